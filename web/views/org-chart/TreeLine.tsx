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

/** The words of a line: the name, how many parts it has, who heads it, how sure it is. */
export const LineText = ({ item, words }: LineProps) => {
  const language = useLanguage();
  const title = words.title(item);
  return (
    <span className={css.text} data-kind={item.content.kind}>
      <span lang={title.language === language ? undefined : title.language}>{title.text}</span>
      {canToggle(item) && item.content.kind === 'body' && <span className={css.count}> {item.count}</span>}
      <Note item={item} words={words} />
      {item.pending && <span className={css.heads}>{words.loading}</span>}
    </span>
  );
};
