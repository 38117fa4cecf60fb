import type { FactRow, Label, NamedType, Rows } from '../rows.ts';
import type { FactLabel } from './kinds.ts';

/** A fact with the facts that it is about, and the names of what it or these name. */
type Given = {
  readonly label: Label;
  readonly row: FactRow;
  readonly about: readonly { readonly label: Label; readonly row: FactRow }[];
  readonly names: readonly Named[];
};

type Named = {
  readonly id: string;
  readonly vi: string | readonly string[] | null;
  readonly en: string | readonly string[] | null;
  readonly name: string | null;
};

/** A fact in one line, and the thing whose page shows it. */
export type Told = {
  readonly title: { readonly vi: string | null; readonly en: string | null };
  readonly aboutType: NamedType;
  readonly aboutSlug: string;
};

type Name = { readonly vi: string; readonly en: string };
type NameOf = (id: string) => Name;
type Others = readonly Told[];
type Tell<L extends Label> = (row: Rows[L], nameOf: NameOf, others: Others) => Told;

const told = (aboutType: NamedType, aboutSlug: string, vi: string | null, en: string | null): Told => ({
  title: { vi, en },
  aboutType,
  aboutSlug,
});

const first = (text: string | readonly string[] | null | undefined): string | null =>
  typeof text === 'string' ? text : (text?.[0] ?? null);

/** Both names of a thing; the Vietnamese one where it has no English one. */
const nameIn = (names: readonly Named[]): NameOf => {
  const byId = new Map(names.map((each) => [each.id, each]));
  return (id) => {
    const found = byId.get(id);
    const vi = found?.name ?? first(found?.vi) ?? id;
    return { vi, en: found?.name ?? first(found?.en) ?? vi };
  };
};

const BODIES: Pick<
  { readonly [L in FactLabel]: Tell<L> },
  'Organisation' | 'PartOf' | 'Identifier' | 'Statistic' | 'BodyClass' | 'Instance'
> = {
  Organisation: ({ id, vi, en }) => told('organisation', id, vi, en),
  PartOf: (row, nameOf) => {
    const [child, parent] = [nameOf(row.child), nameOf(row.parent)];
    const [vi, en] =
      row.relation === undefined ? ['trực thuộc', 'is part of'] : ['do tổ chức đảng lãnh đạo:', 'is led by'];
    return told('organisation', row.child, `${child.vi} ${vi} ${parent.vi}`, `${child.en} ${en} ${parent.en}`);
  },
  Identifier: ({ organisation, code }, nameOf) => {
    const body = nameOf(organisation);
    return told('organisation', organisation, `Mã ${code} của ${body.vi}`, `Code ${code} of ${body.en}`);
  },
  Statistic: ({ organisation, value }, nameOf) => {
    const body = nameOf(organisation);
    return told('organisation', organisation, `Số liệu của ${body.vi}: ${value}`, `Count of ${body.en}: ${value}`);
  },
  BodyClass: ({ id, vi, en }) => told('body-class', id, vi, en),
  Instance: (row, nameOf) => {
    const [body, territory] = [nameOf(row.organisation), nameOf(row.territory)];
    return told('body-class', row.bodyClass, `${body.vi}: ${territory.vi}`, `${body.en}: ${territory.en}`);
  },
};

const PEOPLE: Pick<{ readonly [L in FactLabel]: Tell<L> }, 'Person' | 'Tenure' | 'Vacancy'> = {
  Person: ({ id, name }) => told('person', id, name, name),
  Tenure: ({ person, organisation, titleVi, titleEn }, nameOf) => {
    const [who, body] = [nameOf(person).vi, nameOf(organisation)];
    return told('person', person, `${who}: ${titleVi}, ${body.vi}`, `${who}: ${titleEn ?? titleVi}, ${body.en}`);
  },
  Vacancy: ({ position, organisation }, nameOf) => {
    const [seat, body] = [nameOf(position), nameOf(organisation)];
    return told('position', position, `Khuyết ${seat.vi}, ${body.vi}`, `Vacant: ${seat.en}, ${body.en}`);
  },
};

const DUTIES: Pick<{ readonly [L in FactLabel]: Tell<L> }, 'Project' | 'Involvement' | 'Function' | 'Responsibility'> =
  {
    Project: ({ id, vi, en }) => told('project', id, vi[0] ?? id, en[0] ?? null),
    Involvement: (row, nameOf) => {
      const [body, project] = [nameOf(row.organisation), nameOf(row.project)];
      return told('project', row.project, `${body.vi} trong ${project.vi}`, `${body.en} in ${project.en}`);
    },
    Function: ({ id, vi, en }) => told('function', id, vi, en),
    Responsibility: (row, nameOf) => {
      const [body, field] = [nameOf(row.organisation), nameOf(row.function)];
      return told('function', row.function, `${body.vi} phụ trách ${field.vi}`, `${body.en} answers for ${field.en}`);
    },
  };

const RECORD: Pick<{ readonly [L in FactLabel]: Tell<L> }, 'Reorganisation' | 'Reform' | 'Claim' | 'Distinction'> = {
  Reorganisation: ({ id, titleVi, titleEn }) => told('reorganisation', id, titleVi, titleEn),
  Reform: ({ id, vi, en }) => told('reform', id, vi, en),
  Claim: ({ id, about }, _, [of]) => {
    if (of === undefined) throw new Error(`the claim ${id} is about nothing`);
    const { vi, en } = of.title;
    const title = { vi: `Nguồn khác về ${vi ?? about}`, en: `Another claim on ${en ?? vi ?? about}` };
    return { ...of, title };
  },
  Distinction: ({ id }, _, things) => {
    const [one] = things;
    if (one === undefined) throw new Error(`the distinction ${id} is about nothing`);
    const vi = things.map(({ title }) => title.vi).join(' · ');
    const en = things.map(({ title }) => title.en ?? title.vi).join(' · ');
    return { ...one, title: { vi: `Không phải là một: ${vi}`, en: `Not one and the same: ${en}` } };
  },
};

const TELLERS: { readonly [L in FactLabel]: Tell<L> } = { ...BODIES, ...PEOPLE, ...DUTIES, ...RECORD };

const byLabel = (label: Label, row: FactRow, nameOf: NameOf, others: Others): Told =>
  (TELLERS[label as FactLabel] as Tell<Label>)(row as never, nameOf, others);

/** The line of a fact: what it says, in both languages, and the thing that it is about. Throws for a claim about nothing. */
export const tell = ({ label, row, about, names }: Given): Told => {
  const nameOf = nameIn(names);
  const others = about.map((each) => byLabel(each.label, each.row, nameOf, []));
  return byLabel(label, row, nameOf, others);
};
