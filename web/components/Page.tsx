import type { ReactNode } from 'react';
import { HeadWords } from '../head/HeadWords.tsx';
import css from './page.module.css';

type HeadProps = {
  readonly title: string;
  /** The page in a sentence or two, for search results and previews. */
  readonly description?: string;
  readonly kicker?: ReactNode;
  readonly heading?: ReactNode;
  readonly children?: ReactNode;
};

/** The head of a page: what it is, its name, a few lines; also the document's title. */
export const PageHead = ({ title, description, kicker, heading = title, children }: HeadProps) => (
  <div className={css.head}>
    <HeadWords title={title} description={description} />
    {kicker !== undefined && <div className={css.kicker}>{kicker}</div>}
    <h1>{heading}</h1>
    {children}
  </div>
);

type SectionProps = { readonly title: string; readonly children: ReactNode };

/** A part of a page under a heading of its own. */
export const Section = ({ title, children }: SectionProps) => (
  <section className={css.section}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** Words that set a row apart: acting, a part, head. */
export const Tag = ({ children }: { readonly children: ReactNode }) => <span className={css.tag}>{children}</span>;

/** A small line under a row. */
export const RowNote = ({ children }: { readonly children: ReactNode }) => (
  <span className={css.rowNote}>{children}</span>
);

/** One labelled fact. */
export type LabelledFact = { readonly label: string; readonly value: ReactNode };

/** Labelled facts, one a line; those without a value are left out. */
export const Facts = ({ facts }: { readonly facts: readonly LabelledFact[] }) => {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className={css.facts}>
      {known.map(({ label, value }) => (
        <div key={label} className={css.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
