import type { TFunction } from 'i18next';
import { formatDay } from '#temporal';
import { LICENCE, type Provenance, type ReleaseRead } from './provenance.ts';

/** The release in words: its number, and that the record was mended since where it was. */
export const releaseWords = (t: TFunction, { number, unreleased }: ReleaseRead): string => {
  if (number === null) return t('figure.noRelease');
  return t(unreleased ? 'figure.releaseAndSince' : 'figure.release', { number });
};

/** "Bộ Máy, bản dữ liệu 2026.2, trạng thái ngày 28/02/2025, CC BY 4.0". */
export const sourceWords = (t: TFunction, { release, day, language }: Provenance): string =>
  t('figure.sourceLine', {
    release: releaseWords(t, release),
    date: formatDay(day, language),
    licence: LICENCE.name,
  });
