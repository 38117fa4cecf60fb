import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../as-of.ts';
import { HeadSuccessionDocument } from '../../operations.generated.ts';
import { useReading } from '../career/reading.ts';
import { useShown } from '../notes-context.ts';
import { More, usePages } from '../pages.tsx';
import { Load } from '../states.tsx';
import { SeatFigure } from './SeatFigure.tsx';

/** Who headed a body, one after another, through its renames and mergers; nothing where the record knows no seat of its head. */
export const HeadSeat = ({ slug, order }: { readonly slug: string; readonly order: number }) => {
  const { t } = useTranslation();
  const { text: asOf } = useAsOf();
  const reading = useReading('CONTINUITY');
  const query = usePages(
    HeadSuccessionDocument,
    { id: slug, reading, asOf },
    ({ headSuccession }) => headSuccession?.entries,
  );
  const entries = query.data?.pages.flatMap(({ headSuccession }) => headSuccession?.entries.edges ?? []);
  const nodes = (entries ?? []).map(({ node }) => node);
  useShown(order, nodes);
  return (
    <Load query={query}>
      {({ pages: [first] }) =>
        first?.headSuccession && (
          <SeatFigure
            head={first.headSuccession}
            entries={nodes}
            title={t('career.seatOfHead')}
            name={`${slug}.nguoi-dung-dau`}
            more={<More query={query} shown={nodes.length} total={first.headSuccession.entries.totalCount} />}
          />
        )
      }
    </Load>
  );
};
