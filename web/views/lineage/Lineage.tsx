import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, keepFor } from '../../api.ts';
import { today } from '../../as-of.ts';
import { Figure } from '../../components/Figure.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Empty, Load } from '../../components/states.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { LineageDocument, LineagePlansDocument } from '../../operations.generated.ts';
import { BodyTable } from './BodyTable.tsx';
import { bandsOf } from './bands.ts';
import { EventTable } from './EventTable.tsx';
import { type EventLine, eventLines } from './event-lines.ts';
import { foldFans } from './fold.ts';
import { RiverLegend } from './Legend.tsx';
import { LineageTree } from './LineageTree.tsx';
import { layoutOf } from './layout.ts';
import { graphOf, tableOf } from './out.ts';
import { DIRECTIONS, type LineageParams, useLineageParams } from './params.ts';
import { RiverPicture } from './RiverPicture.tsx';
import css from './river.module.css';
import { type LineageData, type PlanData, plansOf, riverOf } from './river.ts';
import { treeOf } from './steps.ts';
import { LineageTools } from './Tools.tsx';
import { useLabels } from './use-labels.ts';
import { useOutWords } from './use-out-words.ts';
import { lineageSentence, useSentenceWords } from './words.ts';

type Props = { readonly lineage: LineageData; readonly plans: readonly PlanData[]; readonly params: LineageParams };

const useRiver = ({ lineage, plans, params: { opened } }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const river = riverOf(lineage, plans, language);
    const folded = foldFans(river, opened, (count) => ({ text: t('lineage.fold', { count }), language }));
    const layout = layoutOf(folded, today());
    return { river, folded, layout };
  }, [lineage, plans, opened, language, t]);
};

const Lists = ({
  lineage,
  lines,
  trees,
}: {
  readonly lineage: LineageData;
  readonly lines: readonly EventLine[];
  readonly trees: Trees;
}) => {
  const { t } = useTranslation();
  return (
    <div className={css.lists}>
      <div className={css.trees}>
        {trees.back && (
          <LineageTree
            title={t('lineage.ancestors')}
            none={t('lineage.ancestorsNone')}
            branches={trees.back}
            lineage={lineage}
          />
        )}
        {trees.on && (
          <LineageTree
            title={t('lineage.descendants')}
            none={t('lineage.descendantsNone')}
            branches={trees.on}
            lineage={lineage}
          />
        )}
      </div>
      {lines.length > 0 && <h3>{t('lineage.events')}</h3>}
      {lines.length > 0 && <EventTable lines={lines} />}
      <h3>{t('lineage.bodies')}</h3>
      <BodyTable lineage={lineage} />
    </div>
  );
};

type Trees = { readonly back: ReturnType<typeof treeOf> | null; readonly on: ReturnType<typeof treeOf> | null };

const Shown = (props: Props) => {
  const { lineage, plans, params } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { river, folded, layout } = useRiver(props);
  const labels = useLabels(lineage, plans);
  const summary = lineageSentence(lineage, river, useSentenceWords());
  const outWords = useOutWords();
  const lines = eventLines(river, lineage, plans);
  const trees: Trees = {
    back: params.chieu === 'ke-thua' ? null : treeOf(river, 'back'),
    on: params.chieu === 'tien-than' ? null : treeOf(river, 'on'),
  };
  useShown(2, [lineage.bodies, lines.map(({ event }) => event)]);
  const title = t('lineage.title', { name: wordsOf(lineage.start.name, language).text });
  return (
    <>
      {lineage.truncated && <Empty>{t('lineage.truncated')}</Empty>}
      <Figure
        title={title}
        summary={summary}
        name={`${lineage.start.slug}.nguon-goc`}
        picture={
          <RiverPicture
            river={folded}
            layout={layout}
            bands={bandsOf(lineage, layout.scale, language)}
            label={title}
            labels={labels}
          />
        }
        legend={<RiverLegend river={folded} />}
        tools={<LineageTools params={params} deeper={lineage.deeper} folded={folded} />}
        table={<Lists lineage={lineage} lines={lines} trees={trees} />}
        rows={() => tableOf(lines, outWords, language)}
        data={() => ({ lineage, plans })}
        gexf={() => graphOf(lineage, language)}
      />
    </>
  );
};

/** Where a body came from and what it became, on one axis of time; the equal lists; what was planned and not done. */
export const LineageView = ({ slug }: { readonly slug: string }) => {
  const params = useLineageParams();
  const direction = params.chieu === undefined ? 'BOTH' : DIRECTIONS[params.chieu];
  const query = useQuery({
    ...ask(LineageDocument, { id: slug, direction, depth: params.depth }),
    placeholderData: keepFor(slug),
  });
  const plans = useQuery(ask(LineagePlansDocument, {}));
  return (
    <Load query={query}>
      {({ lineage }) =>
        lineage && (
          <Load query={plans}>
            {({ reorganisations }) => {
              const all = reorganisations.edges.map(({ node }) => node);
              return <Shown lineage={lineage} plans={plansOf(all, lineage.bodies)} params={params} />;
            }}
          </Load>
        )
      }
    </Load>
  );
};
