import { useTranslation } from 'react-i18next';
import type { Day } from '#temporal';
import { today } from '../../as-of.ts';
import { DateField } from '../../components/DateField.tsx';
import type { BodyLinkFragment } from '../../operations.generated.ts';
import { RootPicker } from './RootPicker.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import css from './tools.module.css';
import type { Comparison } from './use-compare.ts';
import { useGo } from './use-go.ts';

type Props = Comparison & { readonly root: BodyLinkFragment | null };

/** Both days to type, their swap, pairs of days worth looking at, and where to look. */
export const Tools = ({ params, days, root, changes }: Props) => {
  const { t } = useTranslation();
  const go = useGo();
  const { from, to } = days;
  const between = (first: Day, second: Day) =>
    go({ ...params, from: { text: undefined, day: first }, to: { text: undefined, day: second } });
  const now = today();
  return (
    <div className={css.tools}>
      <div className={css.dates}>
        <DateField
          value={from}
          isToday={from === now}
          label={t('compare.from')}
          withReset={false}
          onChange={(day) => between(day ?? now, to)}
        />
        <button type="button" className={css.swap} aria-label={t('compare.swap')} onClick={() => between(to, from)}>
          <span aria-hidden="true">⇄</span>
        </button>
        <DateField
          value={to}
          isToday={to === now}
          label={t('compare.to')}
          withReset={false}
          onChange={(day) => between(from, day ?? now)}
        />
      </div>
      <RootPicker root={root} onChoose={(slug) => go({ ...params, root: slug })} />
      <Shortcuts params={params} changes={changes} />
    </div>
  );
};
