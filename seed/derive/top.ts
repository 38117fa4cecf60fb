/**
 * The bodies at the top of the state: the Party's central committee (Party charter), the National Assembly, the President, the
 * Government, the Supreme People's Court, the Supreme People's Procuracy, the Election Council and the State Audit
 * (Constitution of 2013, chapters V to VIII and X), and the Fatherland Front (its article 9).
 */
const TOP: ReadonlySet<string> = new Set([
  'ban-chap-hanh-trung-uong-dang',
  'quoc-hoi',
  'chu-tich-nuoc',
  'chinh-phu',
  'toa-an-nhan-dan-toi-cao',
  'vien-kiem-sat-nhan-dan-toi-cao',
  'hoi-dong-bau-cu-quoc-gia',
  'kiem-toan-nha-nuoc',
  'uy-ban-trung-uong-mat-tran-to-quoc-viet-nam',
]);

/** Whether a chart of the whole state begins with this body. */
export const isTop = (id: string): boolean => TOP.has(id);

/** The ids of the bodies at the top, for the check that the sheets have them all. */
export const topIds: readonly string[] = [...TOP];
