import { type RefObject, useEffect, useMemo } from 'react';
import { type Key, type Selection, Tree } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Item } from './outline.ts';
import { treeLines } from './TreeLines.tsx';
import css from './tree.module.css';
import type { ChartWords } from './words.ts';

type Props = {
  readonly items: readonly Item[];
  readonly words: ChartWords;
  readonly chosen: string | null;
  readonly label: string;
  readonly onChoose: (id: string | null, byKeyboard: boolean) => void;
  readonly onToggle: (id: string) => void;
  readonly place: RefObject<HTMLDivElement | null>;
};

const changedKeys = (a: ReadonlySet<Key>, b: ReadonlySet<Key>): Key[] =>
  [...a].filter((key) => !b.has(key)).concat([...b].filter((key) => !a.has(key)));

const scrollTo = (tree: HTMLElement | null, key: string): void => {
  const row = tree?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (!tree || !row) return;
  const [room, line] = [tree.getBoundingClientRect(), row.getBoundingClientRect()];
  if (line.top < room.top) tree.scrollTop += line.top - room.top;
  else if (line.bottom > room.bottom) tree.scrollTop += line.bottom - room.bottom;
};

/** Scrolls the tree, and nothing else, to the line that was chosen, once it is there. */
const useRowInSight = (place: RefObject<HTMLDivElement | null>, chosen: string | null): void =>
  useEffect(() => {
    if (chosen === null) return;
    const drawn = requestAnimationFrame(() => scrollTo(place.current, chosen));
    return () => cancelAnimationFrame(drawn);
  }, [place, chosen]);

/** The chart as a tree of lines, the same items with the same choice as the picture. */
export const ChartTree = ({ items, words, chosen, label, onChoose, onToggle, place }: Props) => {
  const { t } = useTranslation();
  useRowInSight(place, chosen);
  const open = useMemo(() => new Set<Key>(items.filter((item) => item.open).map(({ key }) => key)), [items]);
  const selected = useMemo(() => (chosen === null ? [] : [chosen]), [chosen]);
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
  const lines = useMemo(() => treeLines(items, words), [items, words]);
  return (
    <Tree
      ref={place}
      id="cay-so-do"
      className={css.tree ?? ''}
      aria-label={t('chart.tree') + (label && `: ${label}`)}
      selectionMode="single"
      selectionBehavior="toggle"
      selectedKeys={selected}
      onSelectionChange={select}
      expandedKeys={open}
      onExpandedChange={expand}
    >
      {lines}
    </Tree>
  );
};
