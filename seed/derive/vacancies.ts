import { overlap } from '#temporal';
import { slugOf } from '../../server/model/fold.ts';
import type { TenureRow, TimeRow, VacancyRow } from '../../server/model/rows.ts';
import type { VacancyFact } from '../record.ts';
import { factProps } from './fact.ts';
import type { Naming } from './naming.ts';
import { type GraphRow, link, links, numbering, row, timeRow } from './row.ts';
import type { Seats } from './seats.ts';

const idOf = (position: string, from: string | null): string =>
  [position, 'khuyet', slugOf(from ?? '')].filter(Boolean).join('--');

const stated = (fact: VacancyFact, seats: Seats, naming: Naming): VacancyRow => {
  const position = seats.of(fact).id;
  const time = timeRow(fact, {}, naming.existenceOf(fact.org));
  const id = idOf(position, time.from);
  return {
    ...factProps(fact, id, `${String(time.fromMin).padStart(8, '0')}|${id}`),
    ...time,
    position,
    organisation: fact.org,
    legalBasis: fact.legal_basis ?? [],
  };
};

const timeOf = ({ from, to, fromMin, fromMax, toMin, toMax }: TenureRow): TimeRow => ({
  from,
  to,
  fromMin,
  fromMax,
  toMin,
  toMax,
});

/** Who acts (quyền) acts in a seat that has no holder: that is a vacancy, by the sources of the acting tenure. */
const followed = (tenure: TenureRow): VacancyRow => {
  const id = idOf(tenure.position, tenure.from);
  const { confidence, sources, position, organisation, legalBasis } = tenure;
  return {
    id,
    key: `${String(tenure.fromMin).padStart(8, '0')}|${id}`,
    confidence,
    sources,
    attested: null,
    noteVi: 'Suy ra từ việc có người giữ quyền chức vụ này',
    noteEn: 'Follows from an acting holder of the seat',
    ...timeOf(tenure),
    position,
    organisation,
    legalBasis,
  };
};

const rowOf = (vacancy: VacancyRow, id: string): GraphRow =>
  row('Vacancy', { ...vacancy, id }, [
    link('VACANT', id, vacancy.position),
    ...links('CITES', id, vacancy.sources),
    ...links('LEGAL_BASIS', id, vacancy.legalBasis),
  ]);

/** A holder who is suspended keeps the seat while another acts in it (Bộ Thông tin và Truyền thông, July to October 2018). */
const hasHolder = (acting: TenureRow, tenures: readonly TenureRow[]): boolean =>
  tenures.some(
    (other) =>
      other.position === acting.position && !other.acting && !other.inCharge && overlap(other, acting) === 'certain',
  );

/**
 * The vacancies of the sheets, and those that follow from acting tenures of single seats where no sheet states one of the same time.
 * Who is in charge (phụ trách) says nothing of the kind: the holder may only be away.
 */
export const vacancyRows = (
  vacancies: readonly VacancyFact[],
  tenures: readonly TenureRow[],
  seats: Seats,
  naming: Naming,
  single: ReadonlySet<string>,
): readonly GraphRow[] => {
  const told = vacancies.map((fact) => stated(fact, seats, naming));
  const known = (tenure: TenureRow) =>
    told.some((vacancy) => vacancy.position === tenure.position && overlap(vacancy, tenure) !== 'no');
  const follows = (tenure: TenureRow) =>
    tenure.acting && !tenure.inCharge && single.has(tenure.position) && !hasHolder(tenure, tenures);
  const acting = tenures.filter((tenure) => follows(tenure) && !known(tenure)).map(followed);
  const number = numbering();
  return [...told, ...acting].map((vacancy) => rowOf(vacancy, number(vacancy.id)));
};
