import { useTranslation } from 'react-i18next';
import { Section, Tag } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { Body, In } from '../../components/text.tsx';
import type { Reorganisation } from './ReorganisationPage.tsx';
import css from './reorganisation.module.css';

type SideProps = { readonly title: string; readonly bodies: Reorganisation['inputs'] };

const Side = ({ title, bodies }: SideProps) => {
  const { t } = useTranslation();
  if (bodies.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span className="muted number">({bodies.length})</span>
      </h2>
      <ul className={page.list}>
        {bodies.map(({ organisation, extent }) => (
          <li key={organisation.slug}>
            <Body body={organisation} /> {extent === 'PART' && <Tag>{t('page.part')}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Moved = ({ reorganisation: { subjects, function: duty } }: { readonly reorganisation: Reorganisation }) => {
  const { t } = useTranslation();
  return (
    <>
      {subjects.length > 0 && (
        <Section title={`${t('page.subjects')} (${subjects.length})`}>
          <ul className={page.list}>
            {subjects.map((body) => (
              <li key={body.slug}>
                <Body body={body} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {duty !== null && (
        <Section title={t('page.transferred')}>
          <p className="measure">
            <In text={duty} />
          </p>
        </Section>
      )}
    </>
  );
};

/** What went in and what came out of a reorganisation, side by side, and what was moved. */
export const Sides = ({ reorganisation }: { readonly reorganisation: Reorganisation }) => {
  const { t } = useTranslation();
  return (
    <>
      <div className={css.sides}>
        <Side title={t('page.input')} bodies={reorganisation.inputs} />
        <div className={css.arrow} aria-hidden="true">
          →
        </div>
        <Side title={t('page.output')} bodies={reorganisation.outputs} />
      </div>
      <Moved reorganisation={reorganisation} />
    </>
  );
};
