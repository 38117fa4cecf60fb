import { useTranslation } from 'react-i18next';
import { addDays, type Day, FAR_FUTURE, FAR_PAST, formatDay } from '#temporal';
import { useAsOf, useSetAsOf } from '../../as-of.ts';
import { AttestedUntil } from '../../components/AttestedUntil.tsx';
import { Cite } from '../../components/Cite.tsx';
import { ClaimLines } from '../../components/ClaimLines.tsx';
import { useShown } from '../../components/notes-context.ts';
import { PageHead } from '../../components/Page.tsx';
import { In, When } from '../../components/text.tsx';
import { intervalWords, spanOf } from '../../data/interval.ts';
import { wordsOf } from '../../data/names.ts';
import { JsonLd } from '../../head/JsonLd.tsx';
import { organisationData, pathData } from '../../head/linked-data.ts';
import { useLanguage } from '../../language.ts';
import type { OrganisationHeadQuery } from '../../operations.generated.ts';
import { usePageMemory } from '../../page-memory.ts';
import { LEVELS } from './levels.ts';
import css from './organisation.module.css';
import { PathTo } from './PathTo.tsx';
import { Sentences, sentenceTexts } from './Sentences.tsx';

/** What the head of a body's page shows. */
export type HeadOrganisation = NonNullable<OrganisationHeadQuery['organisation']>;

type Props = { readonly organisation: HeadOrganisation };

const Kind = ({ organisation: { kind, level, branch } }: Props) => {
  const { t } = useTranslation();
  const known = LEVELS.find((one) => one === level);
  return (
    <>
      {t(known ? `kind.level.${known}` : `kind.organisation.${kind}`)} · {t(`kind.branch.${branch}`)}
    </>
  );
};

const DayLink = ({ day, label }: { readonly day: Day; readonly label: string }) => {
  const setAsOf = useSetAsOf();
  return (
    <button type="button" className="button" onClick={() => setAsOf(day)}>
      {label}
    </button>
  );
};

/** Says so where the body did not, or perhaps did not, exist on the day; offers the nearest day on which it did. */
const Absent = ({ organisation: { existence } }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  if (existence.on === 'CERTAIN') return null;
  const { fromMin, fromMax, toMax } = spanOf(existence);
  const date = formatDay(day, language);
  if (existence.on === 'POSSIBLE') return <p className={css.absent}>? {t('page.maybeThere', { date })}</p>;
  const early = day < fromMin;
  const nearest = early ? fromMax : addDays(toMax, -1);
  const known = nearest > FAR_PAST && nearest < addDays(FAR_FUTURE, -1);
  const label = t(early ? 'page.seeFirst' : 'page.seeLast', { date: formatDay(nearest, language) });
  return (
    <div className={css.absent}>
      <p>{t(early ? 'page.notYet' : 'page.noLonger', { date })}</p>
      {known && <DayLink day={nearest} label={label} />}
    </div>
  );
};

/** The Vietnamese name below a translated one. */
const OfficialName = ({ organisation: { onDay } }: Props) => {
  const { t } = useTranslation();
  if (useLanguage() === 'vi' || onDay.en === null) return null;
  return (
    <p className="muted">
      {t('page.officialName')}: <span lang="vi">{onDay.vi}</span>
    </p>
  );
};

/** The body in a sentence or two: what it is, when it existed, where it came from and what it became. */
const useAbout = (organisation: HeadOrganisation): string => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { onDay, kind, existence } = organisation;
  const life = t('page.life', { time: intervalWords(existence, language) });
  const head = `${wordsOf(onDay, language).text}: ${t(`kind.organisation.${kind}`)}, ${life}.`;
  return [head, ...sentenceTexts(t, language, organisation)].join(' ');
};

/** Path, kind, name and life of a body, and where it came from and went to, in words. */
export const OrganisationHead = ({ organisation }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { text } = useAsOf();
  useShown(1, organisation);
  const name = wordsOf(organisation.onDay, language);
  const { origin } = usePageMemory();
  return (
    <>
      <PathTo path={organisation.path} />
      <JsonLd of={organisationData(origin, organisation)} />
      {organisation.path.length > 1 && <JsonLd of={pathData(origin, organisation)} />}
      <PageHead
        title={name.text}
        description={useAbout(organisation)}
        kicker={<Kind organisation={organisation} />}
        heading={<In text={organisation.onDay} />}
      >
        <OfficialName organisation={organisation} />
        <p>
          {t('page.existed')} <When interval={organisation.existence} /> <Cite of={organisation} />
          <AttestedUntil interval={organisation.existence} attested={organisation.attested} />
        </p>
        <ClaimLines claims={organisation.claims} />
        <Sentences predecessors={organisation.predecessors} successors={organisation.successors} />
        {organisation.note !== null && (
          <p className="muted measure">
            <In text={organisation.note} />
          </p>
        )}
        <Absent key={text} organisation={organisation} />
      </PageHead>
    </>
  );
};
