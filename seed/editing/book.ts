import { fold } from '../../server/model/fold.ts';
import { grouped } from '../../server/model/grouped.ts';
import type { OrganisationFact, PersonFact, SeedRecord, TenureFact } from '../record.ts';
import type { Target } from '../references.ts';

/** A thing of the record that a new row may name. */
export type Thing = {
  readonly id: string;
  /** What a person who looks for it reads: its name. */
  readonly name: string;
  /** What tells it from others of its name: dates, place, post. */
  readonly hint: string;
  /** Its names and aliases, folded. */
  readonly words: readonly string[];
  /** What else it may be found by, folded: the name of what it is a part of. */
  readonly place: string;
};

/** All things that may be named, by what they are, and the record that they are of. */
export type Book = { readonly record: SeedRecord; readonly things: Readonly<Record<Target, readonly Thing[]>> };

type Ends = { readonly from?: string | null | undefined; readonly to?: string | null | undefined };

/** How a hint says that something is there today. */
export const STILL = 'still in effect';

const lifeText = ({ from, to }: Ends): string => {
  const end = to === '..' ? STILL : (to ?? 'end unknown');
  return `${from ?? 'start unknown'} to ${end}`;
};

const bodyThing = (body: OrganisationFact, nameOf: (id: string) => string): Thing => {
  const name = body.names.at(-1)?.vi ?? body.id;
  const parent = body.parents?.at(-1)?.org;
  const place = parent === undefined || parent === 'chinh-phu' ? '' : `${nameOf(parent)}, `;
  const names = [...body.names.flatMap(({ vi, en }) => [vi, en ?? '']), ...(body.aliases ?? [])];
  return {
    id: body.id,
    name,
    hint: `${place}${lifeText(body.existed ?? {})}`,
    words: names.map(fold),
    place: parent === undefined ? '' : fold(nameOf(parent)),
  };
};

const latest = (tenures: readonly TenureFact[]): TenureFact | undefined =>
  tenures.toSorted((a, b) => String(a.from ?? '').localeCompare(String(b.from ?? ''))).at(-1);

const personThing = (person: PersonFact, tenures: readonly TenureFact[], nameOf: (id: string) => string): Thing => {
  const post = latest(tenures);
  const born = person.born === undefined ? 'birth unknown' : `born ${person.born}`;
  const text = post ? `; ${post.position.vi}, ${nameOf(post.org)}, ${lifeText(post)}` : '';
  return { id: person.id, name: person.name, hint: `${born}${text}`, words: [fold(person.name)], place: '' };
};

const thing = (id: string, name: string, hint: string, others: readonly string[] = []): Thing => ({
  id,
  name,
  hint,
  words: [name, ...others].map(fold),
  place: '',
});

const sourceThings = (record: SeedRecord): readonly Thing[] =>
  record.sources.map(({ id, title, publisher, published, number, url }) =>
    thing(id, title, `${publisher}, ${published ?? 'no date'}`, [number ?? '', url ?? '']),
  );

/** What a new row may name, out of a record without faults. */
export const bookOf = (record: SeedRecord): Book => {
  const names = new Map(record.organisations.map(({ id, names: own }) => [id, own.at(-1)?.vi ?? id]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const posts = grouped(record.tenures, ({ person }) => person);
  const acts = new Set(record.sources.flatMap(({ id, kind }) => (kind === 'legal-document' ? [id] : [])));
  const sources = sourceThings(record);
  const things = {
    organisation: record.organisations.map((body) => bodyThing(body, nameOf)),
    person: record.people.map((person) => personThing(person, posts.get(person.id) ?? [], nameOf)),
    source: sources,
    act: sources.filter(({ id }) => acts.has(id)),
    event: record.events.map(({ id, type, date, to, from }) =>
      thing(id, `${type}: ${[...(to ?? []), ...(from ?? [])].slice(0, 2).map(nameOf).join(', ')}`, date ?? 'no date'),
    ),
    function: record.functions.map(({ id, names: own }) => thing(id, own.vi, '', [own.en])),
    project: record.projects.map(({ id, names: own }) =>
      thing(
        id,
        own[0]?.vi ?? id,
        '',
        own.map(({ en }) => en),
      ),
    ),
    reform: record.reforms.map(({ id, names: own, date }) => thing(id, own.vi, date, [own.en])),
  };
  return { record, things: { ...things, thing: [...things.organisation, ...things.person] } };
};

/** Bodies that are like a body, the closest first: such parts of the same body, such parts of bodies of one kind, all of its kind. */
export const kinIn =
  ({ record }: Book) =>
  (id: string): readonly ReadonlySet<string>[] => {
    const kinds = new Map(record.organisations.map((body) => [body.id, body.kind]));
    const parentsOf = ({ parents }: OrganisationFact) => (parents ?? []).map(({ org }) => org);
    const body = record.organisations.find((other) => other.id === id);
    if (!body) return [];
    const own = new Set(parentsOf(body));
    const ownKinds = new Set(parentsOf(body).map((org) => kinds.get(org)));
    const alike = (isAlike: (parent: string) => boolean): ReadonlySet<string> =>
      new Set(
        record.organisations
          .filter((other) => other.kind === body.kind && parentsOf(other).some(isAlike))
          .map((other) => other.id),
      );
    return [alike((org) => own.has(org)), alike((org) => ownKinds.has(kinds.get(org))), alike(() => true)];
  };
