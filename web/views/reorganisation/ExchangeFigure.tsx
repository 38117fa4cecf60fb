import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../components/Figure.tsx';
import { useNarrow } from '../../components/use-narrow.ts';
import { wordsOf } from '../../data/names.ts';
import { whenWords } from '../../data/sentence.ts';
import type { Table } from '../../export/shown.ts';
import { useLanguage } from '../../language.ts';
import { ExchangePicture } from './ExchangePicture.tsx';
import { type ExchangeWords, exchangeOf } from './exchange.ts';
import { layoutExchange } from './exchange-layout.ts';
import { MilestoneLine } from './Milestones.tsx';
import { milestonesOf } from './milestones.ts';
import type { Reorganisation } from './ReorganisationPage.tsx';
import { Sides } from './Sides.tsx';

type Props = { readonly reorganisation: Reorganisation };

const useExchange = (reorganisation: Reorganisation) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const narrow = useNarrow();
  return useMemo(() => {
    const words: ExchangeWords = {
      language,
      role: (role, isPlan) => `${isPlan ? `${t('record.asPlanned')}: ` : ''}${t(`kind.participant.${role}`)}`,
      part: t('page.part'),
      neverMade: t('record.neverMade'),
      unit: t('exchange.unit'),
      duty: t('exchange.duty'),
      project: t('exchange.project'),
    };
    const exchange = exchangeOf(reorganisation, words);
    return { exchange, layout: layoutExchange(exchange, narrow) };
  }, [reorganisation, language, narrow, t]);
};

const useSummary = (
  reorganisation: Reorganisation,
  { ins, outs, moved }: { readonly ins: number; readonly outs: number; readonly moved: number },
) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { type, date, status } = reorganisation;
  const when = whenWords(date, language, {
    onDay: (text) => t('sentence.onDay', { date: text }),
    inSpan: (text) => t('sentence.inSpan', { date: text }),
    unknown: t('sentence.unknownDay'),
  });
  const isPlan = status !== null && status !== 'IN_FORCE';
  const kind = t(`kind.reorganisation.${type}`);
  const words = { ins, outs, date: when, type: `${kind.charAt(0).toLocaleUpperCase(language)}${kind.slice(1)}` };
  const told = isPlan
    ? t('exchange.summaryPlan', { ins, outs, status: t(`kind.status.${status}`) })
    : t('exchange.summary', words);
  return moved === 0 ? told : `${told} ${t('exchange.movedToo', { moved })}`;
};

const useTable = ({ inputs, outputs, planned }: Reorganisation): (() => Table) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return () => ({
    columns: [t('exchange.side'), t('page.name'), t('lineage.column.slug'), t('exchange.role'), t('exchange.extent')],
    rows: [
      ...[
        ...inputs.map((party) => ({ party, side: t('page.input') })),
        ...outputs.map((party) => ({ party, side: t('page.output') })),
      ].map(({ party, side }) => [
        side,
        wordsOf(party.name, language).text,
        party.organisation.slug,
        t(`kind.participant.${party.role}`),
        t(party.extent === 'WHOLE' ? 'page.whole' : 'page.part'),
      ]),
      ...planned.map((name) => [t('page.output'), wordsOf(name, language).text, null, t('record.neverMade'), null]),
    ],
  });
};

/** The picture of a reorganisation with its equal lists. */
export const ExchangeFigure = ({ reorganisation }: Props) => {
  const { t } = useTranslation();
  const { exchange, layout } = useExchange(reorganisation);
  const { ins, outs, moved } = exchange;
  const summary = useSummary(reorganisation, { ins: ins.length, outs: outs.length, moved: moved.length });
  const rows = useTable(reorganisation);
  if (ins.length + outs.length === 0) return <Sides reorganisation={reorganisation} />;
  return (
    <Figure
      title={t('exchange.title')}
      summary={summary}
      name={reorganisation.slug}
      picture={
        <ExchangePicture
          layout={layout}
          type={reorganisation.type}
          isPlan={reorganisation.status !== 'IN_FORCE'}
          movedCount={moved.length}
        />
      }
      legend={<MilestoneLine milestones={milestonesOf(reorganisation)} />}
      table={<Sides reorganisation={reorganisation} />}
      rows={rows}
      data={() => reorganisation}
    />
  );
};
