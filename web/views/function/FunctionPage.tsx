import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask, keepFor } from '../../api.ts';
import { useAsOf } from '../../as-of.ts';
import { ActLinks } from '../../components/ActLinks.tsx';
import { Cite, ConfidenceMark } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { OnDayTables } from '../../components/OnDayTables.tsx';
import { PageHead, RowNote, Section } from '../../components/Page.tsx';
import { Load, Missing } from '../../components/states.tsx';
import { Body, In } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { FunctionPageDocument, type FunctionPageQuery } from '../../operations.generated.ts';

type Duty = NonNullable<FunctionPageQuery['function']>;
type Responsibility = Duty['responsibilities'][number];

const useColumns = (): readonly Column<Responsibility>[] => {
  const { t } = useTranslation();
  return [
    { label: t('page.body'), cell: ({ organisation }) => <Body body={organisation} /> },
    {
      label: t('page.unit'),
      cell: ({ unit, unitConfidence }) =>
        unit && (
          <>
            <Body body={unit} />
            <ConfidenceMark confidence={unitConfidence} />
          </>
        ),
    },
    {
      label: t('page.act'),
      cell: ({ by, laterActs }) => (
        <>
          <ActLinks acts={by} />
          {laterActs.length > 0 && (
            <RowNote>
              {t('page.laterActs')}: <ActLinks acts={laterActs} />
            </RowNote>
          )}
        </>
      ),
    },
  ];
};

const Shown = ({ duty }: { readonly duty: Duty }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  useShown(1, duty);
  const columns = useColumns();
  const heading = (
    <>
      <In text={duty.name} /> <Cite of={duty} />
    </>
  );
  return (
    <>
      <PageHead title={wordsOf(duty.name, language).text} kicker={t('page.responsibilities')} heading={heading}>
        {duty.note !== null && (
          <p className="muted measure">
            <In text={duty.note} />
          </p>
        )}
      </PageHead>
      <Section title={t('page.answering')}>
        <OnDayTables rows={duty.responsibilities} columns={columns} />
      </Section>
    </>
  );
};

/** The page of a function of state management: who answered for it, on the day and at other times. */
export const FunctionPage = () => {
  const { slug = '' } = useParams({ strict: false });
  const { text: asOf } = useAsOf();
  const query = useQuery({ ...ask(FunctionPageDocument, { id: slug, asOf }), placeholderData: keepFor(slug) });
  return (
    <Cited key={slug}>
      <Load query={query}>{(data) => (data.function ? <Shown duty={data.function} /> : <Missing />)}</Load>
    </Cited>
  );
};
