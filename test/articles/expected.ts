import type { Article } from './article.ts';
import { tranQuangHung } from './expected/000-tran-quang-hung.ts';
import { hopNhat } from './expected/001-hop-nhat.ts';
import { trungTamDuLieu } from './expected/002-trung-tam-du-lieu.ts';
import { soThongTin } from './expected/003-so-thong-tin.ts';
import { trungTamThongTin } from './expected/004-trung-tam-thong-tin.ts';

/** The five articles that the project began with. */
export const articles: readonly Article[] = [tranQuangHung, hopNhat, trungTamDuLieu, soThongTin, trungTamThongTin];
