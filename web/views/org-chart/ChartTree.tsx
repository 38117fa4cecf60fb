import { type ReactNode, type RefObject, useEffect } from 'react';
import { Button, type Key, type Selection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language.ts';
import { canToggle, type Item } from './outline.ts';
import css from './tree.module.css';
import type { ChartWords } from './words.ts';

type Props = {
  readonly items: readonly Item[];
  readonly words: ChartWords;
  readonly chosen: string | null;
  readonly label: string;
  readonly describe: (id: string, withState: boolean) => string;
  readonly onChoose: (id: string | null, byKeyboard: boolean) => void;
  readonly onToggle: (id: string) => void;
  readonly place: RefObject<HTMLDivElement | null>;
};

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

const changedKeys = (a: ReadonlySet<Key>, b: ReadonlySet<Key>): Key[] =>
  [...a].filter((key) => !b.has(key)).concat([...b].filter((key) => !a.has(key)));

/** Scrolls the tree, and nothing else, to the line that was chosen. */
const useRowInSight = (place: RefObject<HTMLDivElement | null>, chosen: string | null): void =>
  useEffect(() => {
    const tree = place.current;
    const row = chosen === null ? null : tree?.querySelector<HTMLElement>(`[data-key="${CSS.escape(chosen)}"]`);
    if (!tree || !row) return;
    const [room, line] = [tree.getBoundingClientRect(), row.getBoundingClientRect()];
    if (line.top < room.top) tree.scrollTop += line.top - room.top;
    else if (line.bottom > room.bottom) tree.scrollTop += line.bottom - room.bottom;
  }, [place, chosen]);

/** The chart as a tree of lines, the same items with the same choice as the picture. */
export const ChartTree = ({ items, words, chosen, label, describe, onChoose, onToggle, place }: Props) => {
  const { t } = useTranslation();
  useRowInSight(place, chosen);
  const parts = partsByParent(items);
  const open = new Set<Key>(items.filter((item) => item.open).map(({ key }) => key));
  const select = (keys: Selection) => {
    const key = keys === 'all' ? undefined : [...keys][0];
    const item = items.find((one) => one.key === key);
    if (key !== undefined && !item) return;
    const byKeyboard = place.current?.querySelector('[role="row"]:focus-visible') !== null;
    if (item && item.content.kind !== 'body') onToggle(item.key);
    else onChoose(item?.key ?? null, byKeyboard);
  };
  const expand = (keys: ReadonlySet<Key>) => {
    for (const key of changedKeys(keys, open)) onToggle(String(key));
  };
  const lines = (parent: string | null): ReactNode =>
    (parts.get(parent) ?? []).map((item) => (
      <TreeItem key={item.key} id={item.key} className={css.row ?? ''} textValue={describe(item.key, false)}>
        <Line item={item} words={words} />
        {item.open && !item.pending ? lines(item.key) : canToggle(item) && <Waiting under={item.key} words={words} />}
      </TreeItem>
    ));
  return (
    <Tree
      ref={place}
      id="cay-so-do"
      className={css.tree ?? ''}
      aria-label={t('chart.tree') + (label && `: ${label}`)}
      selectionMode="single"
      selectionBehavior="toggle"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={select}
      expandedKeys={open}
      onExpandedChange={expand}
    >
      {lines(null)}
    </Tree>
  );
};
