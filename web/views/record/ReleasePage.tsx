import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { AnyLink } from '../../components/AnyLink.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { Facts, Section, Tag } from '../../components/Page.tsx';
import { More, usePages } from '../../components/pages.tsx';
import { Empty, Load, Missing } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import { ReleasePageDocument, type ReleasePageQuery } from '../../operations.generated.ts';
import { RecordHead } from './RecordHead.tsx';

type Release = NonNullable<ReleasePageQuery['release']>;
type Change = Release['changes']['edges'][number]['node'];

const ReleaseFacts = ({ release }: { readonly release: Release }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const { date, id, added, changed, withdrawn } = release;
  const facts = [
    { label: t('page.date'), value: date && formatEdtf(date, language) },
    { label: t('record.digest'), value: <code>{id}</code> },
    { label: t('kind.revision.ADDED'), value: number.format(added) },
    { label: t('kind.revision.CHANGED'), value: number.format(changed) },
    { label: t('kind.revision.WITHDRAWN'), value: number.format(withdrawn) },
  ];
  return <Facts facts={facts} />;
};

const Changes = ({ changes }: { readonly changes: readonly Change[] }) => {
  const { t } = useTranslation();
  if (changes.length === 0) return <Empty>{t('record.noChanges')}</Empty>;
  const columns: readonly Column<Change>[] = [
    { label: t('page.change'), cell: ({ kind }) => <Tag>{t(`kind.revision.${kind}`)}</Tag> },
    { label: t('page.fact'), cell: ({ about, title }) => (about ? <AnyLink of={about} /> : title) },
    { label: t('record.changedFields'), cell: ({ fields }) => <code>{fields.join(', ')}</code> },
  ];
  const keyOf = ({ list, key }: Change) => `${list} ${key}`;
  return <DataTable caption={t('record.changes')} columns={columns} rows={changes} keyOf={keyOf} />;
};

/** A data release: its number, day and digest, what changed in it, and how it is asked. */
export const ReleasePage = () => {
  const { t } = useTranslation();
  const { number = '' } = useParams({ strict: false });
  const query = usePages(ReleasePageDocument, { number }, ({ release }) => release?.changes);
  return (
    <Load query={query}>
      {({ pages }) => {
        const release = pages[0]?.release;
        if (!release) return <Missing />;
        const changes = pages.flatMap((one) => one.release?.changes.edges ?? []).map(({ node }) => node);
        return (
          <>
            <RecordHead part="/ho-so/ban-du-lieu" title={t('record.release', { number })}>
              {release.summary !== null && (
                <p className="measure">
                  <In text={release.summary} />
                </p>
              )}
              <ReleaseFacts release={release} />
              <p className="measure muted">{t('record.askPast', { directive: `@knownAt(release: "${number}")` })}</p>
            </RecordHead>
            <Section title={t('record.changes')}>
              <Changes changes={changes} />
              <More query={query} shown={changes.length} total={release.changes.totalCount} />
            </Section>
          </>
        );
      }}
    </Load>
  );
};
