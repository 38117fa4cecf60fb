import type { Language } from '#temporal';
import { wordsOf } from '../../data/names.ts';
import type { Branch } from '../../operations.generated.ts';
import type { Reorganisation } from './ReorganisationPage.tsx';

/** What a box of the picture leads to; null: nothing, it never came to be or stands for several. */
export type BoxLink = { readonly to: 'body' | 'function' | 'project'; readonly slug: string } | null;

/** A box of the picture: a body on one side, or a thing that was moved. */
export type Box = {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly note: string;
  readonly branch: Branch | null;
  readonly isPart: boolean;
  readonly isPlanned: boolean;
  readonly link: BoxLink;
};

/** What went in, what came out, what was moved. */
export type Exchange = { readonly ins: readonly Box[]; readonly outs: readonly Box[]; readonly moved: readonly Box[] };

/** Words of the notes under the names. */
export type ExchangeWords = {
  readonly language: Language;
  readonly role: (role: Party['role'], isPlan: boolean) => string;
  readonly part: string;
  readonly neverMade: string;
  readonly unit: string;
  readonly duty: string;
  readonly project: string;
};

type Party = Reorganisation['inputs'][number];

const partyBox = (party: Party, side: string, isPlan: boolean, words: ExchangeWords): Box => ({
  id: `${side}:${party.organisation.slug}`,
  ...named(wordsOf(party.name, words.language)),
  note: [words.role(party.role, isPlan), ...(party.extent === 'PART' ? [words.part] : [])].join(', '),
  branch: party.organisation.branch,
  isPart: party.extent === 'PART',
  isPlanned: false,
  link: { to: 'body', slug: party.organisation.slug },
});

const named = ({ text, language }: { readonly text: string; readonly language: Language }) => ({ text, language });

const bare = { branch: null, isPart: false, isPlanned: false, note: '' } as const;

const plannedBoxes = ({ planned }: Reorganisation, words: ExchangeWords): readonly Box[] =>
  planned.map((name) => {
    const said = named(wordsOf(name, words.language));
    return { ...bare, ...said, id: `planned:${said.text}`, note: words.neverMade, isPlanned: true, link: null };
  });

const movedBoxes = ({ subjects, functions, projects }: Reorganisation, words: ExchangeWords): readonly Box[] => {
  const said = (name: Parameters<typeof wordsOf>[0] | undefined) =>
    named(wordsOf(name ?? { vi: null, en: null }, words.language));
  return [
    ...subjects.map((unit): Box => {
      const link = { to: 'body', slug: unit.slug } as const;
      return { ...bare, ...said(unit.name), id: `unit:${unit.slug}`, note: words.unit, branch: unit.branch, link };
    }),
    ...functions.flatMap((duty): readonly Box[] =>
      duty.__typename === 'Function'
        ? [
            {
              ...bare,
              ...said(duty.name),
              id: `duty:${duty.slug}`,
              note: words.duty,
              link: { to: 'function', slug: duty.slug },
            },
          ]
        : [],
    ),
    ...projects.flatMap((project): readonly Box[] =>
      project.__typename === 'Project'
        ? [
            {
              ...bare,
              ...said(project.names[0]),
              id: `project:${project.slug}`,
              note: words.project,
              link: { to: 'project', slug: project.slug },
            },
          ]
        : [],
    ),
  ];
};

/** A reorganisation as boxes; bodies under the names that they bore then. */
export const exchangeOf = (reorganisation: Reorganisation, words: ExchangeWords): Exchange => {
  const isPlan = reorganisation.status !== 'IN_FORCE';
  return {
    ins: reorganisation.inputs.map((party) => partyBox(party, 'in', isPlan, words)),
    outs: [
      ...reorganisation.outputs.map((party) => partyBox(party, 'out', isPlan, words)),
      ...plannedBoxes(reorganisation, words),
    ],
    moved: movedBoxes(reorganisation, words),
  };
};
