import { sortKey } from '../../server/model/fold.ts';
import type { FunctionFact, ProjectFact } from '../record.ts';
import { confidence, factProps } from './fact.ts';
import { ALWAYS, nameRow } from './names.ts';
import type { Naming } from './naming.ts';
import { type GraphRow, link, links, numbering, row, timeRow } from './row.ts';

const PROJECT_WEIGHT = 68;
const FUNCTION_WEIGHT = 66;

const projectNames = (fact: ProjectFact): readonly GraphRow[] => {
  const base = { of: fact.id, type: 'project', weight: PROJECT_WEIGHT, time: timeRow(fact) } as const;
  return [
    ...fact.names.map(({ vi, en }, n) => nameRow({ ...base, class: 'official', vi, en }, n)),
    ...(fact.aliases ?? []).map((vi, n) => nameRow({ ...base, class: 'alias', vi }, n)),
  ];
};

const involvementRows = (fact: ProjectFact, naming: Naming): readonly GraphRow[] => {
  const number = numbering();
  return fact.bodies.map((body) => {
    const id = number(`${fact.id}--${body.role}--${body.org}`);
    const props = {
      ...factProps({ ...body, confidence: fact.confidence }, id, id),
      ...timeRow(body, undefined, naming.existenceOf(body.org)),
      project: fact.id,
      organisation: body.org,
      role: body.role,
    };
    return row('Involvement', props, [
      link('IN_PROJECT', id, fact.id),
      link('OF_BODY', id, body.org),
      ...links('CITES', id, props.sources),
    ]);
  });
};

/** A project with its names and the bodies that lead, run, own, join, approve or gain by it. */
export const projectRows = (fact: ProjectFact, naming: Naming): readonly GraphRow[] => {
  const props = {
    ...factProps(fact, fact.id, `${sortKey(fact.names[0]?.vi ?? fact.id)}|${fact.id}`),
    ...timeRow(fact),
    kind: fact.kind,
    vi: fact.names.map((name) => name.vi),
    en: fact.names.map((name) => name.en ?? name.vi),
    aliases: fact.aliases ?? [],
    website: fact.website ?? null,
    legalBasis: fact.legal_basis ?? [],
  };
  const cited = [...links('CITES', fact.id, props.sources), ...links('LEGAL_BASIS', fact.id, props.legalBasis)];
  return [row('Project', props, cited), ...projectNames(fact), ...involvementRows(fact, naming)];
};

const responsibilityRows = (fact: FunctionFact, naming: Naming): readonly GraphRow[] => {
  const number = numbering();
  return fact.holders.map((holder) => {
    const id = number([fact.id, holder.org, holder.role].filter((part) => part !== undefined).join('--'));
    const time = timeRow(holder, undefined, naming.existenceOf(holder.org));
    const props = {
      ...factProps(holder, id, `${String(time.fromMax).padStart(8, '0')}|${id}`),
      ...time,
      function: fact.id,
      organisation: holder.org,
      unit: holder.unit ?? null,
      unitConfidence: holder.unit ? (holder.unit_confidence ?? confidence(holder)) : null,
      role: holder.role ?? null,
      by: holder.by,
      laterActs: holder.later_acts ?? [],
    };
    return row('Responsibility', props, [
      link('FOR', id, fact.id),
      link('ANSWERED_BY', id, holder.org),
      ...(holder.unit ? [link('THROUGH', id, holder.unit)] : []),
      ...links('CITES', id, props.sources),
      ...links('LEGAL_BASIS', id, props.by),
      ...links('LATER_ACT', id, props.laterActs),
    ]);
  });
};

/** The sheets cite each holder of a function; the function itself rests on all of these. */
const sourcesOf = (fact: FunctionFact): readonly string[] => [
  ...new Set(fact.holders.flatMap((holder) => holder.sources)),
];

/** A field of state management with the bodies that answered for it. */
export const functionRows = (fact: FunctionFact, naming: Naming): readonly GraphRow[] => {
  const { vi, en } = fact.names;
  const sources = sourcesOf(fact);
  const props = {
    ...factProps({ ...fact, sources }, fact.id, `${sortKey(vi)}|${fact.id}`),
    vi,
    en: en ?? null,
  };
  const name = {
    of: fact.id,
    type: 'function',
    class: 'official',
    vi,
    en,
    weight: FUNCTION_WEIGHT,
    time: ALWAYS,
  } as const;
  return [
    row('Function', props, links('CITES', fact.id, sources)),
    nameRow(name, 0),
    ...responsibilityRows(fact, naming),
  ];
};
