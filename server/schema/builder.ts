import SchemaBuilder from '@pothos/core';
import RelayPlugin, { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import {
  addDays,
  certainty,
  type Day,
  DayError,
  dayText,
  FAR_FUTURE,
  FAR_PAST,
  type Interval,
  parseDay,
} from '#temporal';
import type { Graph } from '../graph/graph.ts';
import type { Store } from '../graph/reading/store.ts';

/** What every resolver may use. */
export type Context = { readonly graph: Graph; readonly store: Store };

/** Whether a dated fact holds on the day asked for. */
export type Holds = 'CERTAIN' | 'POSSIBLE';

type SchemaTypes = {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    Day: { Input: Day; Output: Day };
    EDTFDate: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
};

/** The Pothos builder that every domain of the schema adds its types to; fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID,
    decodeGlobalID,
    nodeQueryOptions: false,
    nodesQueryOptions: false,
  },
});

/** The far ends stand for "no bound known": nothing can be said of these days themselves. */
const FIRST_DAY = addDays(FAR_PAST, 1);
const LAST_DAY = addDays(FAR_FUTURE, -1);

const badDay = (message: string, node: ValueNode | null) =>
  new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_INPUT' } });

const dayIn = (value: unknown): Day | null => {
  try {
    return typeof value === 'string' ? parseDay(value) : null;
  } catch (error) {
    if (error instanceof DayError) return null;
    throw error;
  }
};

/** Reads a day that a client gives; throws BAD_INPUT for what is no day, or one that the record cannot speak of. */
const readDay = (value: unknown, node: ValueNode | null): Day => {
  const day = dayIn(value);
  if (day === null) throw badDay(`A Day is a text YYYY-MM-DD of the calendar, not ${JSON.stringify(value)}.`, node);
  if (day >= FIRST_DAY && day <= LAST_DAY) return day;
  throw badDay(
    `The record cannot speak of ${JSON.stringify(value)}: ask for a day from ${dayText(FIRST_DAY)} to ${dayText(LAST_DAY)}.`,
    node,
  );
};

builder.scalarType('Day', {
  description: `Một ngày dương lịch, YYYY-MM-DD, từ ${dayText(FIRST_DAY)} đến ${dayText(LAST_DAY)}. | A calendar day, YYYY-MM-DD, from ${dayText(FIRST_DAY)} to ${dayText(LAST_DAY)}.`,
  serialize: (day) => dayText(day),
  parseValue: (value) => readDay(value, null),
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined, node),
});

builder.scalarType('EDTFDate', {
  description:
    'Ngày chính xác đến mức nguồn cho phép (ISO 8601-2, EDTF mức 1, và tập [..D], [D..]). | A date as exact as its source (ISO 8601-2, EDTF level 1, and the sets [..D] and [D..]).',
  serialize: (text) => text,
});

/** How an interval holds on a day; null: it does not. */
export const holdsOn = (interval: Interval, day: Day): Holds | null => {
  const answer = certainty(interval, day);
  return answer === 'no' ? null : answer === 'certain' ? 'CERTAIN' : 'POSSIBLE';
};

builder.queryType({});
