import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../as-of.ts';
import { SeatSuccessionDocument } from '../../operations.generated.ts';
import { useReading } from '../career/reading.ts';
import { useShown } from '../notes-context.ts';
import { More, usePages } from '../pages.tsx';
import { Load } from '../states.tsx';
import { SeatFigure } from './SeatFigure.tsx';

type Props = { readonly slug: string; readonly order: number; readonly title: string };

/** Who held a seat, one after another, through the renames and mergers of its body. */
export const PositionSeat = ({ slug, order, title }: Props) => {
  const { t } = useTranslation();
  const { text: asOf } = useAsOf();
  const reading = useReading('CONTINUITY');
  const query = usePages(SeatSuccessionDocument, { id: slug, reading, asOf }, ({ succession }) => succession?.entries);
  const entries = query.data?.pages.flatMap(({ succession }) => succession?.entries.edges ?? []);
  const nodes = (entries ?? []).map(({ node }) => node);
  useShown(order, nodes);
  return (
    <Load query={query}>
      {({ pages: [first] }) =>
        first?.succession && (
          <SeatFigure
            head={first.succession}
            entries={nodes}
            title={t('career.seatTitle', { title })}
            name={`${slug}.ke-nhiem`}
            more={<More query={query} shown={nodes.length} total={first.succession.entries.totalCount} />}
          />
        )
      }
    </Load>
  );
};
