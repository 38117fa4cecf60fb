import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../as-of.ts';
import { Columns } from './Columns.tsx';
import { hasHeader } from './columns.ts';
import css from './convert.module.css';
import { DayInput } from './DayInput.tsx';
import type { Job } from './job.ts';
import { forgetKept, keepList } from './kept-list.ts';
import { ListField } from './ListField.tsx';
import { type ConvertParams, dayParam, END_OF_2024, EVE, fitsAddress, IN_ADDRESS, itemsOf } from './params.ts';
import { listing } from './questions.ts';
import { separationOf } from './separation.ts';
import { MOST } from './sheet-limits.ts';
import type { Source } from './sheets.ts';
import { inSlices } from './slices.ts';
import { useDays } from './use-days.ts';
import { type Loaded, useList } from './use-list.ts';
import { useText } from './use-text.ts';

/** The id of where the result stands: a reader who sent a list is taken there. */
export const RESULT = 'ket-qua';

type Props = {
  readonly params: ConvertParams;
  /** Told of a list that stays in the browser; null: the list stands in the address. */
  readonly onLong: (job: Job | null) => void;
};

/** One entry a line, without a heading, and short. */
const isShort = (text: string): boolean => {
  const items = itemsOf(text);
  return separationOf(text, null) === 'line' && fitsAddress(items) && !hasHeader(items.map((item) => [item]));
};

/** What the form does when it is sent: a short list goes into the address, a long one stays here. */
const useSubmit = ({ onLong }: Props, days: ReturnType<typeof useDays>, list: ReturnType<typeof useList>) => {
  const navigate = useNavigate();
  const go = async (ma: readonly string[] | undefined) => {
    await navigate({
      to: '/chuyen-doi',
      search: { tu: dayParam(days.from, EVE), den: dayParam(days.to, today()), ma } as object,
      resetScroll: false,
    });
    document.getElementById(RESULT)?.scrollIntoView({ block: 'start' });
  };
  const convert = async ({ source, sheet, layout }: Loaded) => {
    if (days.from === null) return;
    keepList(source);
    onLong({ list: await inSlices(listing(sheet.rows, layout)), from: days.from, to: days.to ?? today() });
    void go(undefined);
  };
  return async (source: Source) => {
    if (days.from === null || days.invalid) return;
    const { content } = source;
    if (typeof content === 'string' && content.trim() === '') return list.setFault('empty');
    if (typeof content === 'string' && list.loaded === null && isShort(content)) {
      onLong(null);
      forgetKept();
      return void go(itemsOf(content));
    }
    const isLoaded = list.loaded !== null && list.loaded.source.content === content;
    const ready = isLoaded ? list.loaded : await list.load(source);
    if (ready !== null) await convert(ready);
  };
};

const droppedFile = (event: DragEvent): File | null => event.dataTransfer.files[0] ?? null;

/** The list to convert and its two days; without JavaScript a plain form that asks by the address. */
export const ListForm = (props: Props) => {
  const { t } = useTranslation();
  const list = useList();
  const days = useDays(props.params);
  const given = useText(props.params.items, list);
  const send = useSubmit(props, days, list);
  const [over, setOver] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send(given.source);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = droppedFile(event);
    if (file) given.takeFile(file);
  };
  return (
    <form
      method="get"
      className={over ? css.formOver : css.form}
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <ListField given={given} list={list} />
      {list.fault !== null && (
        <p role="alert" className={css.fault}>
          {t(`convert.unreadable.${list.fault}`, { rows: MOST.rows })}
        </p>
      )}
      {list.fault === 'stopped' && (
        <button type="button" className={css.small} onClick={() => void list.load(given.source)}>
          {t('convert.readAgain')}
        </button>
      )}
      {list.loaded !== null && <Columns loaded={list.loaded} list={list} />}
      <div className={css.days}>
        <DayInput
          name="tu"
          label={t('convert.from')}
          field={days.fromField}
          usual={[
            { day: EVE, words: t('convert.eve') },
            { day: END_OF_2024, words: t('convert.endOf2024') },
          ]}
        />
        <DayInput
          name="den"
          label={t('convert.to')}
          field={days.toField}
          usual={[{ day: today(), words: t('convert.today') }]}
        />
      </div>
      <div className={css.ways}>
        <button type="submit" className={`button ${css.submit}`}>
          {t('convert.submit')}
        </button>
        <output aria-live="polite" className="note muted">
          {list.busy ? t('convert.reading') : ''}
        </output>
      </div>
      <p className="note muted measure">{t('convert.privacy', { count: IN_ADDRESS.items })}</p>
    </form>
  );
};
