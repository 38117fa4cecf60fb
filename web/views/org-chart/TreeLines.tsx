import type { ReactNode } from 'react';
import { Button, TreeItem, TreeItemContent } from 'react-aria-components';
import { useLanguage } from '../../language.ts';
import { canToggle, type Item } from './outline.ts';
import css from './tree.module.css';
import type { ChartWords } from './words.ts';

type LineProps = { readonly item: Item; readonly words: ChartWords };

const Note = ({ item: { content }, words }: LineProps) => {
  const doubtful = content.kind === 'group' ? words.doubtful(content.members) : null;
  if (doubtful !== null) return <span className={css.heads}>{doubtful}</span>;
  if (content.kind !== 'body') return null;
  const { certainty, confidence } = content.body;
  const heads = words.heads(content.body);
  return (
    <>
      {heads && <span className={css.heads}>{heads}</span>}
      {certainty === 'POSSIBLE' && <span className={css.doubt}>? {words.possible}</span>}
      {confidence === 'RECALLED' && <span className={css.doubt}>{words.recalled}</span>}
    </>
  );
};

const Line = ({ item, words }: LineProps) => {
  const language = useLanguage();
  const title = words.title(item);
  return (
    <TreeItemContent>
      {canToggle(item) ? (
        <Button slot="chevron" className={css.chevron ?? ''}>
          <span aria-hidden="true">{item.open ? '▾' : '▸'}</span>
        </Button>
      ) : (
        item.depth > 0 && <span className={css.chevron} />
      )}
      <span className={css.text} data-kind={item.content.kind}>
        <span lang={title.language === language ? undefined : title.language}>{title.text}</span>
        {canToggle(item) && item.content.kind === 'body' && <span className={css.count}> {item.count}</span>}
        <Note item={item} words={words} />
      </span>
    </TreeItemContent>
  );
};

/** Stands for parts that are not here: React Aria takes a line for one that opens only where it has a line under it. */
const Waiting = ({ under, words }: { readonly under: string; readonly words: ChartWords }) => (
  <TreeItem id={`${under}.cho`} className={css.row ?? ''} textValue={words.loading}>
    <TreeItemContent>
      <span className={css.chevron} />
      <span className={css.text} data-kind="waiting">
        {words.loading}
      </span>
    </TreeItemContent>
  </TreeItem>
);

const partsByParent = (items: readonly Item[]): ReadonlyMap<string | null, readonly Item[]> => {
  const parts = new Map<string | null, Item[]>();
  for (const item of items) parts.set(item.parent, [...(parts.get(item.parent) ?? []), item]);
  return parts;
};

/** The lines of the tree, each with those under it. */
export const treeLines = (items: readonly Item[], words: ChartWords): ReactNode => {
  const parts = partsByParent(items);
  const linesUnder = (parent: string | null): ReactNode =>
    (parts.get(parent) ?? []).map((item) => (
      <TreeItem key={item.key} id={item.key} className={css.row ?? ''} textValue={words.describe(item, false)}>
        <Line item={item} words={words} />
        {item.open && !item.pending
          ? linesUnder(item.key)
          : canToggle(item) && <Waiting under={item.key} words={words} />}
      </TreeItem>
    ));
  return linesUnder(null);
};
