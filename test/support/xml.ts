import { convert } from 'xmlbuilder2';

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const decoded = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => SIGNS[name] ?? '');
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, decoded(one)]));
};

/** An XML text as an object: `@` before attributes, `#` for text; the reader leaves its signs as they are written. */
export const readXml = (text: string): unknown => decoded(convert(text, { format: 'object' }));
