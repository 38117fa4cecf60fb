import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask, keepFor } from '../../api.ts';
import { useAsOf } from '../../as-of.ts';
import { ActLinks } from '../../components/ActLinks.tsx';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import { CountOf } from '../../components/CountOf.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Facts, PageHead, Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { Load, Missing } from '../../components/states.tsx';
import { Body, In, When } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { BodyClassPageDocument, type BodyClassPageQuery } from '../../operations.generated.ts';
import { ClassFate } from './ClassFate.tsx';

/** What the page of a class of bodies shows. */
export type BodyClass = NonNullable<BodyClassPageQuery['bodyClass']>;

type Props = { readonly bodyClass: BodyClass };

const ClassFacts = ({ bodyClass: { territory, interval, legalBasis, on } }: Props) => {
  const { t } = useTranslation();
  const facts = [
    { label: t('page.existed'), value: <When interval={interval} /> },
    { label: t('record.territory'), value: t(`kind.organisation.${territory}`) },
    { label: t('page.legalBasis'), value: legalBasis.length > 0 && <ActLinks acts={legalBasis} /> },
    { label: t('record.expected'), value: <CountOf count={on.expected} /> },
    { label: t('record.known'), value: <span className="number">{on.known.length}</span> },
    { label: t('record.withHead'), value: <CountOf count={on.headed} /> },
    { label: t('record.missing'), value: <span className="number">{on.missingCount}</span> },
  ];
  return <Facts facts={facts} />;
};

type BodiesProps = { readonly title: string; readonly bodies: BodyClass['on']['exempt'] };

const Bodies = ({ title, bodies }: BodiesProps) =>
  bodies.length === 0 ? null : (
    <Section title={`${title} (${bodies.length})`}>
      <ul className={page.list}>
        {bodies.map((body) => (
          <li key={body.slug}>
            <Body body={body} />
          </li>
        ))}
      </ul>
    </Section>
  );

const Shown = ({ bodyClass }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  useShown(1, bodyClass);
  const { on } = bodyClass;
  return (
    <>
      <PageHead
        title={wordsOf(bodyClass.name, language).text}
        kicker={t('record.class')}
        heading={
          <>
            <In text={bodyClass.name} /> <Cite of={bodyClass} />
          </>
        }
      >
        {bodyClass.note !== null && (
          <p className="muted measure">
            <In text={bodyClass.note} />
          </p>
        )}
        <ClassFacts bodyClass={bodyClass} />
      </PageHead>
      <ClassFate slug={bodyClass.slug} name={wordsOf(bodyClass.name, language).text} />
      <Bodies title={t('record.exempt')} bodies={on.exempt} />
    </>
  );
};

/** The page of a class of bodies on a day: how many there should be, which are in the record, what became of them. */
export const BodyClassPage = () => {
  const { slug = '' } = useParams({ strict: false });
  const { text: asOf } = useAsOf();
  const query = useQuery({ ...ask(BodyClassPageDocument, { id: slug, asOf }), placeholderData: keepFor(slug) });
  return (
    <Cited key={slug}>
      <Load query={query}>{({ bodyClass }) => (bodyClass ? <Shown bodyClass={bodyClass} /> : <Missing />)}</Load>
    </Cited>
  );
};
