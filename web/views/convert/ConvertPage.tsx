import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../as-of.ts';
import { Cited } from '../../components/Cited.tsx';
import { PageHead } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { AddressResult } from './AddressResult.tsx';
import { Invitation } from './Invitation.tsx';
import type { Job } from './job.ts';
import { ListForm, RESULT } from './ListForm.tsx';
import { ListResult } from './ListResult.tsx';
import { paramsOf } from './params.ts';
import { listOfItems } from './questions.ts';

/** Converts a list of old units and addresses: a short one from the address of the page, a long one that stays in the browser. */
export const ConvertPage = () => {
  const { t } = useTranslation();
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const params = useMemo(() => paramsOf(search), [search]);
  const [held, setHeld] = useState<Job | null>(null);
  const to = params.to ?? today();
  const short = useMemo(
    () => (params.items.length > 0 ? { list: listOfItems(params.items), from: params.from, to } : null),
    [params, to],
  );
  const title = params.items.length === 1 ? t('convert.one', { name: params.items[0] ?? '' }) : t('convert.title');
  return (
    <Cited>
      <PageHead title={title} description={t('convert.lead')}>
        <p className={page.lead}>{t('convert.lead')}</p>
      </PageHead>
      <ListForm params={params} onLong={setHeld} />
      <div id={RESULT}>
        {short !== null && <AddressResult job={short} params={params} />}
        {short === null && held !== null && <ListResult job={held} only={params.only} />}
        {short === null && held === null && <Invitation />}
      </div>
    </Cited>
  );
};
