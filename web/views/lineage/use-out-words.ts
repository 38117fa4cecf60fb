import { useTranslation } from 'react-i18next';
import type { OutWords } from './out.ts';

/** The words of the table that goes out, in the language of the page. */
export const useOutWords = (): OutWords => {
  const { t } = useTranslation();
  const columns = ['date', 'event', 'type', 'status', 'side', 'body', 'slug', 'extent', 'act'] as const;
  return {
    columns: columns.map((name) => t(`lineage.column.${name}`)),
    type: ({ event }) => t(`kind.reorganisation.${event.type}`),
    status: ({ event }) => (event.status === null ? '' : t(`kind.status.${event.status}`)),
    before: t('lineage.went'),
    after: t('lineage.came'),
    extent: (extent) => t(`lineage.${extent}`),
  };
};
