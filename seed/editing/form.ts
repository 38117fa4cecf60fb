import { z } from 'zod';
import { LIST_NAMES, type ListName, SHEET_ROWS, sheet } from '../schema.ts';

/** What may stand at a place of a sheet, as far as writing and asking need to know it. */
export type Form = {
  readonly description: string | null;
  /** A date in EDTF: always written in single quotes. */
  readonly isDate: boolean;
  readonly isNumber: boolean;
  readonly choices: readonly string[];
  /** The fields of a row, in the order in which they are written. */
  readonly fields: ReadonlyMap<string, Form>;
  /** The form of the items of a list, or of the values of a map whose keys are ids. */
  readonly item: Form | null;
};

type Json = Readonly<Record<string, unknown>>;

const DATES = ['#/definitions/date', '#/definitions/end'];

const NOTHING: Form = {
  description: null,
  isDate: false,
  isNumber: false,
  choices: [],
  fields: new Map(),
  item: null,
};

/** All that a schema says at one place: what it refers to, and the one of its alternatives that is not null, counted in. */
const layersOf = (node: Json, root: Json): readonly Json[] => {
  const ref = typeof node.$ref === 'string' ? node.$ref : null;
  const named = ref && !DATES.includes(ref) ? (root.definitions as Json)[ref.slice('#/definitions/'.length)] : null;
  const others = [named, ...((node.allOf ?? []) as Json[]), ...((node.anyOf ?? []) as Json[])];
  return [node, ...others.flatMap((other) => (other ? layersOf(other as Json, root) : []))];
};

const firstOf = <T>(layers: readonly Json[], name: string): T | undefined =>
  layers.find((layer) => layer[name] !== undefined)?.[name] as T | undefined;

const read = (node: Json, root: Json): Form => {
  const layers = layersOf(node, root);
  const properties = firstOf<Record<string, Json>>(layers, 'properties') ?? {};
  const extra = firstOf<Json | false>(layers, 'additionalProperties');
  const item = firstOf<Json>(layers, 'items') ?? (extra ? extra : null);
  const date = layers.find(({ $ref }) => DATES.includes(String($ref)));
  const words = firstOf<string>(layers, 'description');
  const ofDate = date
    ? (root.definitions as Record<string, Json>)[String(date.$ref).slice(14)]?.description
    : undefined;
  return {
    description: words ?? (ofDate as string | undefined) ?? null,
    isDate: date !== undefined,
    isNumber: layers.some(({ type }) => type === 'number'),
    choices: firstOf<readonly string[]>(layers, 'enum') ?? [],
    fields: new Map(Object.entries(properties).map(([name, field]) => [name, read(field, root)])),
    item: item ? read(item, root) : null,
  };
};

const json = z.toJSONSchema(sheet, { target: 'draft-07', io: 'input' }) as Json;

/** The form of a whole sheet: its lists, in their order. */
export const SHEET_FORM: Form = read(json, json);

/** The form of a row of a list. */
export const rowForm = (list: ListName): Form => SHEET_FORM.fields.get(list)?.item ?? NOTHING;

/** The form of a place that the schema does not know. */
export const UNKNOWN_FORM = NOTHING;

/** What a row says when its values are read as its schema reads them; null where it has faults. */
export const fieldsRead = (list: ListName, value: unknown): Readonly<Record<string, unknown>> | null => {
  const result = SHEET_ROWS[list].safeParse(value);
  return result.success ? result.data : null;
};

/** The number of a list in the order in which a sheet holds them. */
export const rankOf = (list: string): number => {
  const rank = LIST_NAMES.indexOf(list as ListName);
  return rank < 0 ? LIST_NAMES.length : rank;
};
