import { career } from './career.ts';
import { chart } from './chart.ts';
import { compare } from './compare.ts';
import { convert } from './convert.ts';
import { date } from './date.ts';
import { duty } from './duty.ts';
import { exchange } from './exchange.ts';
import { fate } from './fate.ts';
import { figure } from './figure.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { kind } from './kind.ts';
import { lineage } from './lineage.ts';
import { page } from './page.ts';
import { record } from './record.ts';
import { search } from './search.ts';
import { sentence } from './sentence.ts';
import { step } from './step.ts';

/** All texts in Vietnamese, the first language of the service. */
export const vi = {
  exchange,
  lineage,
  career,
  frame,
  compare,
  figure,
  date,
  search,
  kind,
  page,
  home,
  sentence,
  step,
  chart,
  record,
  convert,
  duty,
  fate,
} as const;
