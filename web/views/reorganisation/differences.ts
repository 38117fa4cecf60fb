import type { Bilingual } from '../../data/names.ts';
import type { OtherCourseFragment, ReorganisationType } from '../../operations.generated.ts';

/** A body of a plan or of what was done: by its slug, or only by the name that it would have had. */
export type Named = { readonly slug: string | null; readonly name: Bilingual };

/** A plan or what was done, as far as the two are compared. */
export type Course = {
  readonly type: ReorganisationType;
  readonly ins: readonly Named[];
  readonly outs: readonly Named[];
};

/** The bodies of one side that both have, that only the plan has, that only what was done has. */
export type SideDifference = {
  readonly both: readonly Named[];
  readonly onlyPlan: readonly Named[];
  readonly onlyDone: readonly Named[];
};

/** In what a plan and what was done differ. */
export type Difference = {
  readonly type: readonly [plan: ReorganisationType, done: ReorganisationType] | null;
  readonly ins: SideDifference;
  readonly outs: SideDifference;
};

const namedOf = ({ name, organisation }: OtherCourseFragment['inputs'][number]): Named => ({
  slug: organisation.slug,
  name,
});

/** What a course of the API does, as it is compared. */
export const courseOf = ({
  type,
  inputs,
  outputs,
  planned,
}: Pick<OtherCourseFragment, 'type' | 'inputs' | 'outputs' | 'planned'>): Course => ({
  type,
  ins: inputs.map(namedOf),
  outs: [...outputs.map(namedOf), ...planned.map((name) => ({ slug: null, name }))],
});

const plain = (text: string | null): string =>
  (text ?? '').normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();

/** The same body, or a planned name that is the very name of what was made. */
const isSame = (a: Named, b: Named): boolean =>
  a.slug !== null && b.slug !== null ? a.slug === b.slug : plain(a.name.vi) === plain(b.name.vi);

const sideDifference = (plan: readonly Named[], done: readonly Named[]): SideDifference => ({
  both: done.filter((one) => plan.some((other) => isSame(one, other))),
  onlyPlan: plan.filter((one) => !done.some((other) => isSame(one, other))),
  onlyDone: done.filter((one) => !plan.some((other) => isSame(one, other))),
});

/** Compares a plan with what was done instead of it. */
export const differenceOf = (plan: Course, done: Course): Difference => ({
  type: plan.type === done.type ? null : [plan.type, done.type],
  ins: sideDifference(plan.ins, done.ins),
  outs: sideDifference(plan.outs, done.outs),
});
