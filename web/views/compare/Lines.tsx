import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../components/Cite.tsx';
import { In, Possible } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import css from './compare.module.css';
import type { Block, Entry, JoinLine, Line, MoveLine, Sign, SingleLine } from './lines.ts';
import { BodyOn, Parents, PartyList, type Sides } from './Names.tsx';
import { SIGNS } from './signs.ts';
import { whenChanged } from './words.ts';

type DaysProps = { readonly days: Sides };

/** Names that several bodies of a line bear: their years tell them apart. */
const twinsOf = (names: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(names.flatMap((name, index) => (name !== null && names.indexOf(name) !== index ? [name] : [])));

const Join = ({ line: { inputs, outputs }, days }: DaysProps & { readonly line: JoinLine }) => {
  const twins = twinsOf([...inputs, ...outputs].map(({ name }) => name.vi));
  return (
    <>
      <PartyList parties={inputs} days={days} twins={twins} />
      {inputs.length > 0 && outputs.length > 0 && <span className={css.arrow}> → </span>}
      <PartyList parties={outputs} days={days} twins={twins} />
    </>
  );
};

const MovedBodies = ({ entries, days }: DaysProps & { readonly entries: readonly Entry[] }) => (
  <ul className={css.moved}>
    {entries.map(({ slug, organisation, after }) => (
      <li key={slug}>
        <BodyOn body={{ ...organisation, name: after?.name ?? organisation.name }} day={days.after} />
      </li>
    ))}
  </ul>
);

/** So many bodies that moved together are listed at once; more open on request. */
const AT_ONCE = 1;

const Moves = ({ line: { entries }, days }: DaysProps & { readonly line: MoveLine }) => {
  const { t } = useTranslation();
  const [first] = entries;
  if (!first) return null;
  const before = first.before?.parents ?? [];
  const after = first.after?.parents ?? [];
  const twins = twinsOf([...before, ...after].map(({ name }) => name.vi)).size > 0;
  const way = (
    <>
      <Parents parents={before} day={days.before} withYears={twins} />
      <span className={css.arrow}> → </span>
      <Parents parents={after} day={days.after} withYears={twins} />
    </>
  );
  if (entries.length <= AT_ONCE)
    return (
      <>
        <BodyOn body={{ ...first.organisation, name: first.after?.name ?? first.organisation.name }} day={days.after} />
        : {way}
      </>
    );
  return (
    <>
      {t('compare.moved', { count: entries.length })}: {way}
    </>
  );
};

const MovedList = ({ line, days }: DaysProps & { readonly line: Line }) => {
  const { t } = useTranslation();
  if (line.kind !== 'moves' || line.entries.length <= AT_ONCE) return null;
  return (
    <details className={css.more}>
      <summary>{t('compare.movedList')}</summary>
      <MovedBodies entries={line.entries} days={days} />
    </details>
  );
};

const heads = (side: Entry['before'], nobody: string): string =>
  side && side.heads.length > 0 ? side.heads.map(({ person }) => person.name).join(', ') : nobody;

const Single = ({ line, days }: DaysProps & { readonly line: SingleLine }) => {
  const { t } = useTranslation();
  const [{ organisation, before, after }] = line.entries;
  const now = { ...organisation, name: after?.name ?? organisation.name };
  if (line.sign === 'renamed')
    return (
      <>
        <In text={before?.name ?? null} />
        <span className={css.arrow}> → </span>
        <BodyOn body={now} day={days.after} />
      </>
    );
  if (line.sign === 'reranked') return <BodyOn body={now} day={days.after} />;
  return (
    <>
      <BodyOn body={now} day={days.after} />:{' '}
      <span lang="vi">
        {heads(before, t('compare.noHead'))} → {heads(after, t('compare.noHead'))}
      </span>
    </>
  );
};

const contentOf = (line: Line, days: Sides): ReactNode => {
  switch (line.kind) {
    case 'join':
      return <Join line={line} days={days} />;
    case 'moves':
      return <Moves line={line} days={days} />;
    case 'single':
      return <Single line={line} days={days} />;
  }
};

const SignMark = ({ sign }: { readonly sign: Sign }) => (
  <span className={css.sign} data-sign={sign} aria-hidden="true">
    {SIGNS[sign]}
  </span>
);

type RowProps = DaysProps & { readonly line: Line; readonly cite: Block['reorganisation']; readonly isOneDay: boolean };

const Row = ({ line, days, cite, isOneDay }: RowProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [entry] = line.entries;
  if (!entry) return null;
  const certain = line.entries.every(({ certainty }) => certainty === 'CERTAIN');
  return (
    <li className={css.line} data-certain={certain}>
      <SignMark sign={line.sign} />
      <div>
        <span className={css.word}>{t(`compare.sign.${line.sign}`)}: </span>
        {contentOf(line, days)} {cite && <Cite of={cite} />}
        <Possible certainty={certain ? 'CERTAIN' : 'POSSIBLE'} />
        {!(isOneDay && certain) && <span className={css.when}> · {whenChanged(t, language, entry)}</span>}
        <MovedList line={line} days={days} />
      </div>
    </li>
  );
};

type BlockProps = DaysProps & { readonly block: Block; readonly isOneDay: boolean };

/** What one reorganisation did: its lines, each with the act, and under them a link to its page. */
export const BlockLines = ({ block: { reorganisation, lines }, days, isOneDay }: BlockProps) => {
  const key = (line: Line) => `${line.kind}:${line.entries.map(({ slug }) => slug).join(' ')}`;
  return (
    <li className={css.block}>
      <ul className={css.lines}>
        {lines.map((line) => (
          <Row key={key(line)} line={line} days={days} cite={reorganisation} isOneDay={isOneDay} />
        ))}
      </ul>
      {reorganisation && (
        <p className={css.cause}>
          <Link to="/sap-xep/$slug" params={{ slug: reorganisation.slug }}>
            <In text={reorganisation.title} />
          </Link>
        </p>
      )}
    </li>
  );
};
