import { useTranslation } from 'react-i18next';
import { AnyLinks } from '../../components/AnyLink.tsx';
import { RowNote, Section, Tag } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { Body, In } from '../../components/text.tsx';
import type { Reorganisation } from './ReorganisationPage.tsx';
import css from './reorganisation.module.css';

type SideProps = {
  readonly title: string;
  readonly bodies: Reorganisation['inputs'];
  readonly planned?: Reorganisation['planned'];
  readonly isPlan: boolean;
};

const Side = ({ title, bodies, planned = [], isPlan }: SideProps) => {
  const { t } = useTranslation();
  const count = bodies.length + planned.length;
  if (count === 0) return <div />;
  return (
    <section>
      <h2>
        {title} <span className="muted number">({count})</span>
      </h2>
      <ul className={page.list}>
        {bodies.map(({ organisation, name, extent, role }) => (
          <li key={organisation.slug}>
            <Body body={organisation} name={name} /> {extent === 'PART' && <Tag>{t('page.part')}</Tag>}
            <RowNote>
              {isPlan && `${t('record.asPlanned')}: `}
              {t(`kind.participant.${role}`)}
            </RowNote>
          </li>
        ))}
        {planned.map((name) => (
          <li key={name.vi}>
            <In text={name} />
            <RowNote>{t('record.neverMade')}</RowNote>
          </li>
        ))}
      </ul>
    </section>
  );
};

type ThingsProps = { readonly title: string; readonly of: Reorganisation['functions'] | Reorganisation['projects'] };

const Things = ({ title, of }: ThingsProps) =>
  of.length === 0 ? null : (
    <Section title={title}>
      <AnyLinks of={of} />
    </Section>
  );

const Moved = ({
  reorganisation: { subjects, function: duty, functions, projects },
}: {
  readonly reorganisation: Reorganisation;
}) => {
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
      <Things title={t('record.functionsMoved')} of={functions} />
      <Things title={t('record.projectsMoved')} of={projects} />
    </>
  );
};

/** What went in and what came out of a reorganisation, side by side, and what was moved. */
export const Sides = ({ reorganisation }: { readonly reorganisation: Reorganisation }) => {
  const { t } = useTranslation();
  const { inputs, outputs, planned, status } = reorganisation;
  const isPlan = status !== 'IN_FORCE';
  return (
    <>
      <div className={css.sides}>
        <Side title={t('page.input')} bodies={inputs} isPlan={isPlan} />
        <div className={css.arrow} aria-hidden="true">
          →
        </div>
        <Side title={t('page.output')} bodies={outputs} planned={planned} isPlan={isPlan} />
      </div>
      <Moved reorganisation={reorganisation} />
    </>
  );
};
