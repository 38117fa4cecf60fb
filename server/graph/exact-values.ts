import neo4j, { type Integer } from 'neo4j-driver';

/** A value of a property as JSON that loses nothing: whole numbers as numbers, everything that JSON has no word for as an object. */
export type Exact = string | boolean | number | null | readonly Exact[] | { readonly [kind: string]: Exact };

type Fields = readonly string[];

/** Kinds of value that the driver has classes for: how one is known, what it is made of in the order of its constructor, and the class. */
const KINDS: Readonly<Record<string, readonly [is: (value: object) => boolean, fields: Fields, make: unknown]>> = {
  date: [neo4j.isDate, ['year', 'month', 'day'], neo4j.types.Date],
  time: [neo4j.isTime, ['hour', 'minute', 'second', 'nanosecond', 'timeZoneOffsetSeconds'], neo4j.types.Time],
  localTime: [neo4j.isLocalTime, ['hour', 'minute', 'second', 'nanosecond'], neo4j.types.LocalTime],
  dateTime: [
    neo4j.isDateTime,
    ['year', 'month', 'day', 'hour', 'minute', 'second', 'nanosecond', 'timeZoneOffsetSeconds', 'timeZoneId'],
    neo4j.types.DateTime,
  ],
  localDateTime: [
    neo4j.isLocalDateTime,
    ['year', 'month', 'day', 'hour', 'minute', 'second', 'nanosecond'],
    neo4j.types.LocalDateTime,
  ],
  duration: [neo4j.isDuration, ['months', 'days', 'seconds', 'nanoseconds'], neo4j.types.Duration],
  point: [neo4j.isPoint, ['srid', 'x', 'y', 'z'], neo4j.types.Point],
};

const exactInteger = (value: Integer): Exact =>
  value.inSafeRange() ? value.toNumber() : { integer: value.toString() };

/** `Number` reads each of these texts again; JSON has no infinities and no minus zero. */
const exactFloat = (value: number): Exact => ({ float: Object.is(value, -0) ? '-0' : String(value) });

const exactObject = (value: object): Exact => {
  for (const [kind, [is, fields]] of Object.entries(KINDS)) {
    const held = value as Readonly<Record<string, unknown>>;
    if (is(value)) return { [kind]: fields.map((field) => exactOf(held[field] ?? null)) };
  }
  throw new TypeError(`no property of a graph is like this: ${String(value)}`);
};

/** The exact form of a value that a driver with lossless integers gave. Throws a TypeError for what no property can be. */
export const exactOf = (value: unknown): Exact => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return exactFloat(value);
  if (Array.isArray(value)) return value.map(exactOf);
  return neo4j.isInt(value) ? exactInteger(value) : exactObject(value as object);
};

/** Properties in the order of their names, each in its exact form. */
export const exactProperties = (properties: object): Readonly<Record<string, Exact>> =>
  Object.fromEntries(
    Object.entries(properties)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, exactOf(value)]),
  );

const valueOfKind = (kind: string, inner: Exact): unknown => {
  if (kind === 'float' && typeof inner === 'string') return Number(inner);
  if (kind === 'integer' && typeof inner === 'string') return neo4j.int(inner);
  const make = Object.hasOwn(KINDS, kind) ? (KINDS[kind]?.[2] as new (...fields: unknown[]) => object) : undefined;
  if (make === undefined || !Array.isArray(inner)) throw new TypeError(`there is no kind of value "${kind}"`);
  return new make(...inner.map((field) => fromExact(field) ?? undefined));
};

/** The value that an exact form stands for, as the driver takes it. Throws a TypeError where it stands for none. */
export const fromExact = (exact: Exact): unknown => {
  if (typeof exact === 'number') {
    if (!Number.isSafeInteger(exact)) throw new TypeError(`${exact} is no whole number`);
    return neo4j.int(exact);
  }
  if (exact === null || typeof exact !== 'object') return exact;
  if (Array.isArray(exact)) return exact.map(fromExact);
  const [[kind, inner] = ['', null], ...more] = Object.entries(exact as Readonly<Record<string, Exact>>);
  if (more.length > 0) throw new TypeError(`a value has one kind, not ${more.length + 1}`);
  return valueOfKind(kind, inner);
};
