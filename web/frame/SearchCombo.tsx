import { useNavigate, useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { Key } from 'react-aria-components';
import { ComboBox, Input } from 'react-aria-components/ComboBox';
import { useTranslation } from 'react-i18next';
import { useTakenOver } from '../components/on-demand.ts';
import { useSuggestions } from '../components/use-suggestions.ts';
import { conversionOf, hitKey, routeOf } from '../data/hits.ts';
import { chartOf, comparisonOf } from '../data/period-ways.ts';
import { type Period, typedPeriod } from '../data/typed-period.ts';
import type { HitPartsFragment } from '../operations.generated.ts';
import { ALL_RESULTS, CONVERT, DATE_CHART, DATE_COMPARE, FOLLOWER, Suggestions } from './Suggestions.tsx';
import css from './search-box.module.css';

/** The ways out of the box: to all results, to a find or to what followed it, or to the conversion of old addresses. */
const useWays = (text: string) => {
  const navigate = useNavigate();
  return {
    toFollower: (slug: string) => void navigate({ to: routeOf('ORGANISATION'), params: { slug } }),
    toConversion: (hit: HitPartsFragment) => void navigate({ to: '/chuyen-doi', search: conversionOf(hit) as object }),
    toChart: (period: Period) => void navigate({ to: '/so-do', search: chartOf(period) }),
    toComparison: (period: Period) => void navigate({ to: '/so-sanh', search: comparisonOf(period) as object }),
    toResults: () => void navigate({ to: '/tim', search: { q: text.trim() } }),
    toPage: ({ type, slug }: HitPartsFragment) => void navigate({ to: routeOf(type), params: { slug } }),
  };
};

/** Enter without a chosen suggestion asks for all results. */
const enter = (toResults: () => void) => (event: KeyboardEvent<HTMLInputElement>) => {
  const { currentTarget: field } = event;
  if (event.key !== 'Enter' || field.getAttribute('aria-activedescendant') || field.value.trim() === '') return;
  event.preventDefault();
  field.blur();
  toResults();
};

type FieldProps = { readonly field: RefObject<HTMLInputElement | null>; readonly toResults: () => void };

const Field = ({ field, toResults }: FieldProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Input
        ref={field}
        className={css.input ?? ''}
        placeholder={t('search.placeholder')}
        onKeyDownCapture={enter(toResults)}
        enterKeyHint="search"
        spellCheck={false}
      />
      <kbd className={css.key}>/</kbd>
    </>
  );
};

/** Goes where a suggestion for a typed date leads. */
const chosenDate = (key: string, text: string, { toChart, toComparison }: ReturnType<typeof useWays>): void => {
  const period = typedPeriod(text);
  if (period !== null && key === DATE_CHART) toChart(period);
  if (period !== null && key === DATE_COMPARE) toComparison(period);
};

/** Goes where a chosen suggestion leads; the best find is the one that is converted. */
const chosen = (key: string, hits: readonly HitPartsFragment[], ways: ReturnType<typeof useWays>): void => {
  const [best] = hits;
  const hit = hits.find((one) => hitKey(one) === key);
  if (hit) ways.toPage(hit);
  else if (key === CONVERT && best) ways.toConversion(best);
  else if (key.startsWith(FOLLOWER)) ways.toFollower(key.slice(FOLLOWER.length));
};

/** What the search box of a page hands to the field with suggestions. */
export type ComboProps = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Whether the plain field had the focus. */
  readonly focused: boolean;
};

/** The text of the box; what was typed while this field was on its way arrives as if typed now, so that it is answered too. */
const useTyped = ({ text, focused }: ComboProps): string => {
  const { q = '' } = useSearch({ strict: false });
  const [arrived, arrive] = useState(!focused || text === q);
  useEffect(() => arrive(true), []);
  return arrived ? text : '';
};

/** The search field with suggestions as one types; the page of results on Enter. */
export const SearchCombo = (props: ComboProps) => {
  const { t } = useTranslation();
  const { field, text, setText, focused } = props;
  const { hits, waiting } = useSuggestions(text);
  const ways = useWays(text);
  useTakenOver(field, focused);
  const typed = useTyped(props);
  const choose = (key: Key | null) => {
    if (key === null) return;
    if (key === ALL_RESULTS) return ways.toResults();
    setText('');
    field.current?.blur();
    chosen(String(key), hits, ways);
    chosenDate(String(key), text, ways);
  };
  return (
    <ComboBox
      aria-label={t('search.label')}
      inputValue={typed}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
    >
      <Field field={field} toResults={ways.toResults} />
      <Suggestions text={text.trim()} waiting={waiting} hits={hits} />
    </ComboBox>
  );
};
