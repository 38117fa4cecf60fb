import type { ReactNode } from 'react';
import { BodyName } from '../../components/text.tsx';
import type { Item } from './outline.ts';
import { LineText } from './TreeLine.tsx';
import css from './tree.module.css';
import type { ChartWords } from './words.ts';

type Props = { readonly items: readonly Item[]; readonly words: ChartWords; readonly label: string };

/** The chart as a nested list with links, as a server sends it: all of it is there without scripts. */
export const PlainTree = ({ items, words, label }: Props) => {
  const under = (parent: string | null): ReactNode => {
    const parts = items.filter((item) => item.parent === parent);
    if (parts.length === 0) return null;
    return (
      <ul className={css.plain} {...(parent === null ? { 'aria-label': label } : {})}>
        {parts.map((item) => (
          <li key={item.key}>
            {item.content.kind === 'body' ? (
              <>
                <BodyName slug={item.content.body.slug} name={item.content.body.name} />{' '}
                <span className="muted">{words.heads(item.content.body)}</span>
              </>
            ) : (
              <LineText item={item} words={words} />
            )}
            {under(item.key)}
          </li>
        ))}
      </ul>
    );
  };
  return <div className={css.tree}>{under(null)}</div>;
};
