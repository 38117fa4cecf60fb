import { useTranslation } from 'react-i18next';
import { formatDay } from '#temporal';
import { useAnswerDay } from '../../answer-day.ts';
import { useLanguage } from '../../language.ts';
import type { SuccessionHeadFragment } from '../../operations.generated.ts';
import page from '../page.module.css';
import { Empty } from '../states.tsx';
import { PersonName, PositionName } from '../tenure.tsx';
import { BodyName, Possible } from '../text.tsx';

type Held = SuccessionHeadFragment['heldOn'][number];

const Line = ({ seat }: { readonly seat: Held }) => {
  const { t } = useTranslation();
  return (
    <>
      <BodyName slug={seat.organisation.slug} name={seat.organisationName} />
      {': '}
      {seat.holders.map(({ tenure, certainty }, at) => (
        <span key={tenure.id}>
          {at > 0 && '; '}
          <strong>
            <PersonName person={tenure.person} />
          </strong>
          , <PositionName tenure={tenure} />
          <Possible certainty={certainty} />
        </span>
      ))}
      {seat.holders.length === 0 && t(`career.seatState.${seat.state}`)}
      {seat.existed === 'POSSIBLE' && <span className="muted note"> ({t('career.seatBodyMaybe')})</span>}
    </>
  );
};

/** Who held a seat on the day of the page; before a merger it was in several bodies. */
export const SeatOnDay = ({ seats }: { readonly seats: readonly Held[] }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useAnswerDay();
  const date = formatDay(day, language);
  if (seats.length === 0) return <Empty>{t('career.seatNobody', { date })}</Empty>;
  return (
    <div>
      <h3>{t('career.seatHeldOn', { date })}</h3>
      <ul className={page.list}>
        {seats.map((seat) => (
          <li key={seat.position.slug}>
            <Line seat={seat} />
          </li>
        ))}
      </ul>
    </div>
  );
};
