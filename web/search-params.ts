/** Search parameters as plain text: `?ngay=2025-03-01&loai=bo&loai=cuc`; a key that is repeated is a list. */
export type PlainSearch = { readonly [key: string]: string | readonly string[] };

const add = (found: Map<string, string[]>, [key, value]: readonly [string, string]) =>
  found.set(key, [...(found.get(key) ?? []), value]);

/** Reads `?a=1&b=2` into plain text; numbers and dates stay as they were written. */
export const parseSearch = (text: string): PlainSearch => {
  const found = [...new URLSearchParams(text)].reduce(add, new Map<string, string[]>());
  return Object.fromEntries([...found].map(([key, values]) => [key, values.length > 1 ? values : (values[0] ?? '')]));
};

const pairs = ([key, value]: readonly [string, unknown]): string[][] => {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map((one) => [key, String(one)]);
};

/** Prints search parameters, the inverse of parseSearch; keys without a value are left out. */
export const stringifySearch = (search: Readonly<Record<string, unknown>>): string => {
  const text = new URLSearchParams(Object.entries(search).flatMap(pairs)).toString();
  return text === '' ? '' : `?${text}`;
};

/** The text of one parameter; the first where it is repeated, undefined where it is absent or empty. */
export const textOf = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : undefined;
};
