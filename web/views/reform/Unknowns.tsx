import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CountOf } from '../../components/CountOf.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { RowNote, Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { Body, In } from '../../components/text.tsx';
import type { ReformPageQuery } from '../../operations.generated.ts';

type Unknown = NonNullable<ReformPageQuery['reform']>['unknowns'][number];

const Examples = ({ unknown: { organisations, reorganisations } }: { readonly unknown: Unknown }) => (
  <ul className={page.plain}>
    {organisations.map((body) => (
      <li key={body.slug}>
        <Body body={body} />
      </li>
    ))}
    {reorganisations.map(({ slug, title }) => (
      <li key={slug}>
        <Link to="/sap-xep/$slug" params={{ slug }}>
          <In text={title} />
        </Link>
      </li>
    ))}
  </ul>
);

const What = ({ unknown: { kind, text, bodyClass } }: { readonly unknown: Unknown }) => {
  const { t } = useTranslation();
  return (
    <>
      {t(`fate.unknown.${kind}`)}
      {bodyClass && (
        <>
          {': '}
          <Link to="/he-thong/$slug" params={{ slug: bodyClass.slug }}>
            <In text={bodyClass.name} />
          </Link>
        </>
      )}
      <RowNote>
        <In text={text} />
      </RowNote>
    </>
  );
};

/** What the record does not know about a reform: counted, with examples. */
export const Unknowns = ({ unknowns }: { readonly unknowns: readonly Unknown[] }) => {
  const { t } = useTranslation();
  const columns: readonly Column<Unknown>[] = [
    { label: t('fate.columnUnknown'), cell: (unknown) => <What unknown={unknown} /> },
    { label: t('fate.columnCount'), cell: ({ count }) => <CountOf count={count} /> },
    { label: t('fate.columnExamples'), cell: (unknown) => <Examples unknown={unknown} /> },
  ];
  const keyOf = ({ kind, bodyClass }: Unknown) => `${kind} ${bodyClass?.slug}`;
  return (
    <Section title={t('fate.unknowns')}>
      <p className="muted note">{t(unknowns.length === 0 ? 'fate.noUnknowns' : 'fate.unknownsLead')}</p>
      {unknowns.length > 0 && (
        <DataTable caption={t('fate.unknowns')} columns={columns} rows={unknowns} keyOf={keyOf} />
      )}
    </Section>
  );
};
