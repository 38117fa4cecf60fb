import { earlier, type Interval, later } from '#temporal';
import { sortKey } from '../../server/model/fold.ts';
import { type Branch, traitsOf } from '../../server/model/kinds.ts';
import type { LeadingRelation, TimeRow } from '../../server/model/rows.ts';
import type { OrganisationFact } from '../record.ts';
import { factProps } from './fact.ts';
import { type NameInput, nameEnds, nameRow } from './names.ts';
import type { Naming } from './naming.ts';
import { type GraphRow, type Link, link, links, numbering, row, timeRow } from './row.ts';
import { type Published, stillHeld } from './still.ts';
import { isTop } from './top.ts';

/** When a body existed, as the graph stores it. */
const existenceOf = (fact: OrganisationFact, published: Published): TimeRow => {
  const existed = fact.existed ?? {};
  return timeRow(existed, stillHeld(existed, fact.sources, published));
};

type Part = { readonly row: GraphRow; readonly link: Link };

/** A part cannot belong before or after either of the two exists. */
const bothExist = (child: Interval, parent: Interval): Interval => ({
  ...child,
  fromMin: later(child.fromMin, parent.fromMin),
  toMax: earlier(child.toMax, parent.toMax),
});

type Parent = NonNullable<OrganisationFact['parents']>[number];

/** How a kind of parents is written: the parts of the ids and the types of the links. */
type Way = {
  readonly word: string;
  readonly relation?: LeadingRelation;
  readonly type: string;
  readonly child: string;
  readonly parent: string;
};

const PART: Way = { word: 'thuoc', type: 'PART_OF', child: 'CHILD', parent: 'PARENT' };
const LED: Way = { word: 'lanh-dao', relation: 'party-leadership', type: 'LED_BY', child: 'LED', parent: 'LEADER' };

const belowOf = (
  fact: OrganisationFact,
  parents: readonly Parent[],
  { word, relation, ...way }: Way,
  timeIn: (parent: Parent) => TimeRow,
): readonly Part[] => {
  const number = numbering();
  return parents.map((parent) => {
    const id = number(`${fact.id}--${word}--${parent.org}`);
    const time = timeIn(parent);
    const { fromMin, fromMax, toMin, toMax } = time;
    const props = {
      ...factProps({ ...parent, confidence: fact.confidence }, id, `${organisationKey(fact)}|${id}`),
      ...time,
      child: fact.id,
      parent: parent.org,
      ...(relation && { relation }),
    };
    return {
      row: row('PartOf', props, [
        link(way.child, id, fact.id),
        link(way.parent, id, parent.org),
        ...links('CITES', id, props.sources),
      ]),
      link: { type: way.type, from: fact.id, to: parent.org, props: { id, fromMin, fromMax, toMin, toMax } },
    };
  });
};

/** What a body is a part of, and which party bodies lead it. */
const partOf = (fact: OrganisationFact, existence: TimeRow, naming: Naming, published: Published): readonly Part[] => {
  const timeIn = (parent: Parent) => {
    const outer = bothExist(existence, naming.existenceOf(parent.org));
    return timeRow(parent, stillHeld(parent, parent.sources, published), outer);
  };
  return [...belowOf(fact, fact.parents ?? [], PART, timeIn), ...belowOf(fact, fact.led_by ?? [], LED, timeIn)];
};

const latest = (fact: OrganisationFact) => fact.names[fact.names.length - 1] ?? { vi: fact.id };

/** Orders bodies among siblings: by kind, then by name as a dictionary does. */
export const organisationKey = (fact: OrganisationFact): string =>
  `${traitsOf(fact.kind).order}|${sortKey(latest(fact).vi)}|${fact.id}`;

const organisationRow = (
  fact: OrganisationFact,
  existence: TimeRow,
  parts: readonly Part[],
  branch: Branch,
): GraphRow => {
  const name = latest(fact);
  const props = {
    ...factProps(fact, fact.id, organisationKey(fact)),
    ...existence,
    kind: fact.kind,
    branch,
    level: fact.level ?? null,
    vi: name.vi,
    en: name.en ?? null,
    aliases: fact.aliases ?? [],
    website: fact.website ?? null,
    top: isTop(fact.id),
    gaps: [],
  };
  return row('Organisation', props, [...parts.map((part) => part.link), ...links('CITES', fact.id, props.sources)]);
};

const identifierRows = (fact: OrganisationFact): readonly GraphRow[] => {
  const number = numbering();
  return (fact.codes ?? []).map((code) => {
    const id = number(`${fact.id}--${code.scheme}--${code.code}`);
    const sources = code.sources;
    const props = {
      ...factProps({ confidence: fact.confidence, sources }, id, id),
      ...timeRow(code),
      organisation: fact.id,
      scheme: code.scheme,
      code: code.code,
    };
    return row('Identifier', props, [link('IDENTIFIES', id, fact.id), ...links('CITES', id, sources)]);
  });
};

/** A name whose end no source tells was borne no longer than until the next one had certainly begun. */
const nameInputs = (
  fact: OrganisationFact,
  existence: TimeRow,
  context: string,
  published: Published,
): readonly NameInput[] => {
  const base = { of: fact.id, type: 'organisation', context } as const;
  const { weight } = traitsOf(fact.kind);
  const ends = nameEnds(fact.names, fact.existed ?? {});
  const last = fact.names.length - 1;
  let limit = existence.toMax;
  const times = ends
    .toReversed()
    .map((end) => {
      const time = timeRow(end, stillHeld(end, fact.sources, published), { ...existence, toMax: limit });
      limit = earlier(existence.toMax, time.fromMax);
      return time;
    })
    .toReversed();
  const official = fact.names.map(({ vi, en }, n) => ({
    ...base,
    class: 'official' as const,
    vi,
    en,
    weight: n === last ? weight : weight - 1,
    time: times[n] ?? existence,
  }));
  const aliases = (fact.aliases ?? []).map((vi) => ({
    ...base,
    class: 'alias' as const,
    vi,
    weight: weight - 2,
    time: existence,
  }));
  return [...official, ...aliases];
};

const numbered = (inputs: readonly NameInput[]): readonly GraphRow[] =>
  inputs.map((input, n) => nameRow(input, inputs.slice(0, n).filter((other) => other.class === input.class).length));

/** A body with its names, its places in other bodies and its codes. */
export const organisationRows = (fact: OrganisationFact, naming: Naming, published: Published): readonly GraphRow[] => {
  const existence = existenceOf(fact, published);
  const parts = partOf(fact, existence, naming, published);
  return [
    organisationRow(fact, existence, parts, naming.branchOf(fact.id)),
    ...numbered(nameInputs(fact, existence, naming.contextOf(fact.id), published)),
    ...parts.map((part) => part.row),
    ...identifierRows(fact),
  ];
};
