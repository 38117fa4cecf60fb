import { sortKey } from '../../server/model/fold.ts';
import type { Body } from './bodies.ts';
import type { Random } from './random.ts';
import { behind, cited, cites, fact, type GraphRow, idOf, link, named, row } from './rows.ts';
import type { Shape } from './shape.ts';
import { exact, LAST } from './times.ts';
import { bodyField, personName } from './words.ts';

/** The sources that all else cites. */
export function* sourceRows({ sources }: Shape): Generator<GraphRow> {
  for (let n = 0; n < sources; n += 1) {
    const id = idOf('source', n);
    const props = {
      id,
      key: `${sortKey(`Văn bản ${n}`)}|${id}`,
      kind: 'legal',
      title: `Văn bản ${n}`,
      publisher: 'Công báo',
      published: '2025',
      url: null,
      number: `${n}/2025/QĐ-UB`,
      noteVi: null,
      noteEn: null,
    };
    yield row('Source', props, []);
  }
}

/** The people. */
export function* personRows(random: Random, { people, sources }: Shape): Generator<GraphRow> {
  for (let n = 0; n < people; n += 1) {
    const id = idOf('person', n);
    const name = personName(random);
    const props = {
      ...fact(id, behind(`${sortKey(name)}|${id}`), cited(random, sources)),
      name,
      born: String(1930 + random.below(60)),
      gender: null,
      birthplace: null,
      gaps: ['few-posts'],
    };
    yield row('Person', props, cites(id, props.sources));
    yield named(id, 'person', name, 65);
  }
}

const functionRows = (random: Random, n: number, bodies: readonly Body[], sources: number): readonly GraphRow[] => {
  const id = idOf('function', n);
  const vi = `Quản lý ${bodyField(random)} ${n}`;
  const props = { ...fact(id, behind(`${sortKey(vi)}|${id}`), cited(random, sources)), vi, en: null };
  const body = random.of(bodies);
  const responsibility = `${id}--${body.id}`;
  const time = exact(body.begin, body.end);
  const answers = {
    ...fact(responsibility, `${time.fromMin}|${responsibility}`, props.sources),
    ...time,
    function: id,
    organisation: body.id,
    unit: null,
    unitConfidence: null,
    role: null,
    by: [],
    laterActs: [],
  };
  return [
    row('Function', props, cites(id, props.sources)),
    named(id, 'function', vi, 45),
    row('Responsibility', answers, [
      link('FOR', responsibility, id),
      link('ANSWERED_BY', responsibility, body.id),
      ...cites(responsibility, answers.sources),
    ]),
  ];
};

const projectRows = (random: Random, n: number, bodies: readonly Body[], sources: number): readonly GraphRow[] => {
  const id = idOf('project', n);
  const vi = `Đề án ${bodyField(random)} ${n}`;
  const time = exact(random.below(LAST), null);
  const base = fact(id, behind(`${sortKey(vi)}|${id}`), cited(random, sources));
  const body = random.of(bodies);
  const involvement = `${id}--lead--${body.id}`;
  const role = {
    ...fact(involvement, involvement, base.sources),
    ...time,
    project: id,
    organisation: body.id,
    role: 'lead',
  };
  return [
    row(
      'Project',
      { ...base, ...time, kind: 'scheme', vi: [vi], en: [], aliases: [], website: null, legalBasis: [] },
      cites(id, base.sources),
    ),
    named(id, 'project', vi, 50, time),
    row('Involvement', role, [
      link('IN_PROJECT', involvement, id),
      link('OF_BODY', involvement, body.id),
      ...cites(involvement, role.sources),
    ]),
  ];
};

/** Functions and projects, each with a body that answers for it or leads it. */
export function* dutyRows(random: Random, bodies: readonly Body[], shape: Shape): Generator<GraphRow> {
  for (let n = 0; n < shape.functions; n += 1) yield* functionRows(random, n, bodies, shape.sources);
  for (let n = 0; n < shape.projects; n += 1) yield* projectRows(random, n, bodies, shape.sources);
}
