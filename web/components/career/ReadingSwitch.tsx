import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../operations.generated.ts';
import css from './career.module.css';
import { READINGS } from './reading.ts';

type Props = {
  readonly current: Reading;
  /** The reading of an address that names none. */
  readonly otherwise: Reading;
  readonly label: (reading: Reading) => string;
  readonly hint?: (reading: Reading) => string;
};

/** Another choice is another address, one without the parameter too. */
const EXACT = { exact: true, includeSearch: true, explicitUndefined: true } as const;

const ORDER: readonly Reading[] = ['IDENTITY', 'CONTINUITY'];

/** The two readings as links, so that the address keeps the choice. */
export const ReadingSwitch = ({ current, otherwise, label, hint }: Props) => {
  const { t } = useTranslation();
  return (
    <nav className={css.choices} aria-label={t('career.reading')}>
      {ORDER.map((reading) => (
        <Link
          key={reading}
          to="."
          search={(before: object) => ({ ...before, cach: reading === otherwise ? undefined : READINGS[reading] })}
          aria-current={reading === current ? 'true' : undefined}
          title={hint?.(reading)}
          activeOptions={EXACT}
          resetScroll={false}
          className={css.choice}
        >
          {label(reading)}
        </Link>
      ))}
    </nav>
  );
};
