import SchemaBuilder from '@pothos/core';
import RelayPlugin, { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay';
import { GraphQLError, Kind } from 'graphql';
import { certainty, type Day, DayError, dayText, type Interval, parseDay } from '#temporal';
import type { Graph } from '../graph/graph.ts';
import type { Loaders } from '../graph/loaders.ts';

/** What every resolver may use. */
export type Context = { readonly graph: Graph; readonly loaders: Loaders };

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
    nodeQueryOptions: { description: 'Bất kỳ đối tượng hay dữ kiện nào theo id. | Any thing or fact by its id.' },
    nodesQueryOptions: { description: 'Nhiều đối tượng theo id, tối đa 100. | Things or facts by their ids.' },
  },
});

const readDay = (value: unknown): Day => {
  try {
    if (typeof value === 'string') return parseDay(value);
  } catch (error) {
    if (!(error instanceof DayError)) throw error;
  }
  throw new GraphQLError(`A Day is a text YYYY-MM-DD of the calendar, not ${JSON.stringify(value)}.`, {
    extensions: { code: 'BAD_INPUT' },
  });
};

builder.scalarType('Day', {
  description: 'Một ngày dương lịch, YYYY-MM-DD. | A calendar day, YYYY-MM-DD.',
  serialize: (day) => dayText(day),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
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
