import type { Confidence, FactRow, Label, NamedType, Rows } from '../model/rows.ts';
import { builder, type Context } from './builder.ts';
import {
  type ConnectionOf,
  decodeCursor,
  findRow,
  pageSize,
  rowOf,
  SourceRef,
  TextRef,
  type TextValue,
  textOf,
} from './common.ts';
import { connectionType } from './connections.ts';
import { ConfidenceEnum, enumName, SearchTypeEnum, SourceKindEnum } from './enums.ts';

/** A fact in one line, and the thing whose page shows it. */
type CitedFact = {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly title: TextValue;
  readonly confidence: Confidence;
  readonly aboutType: NamedType;
  readonly aboutSlug: string;
};

type Told = Pick<CitedFact, 'title' | 'aboutType' | 'aboutSlug'>;
type FactLabel = Exclude<Label, 'Name' | 'Position' | 'Source' | 'Redirect' | 'Finding' | 'Coverage'>;
type Tell<L extends Label> = (row: Rows[L], context: Context) => Promise<Told> | Told;

const nameOf = async (context: Context, id: string): Promise<TextValue & { vi: string }> => {
  const row = await rowOf(context, 'Organisation', id);
  return { vi: row.vi, en: row.en ?? row.vi };
};

/** The line of a fact that other facts are about. */
const aboutOf = async (context: Context, id: string): Promise<Told> => {
  const entry = await context.loaders.node.load(id);
  if (entry === null || !(entry.label in tellers)) throw new Error(`the graph has no cited fact ${id}`);
  return (tellers[entry.label as FactLabel] as Tell<Label>)(entry.row as never, context);
};

const tellers: { readonly [L in FactLabel]: Tell<L> } = {
  Organisation: (row) => ({ title: { vi: row.vi, en: row.en }, aboutType: 'organisation', aboutSlug: row.id }),
  PartOf: async (row, context) => {
    const [child, parent] = await Promise.all([nameOf(context, row.child), nameOf(context, row.parent)]);
    const title = { vi: `${child.vi} trực thuộc ${parent.vi}`, en: `${child.en} is part of ${parent.en}` };
    return { title, aboutType: 'organisation', aboutSlug: row.child };
  },
  Identifier: async (row, context) => {
    const body = await nameOf(context, row.organisation);
    const title = { vi: `Mã ${row.code} của ${body.vi}`, en: `Code ${row.code} of ${body.en}` };
    return { title, aboutType: 'organisation', aboutSlug: row.organisation };
  },
  Person: (row) => ({ title: { vi: row.name, en: row.name }, aboutType: 'person', aboutSlug: row.id }),
  Tenure: async (row, context) => {
    const [person, body] = await Promise.all([rowOf(context, 'Person', row.person), nameOf(context, row.organisation)]);
    const title = {
      vi: `${person.name}: ${row.titleVi}, ${body.vi}`,
      en: `${person.name}: ${row.titleEn ?? row.titleVi}, ${body.en}`,
    };
    return { title, aboutType: 'person', aboutSlug: row.person };
  },
  Vacancy: async (row, context) => {
    const [seat, body] = await Promise.all([
      rowOf(context, 'Position', row.position),
      nameOf(context, row.organisation),
    ]);
    const title = { vi: `Khuyết ${seat.vi}, ${body.vi}`, en: `Vacant: ${seat.en ?? seat.vi}, ${body.en}` };
    return { title, aboutType: 'position', aboutSlug: row.position };
  },
  Reorganisation: (row) => ({
    title: { vi: row.titleVi, en: row.titleEn },
    aboutType: 'reorganisation',
    aboutSlug: row.id,
  }),
  Reform: (row) => ({ title: { vi: row.vi, en: row.en }, aboutType: 'reform', aboutSlug: row.id }),
  Project: (row) => ({
    title: { vi: row.vi[0] ?? row.id, en: row.en[0] ?? null },
    aboutType: 'project',
    aboutSlug: row.id,
  }),
  Involvement: async (row, context) => {
    const [body, project] = await Promise.all([
      nameOf(context, row.organisation),
      rowOf(context, 'Project', row.project),
    ]);
    const title = { vi: `${body.vi} trong ${project.vi[0]}`, en: `${body.en} in ${project.en[0]}` };
    return { title, aboutType: 'project', aboutSlug: row.project };
  },
  Function: (row) => ({ title: { vi: row.vi, en: row.en }, aboutType: 'function', aboutSlug: row.id }),
  Responsibility: async (row, context) => {
    const [body, field] = await Promise.all([
      nameOf(context, row.organisation),
      rowOf(context, 'Function', row.function),
    ]);
    const title = { vi: `${body.vi} phụ trách ${field.vi}`, en: `${body.en} answers for ${field.en ?? field.vi}` };
    return { title, aboutType: 'function', aboutSlug: row.function };
  },
  Statistic: async (row, context) => {
    const body = await nameOf(context, row.organisation);
    const title = { vi: `Số liệu của ${body.vi}: ${row.value}`, en: `Count of ${body.en}: ${row.value}` };
    return { title, aboutType: 'organisation', aboutSlug: row.organisation };
  },
  BodyClass: (row) => ({ title: { vi: row.vi, en: row.en }, aboutType: 'body-class', aboutSlug: row.id }),
  Instance: async (row, context) => {
    const [body, territory] = await Promise.all([nameOf(context, row.organisation), nameOf(context, row.territory)]);
    const title = { vi: `${body.vi}: ${territory.vi}`, en: `${body.en}: ${territory.en}` };
    return { title, aboutType: 'body-class', aboutSlug: row.bodyClass };
  },
  Claim: async (row, context) => {
    const about = await aboutOf(context, row.about);
    const title = {
      vi: `Nguồn khác về ${about.title.vi ?? row.about}`,
      en: `Another claim on ${about.title.en ?? about.title.vi ?? row.about}`,
    };
    return { ...about, title };
  },
  Distinction: async (row, context) => {
    const things = await Promise.all(row.ids.map((id) => aboutOf(context, id)));
    const [first] = things;
    if (first === undefined) throw new Error(`the distinction ${row.id} is about nothing`);
    const title = {
      vi: `Không phải là một: ${things.map(({ title }) => title.vi).join(' · ')}`,
      en: `Not one and the same: ${things.map(({ title }) => title.en ?? title.vi).join(' · ')}`,
    };
    return { ...first, title };
  },
};

const tell = async (label: FactLabel, row: FactRow, context: Context): Promise<CitedFact> => ({
  id: row.id,
  key: row.id,
  kind: enumName(label.replace(/(?<=[a-z])(?=[A-Z])/g, '-')),
  confidence: row.confidence,
  ...(await (tellers[label] as Tell<Label>)(row as never, context)),
});

const FactKindEnum = builder.enumType('FactKind', {
  values: Object.keys(tellers).map((label) => enumName(label.replace(/(?<=[a-z])(?=[A-Z])/g, '-'))),
  description: 'Loại dữ kiện. | The kinds of facts.',
});

const CitedFactRef = builder.objectRef<CitedFact>('CitedFact').implement({
  description:
    'Một dữ kiện trong một dòng, và trang của đối tượng. | A fact in one line, and the thing whose page shows it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.field({ type: FactKindEnum, resolve: (fact) => fact.kind }),
    title: t.field({ type: TextRef, resolve: (fact) => fact.title }),
    confidence: t.field({ type: ConfidenceEnum, resolve: (fact) => fact.confidence }),
    aboutType: t.field({ type: SearchTypeEnum, resolve: (fact) => fact.aboutType }),
    aboutSlug: t.exposeString('aboutSlug'),
  }),
});

const CitedFactConnection = connectionType('CitedFact', CitedFactRef, false);

const MOST = 100;

const factsOf = async (
  id: string,
  args: { first?: number | null | undefined; after?: string | null | undefined },
  context: Context,
): Promise<ConnectionOf<CitedFact>> => {
  const size = pageSize(args.first, 50, MOST);
  const after = decodeCursor(args.after);
  const rows = await context.graph.run('source/facts', { id, after: after ?? '', limit: size + 1 });
  const facts = await Promise.all(
    rows.slice(0, size).map(({ label, row }) => tell(label as FactLabel, row as FactRow, context)),
  );
  return {
    edges: facts.map((node) => ({ node, cursor: node.key, certainty: null })),
    total: () => context.loaders.factCount.load(id),
    hasNextPage: rows.length > size,
    hasPreviousPage: after !== null,
  };
};

builder.node(SourceRef, {
  description: 'Văn bản hoặc trang nêu dữ kiện. | A document or page that states facts.',
  id: { resolve: (row) => row.id },
  loadOne: (id, context) => findRow(context, 'Source', id),
  fields: (t) => ({
    slug: t.exposeString('id'),
    kind: t.field({ type: SourceKindEnum, resolve: (row) => row.kind as never }),
    title: t.exposeString('title'),
    publisher: t.string({ nullable: true, resolve: (row) => row.publisher ?? null }),
    published: t.field({ type: 'EDTFDate', nullable: true, resolve: (row) => row.published ?? null }),
    url: t.string({ nullable: true, resolve: (row) => row.url ?? null }),
    number: t.string({
      nullable: true,
      description: 'Số, ký hiệu văn bản. | The official number of a legal document.',
      resolve: (row) => row.number ?? null,
    }),
    note: t.field({ type: TextRef, nullable: true, resolve: (row) => textOf(row.noteVi, row.noteEn) }),
    facts: t.field({
      type: CitedFactConnection,
      description: 'Những dữ kiện dựa vào nguồn này. | What rests on it, as citation or legal basis.',
      args: { first: t.arg.int(), after: t.arg.string() },
      resolve: (row, args, context) => factsOf(row.id, args, context),
    }),
  }),
});
