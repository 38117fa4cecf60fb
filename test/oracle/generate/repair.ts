import { ancestorFaults } from '../../../seed/ancestors.ts';
import type { Fault } from '../../../seed/faults.ts';
import { integrityFaults } from '../../../seed/integrity/run.ts';
import type { SeedRecord } from '../../../seed/record.ts';
import { SOURCES, type State } from '../state.ts';

type List = keyof State;

const LISTS: readonly List[] = ['organisations', 'events', 'people', 'tenures', 'vacancies', 'projects', 'functions'];

/** Rows of each list stand in a file of its name, on lines counted from 1. */
const recordOf = (state: State): SeedRecord => {
  const placed = LISTS.map((list) => [
    list,
    state[list].map((row, n) => ({ ...row, at: { file: list, line: n + 1, column: 1 } })),
  ]);
  const none = { reforms: [], classes: [], stats: [], redirects: [], distinctions: [] };
  const sources = SOURCES.map((row) => ({ ...row, at: { file: 'sources', line: 1, column: 1 } }));
  return { ...none, sources, ...Object.fromEntries(placed) } as SeedRecord;
};

const faultsOf = (state: State): readonly Fault[] => {
  const record = recordOf(state);
  return [...ancestorFaults(record.organisations), ...integrityFaults(record)];
};

type Organisation = State['organisations'][number];

/** A body without what the checks refuse: names but the last, its last place in another body, its codes. */
const mended = (body: Organisation, faults: readonly Fault[]): Organisation => {
  const tells = (words: RegExp) => faults.some(({ message }) => words.test(message));
  const { parents = [], codes, ...rest } = body;
  const { vi } = body.names.at(-1) ?? { vi: body.id };
  const places =
    tells(/two-names|the name|code/) && !tells(/its place|child-|ancestor/) ? parents : parents.slice(0, -1);
  return {
    ...rest,
    ...(tells(/two-names|the name/) && { names: [{ vi }] }),
    ...(places.length > 0 && { parents: places }),
    ...(codes && !tells(/code/) && { codes }),
  };
};

const without = (state: State, faults: readonly Fault[]): State => {
  const at = (list: List, n: number) => faults.filter(({ file, line }) => file === list && line === n + 1);
  const kept = <L extends List>(list: L): State[L] =>
    state[list].filter((_, n) => at(list, n).length === 0) as unknown as State[L];
  return {
    organisations: state.organisations.map((body, n) => {
      const own = at('organisations', n);
      return own.length > 0 ? mended(body, own) : body;
    }),
    events: kept('events'),
    people: state.people,
    tenures: kept('tenures'),
    vacancies: kept('vacancies'),
    projects: kept('projects'),
    functions: kept('functions'),
  };
};

/** A state without the rows that the checks of the sheets refuse, taken out until they refuse nothing. */
export const repaired = (state: State): State => {
  const faults = faultsOf(state);
  return faults.length === 0 ? state : repaired(without(state, faults));
};
