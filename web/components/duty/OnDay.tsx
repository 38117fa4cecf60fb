import { useTranslation } from 'react-i18next';
import { formatDay } from '#temporal';
import { useAnswerDay } from '../../answer-day.ts';
import { useLanguage } from '../../language.ts';
import type { DutyPartsFragment } from '../../operations.generated.ts';
import { Cite } from '../Cite.tsx';
import { Section, Tag } from '../Page.tsx';
import { Empty } from '../states.tsx';
import { Body, Possible } from '../text.tsx';
import { Officials } from './DutyTable.tsx';
import css from './duty.module.css';
import { factOf } from './duty-lanes.ts';

type Answering = DutyPartsFragment['bodies'][number];

const Line = ({ body }: { readonly body: Answering }) => {
  const { t } = useTranslation();
  const fact = factOf(body);
  return (
    <li>
      <strong>
        <Body body={body.organisation} />
      </strong>{' '}
      {body.projectRole && <Tag>{t(`kind.role.${body.projectRole}`)}</Tag>}
      {body.role !== null && <span lang="vi">{body.role}</span>} {fact && <Cite of={fact} />}
      <Possible certainty={body.certainty} />
      {body.unit && (
        <>
          {' · '}
          {t('page.unit')}: <Body body={body.unit} />
        </>
      )}
      {body.officials.length > 0 ? <Officials officials={body.officials} /> : <p>{t('duty.noHeadOn')}</p>}
    </li>
  );
};

/** Who answered, or had a role, on the day of the page, and who headed them then. */
export const DutyOnDay = ({ bodies }: { readonly bodies: readonly Answering[] }) => {
  const { t } = useTranslation();
  const day = useAnswerDay();
  const date = formatDay(day, useLanguage());
  return (
    <Section title={t('duty.onDay', { date })}>
      {bodies.length === 0 && <Empty>{t('duty.nobodyOn')}</Empty>}
      <ul className={css.bodies}>
        {bodies.map((body) => (
          <Line key={factOf(body)?.id ?? body.organisation.slug} body={body} />
        ))}
      </ul>
    </Section>
  );
};
