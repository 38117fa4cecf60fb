import { UNKNOWNS, type Unknown, type UnknownKind, unknownsOf } from '../model/reform/unknowns.ts';
import { bounded } from './bounds.ts';
import { builder } from './builder.ts';
import { CertaintyCountRef, TextRef, type TextValue } from './common.ts';
import { named } from './enums.ts';
import { inside, need, reads } from './reading.ts';
import { BodyClassRef, OrganisationRef, ReformRef, ReorganisationRef } from './refs.ts';

/** The most examples of each kind, and how many where nothing is said. */
export const MOST_EXAMPLES = 50;
const EXAMPLES = 10;

const TEXTS: Readonly<Record<UnknownKind, { readonly vi: string; readonly en: string }>> = {
  act: { vi: 'Lần tổ chức lại không rõ theo văn bản nào', en: 'Reorganisations without an act' },
  date: { vi: 'Lần tổ chức lại không rõ ngày', en: 'Reorganisations whose day is not exact' },
  'plan-outcome': { vi: 'Phương án không rõ kết cục', en: 'Plans whose outcome is not known' },
  fate: { vi: 'Cơ quan không rõ đã thành gì', en: 'Bodies of which nobody says what became of them' },
  'unit-end': { vi: 'Cơ quan không rõ chấm dứt ngày nào', en: 'Bodies whose last day is not exact' },
  'unit-start': { vi: 'Cơ quan không rõ thành lập ngày nào', en: 'Bodies whose first day is not exact' },
  'class-missing': {
    vi: 'Địa bàn mà hồ sơ không có cơ quan của lớp',
    en: 'Territories whose body of a class the record lacks',
  },
};

const UnknownKindEnum = named(
  'ReformUnknownKind',
  UNKNOWNS,
  'Không rõ văn bản; ngày; kết cục của phương án; cơ quan thành gì; ngày chấm dứt; ngày thành lập; thiếu cơ quan của một lớp. | No act; no exact day; no outcome of a plan; what became of a body; its last day; its first day; bodies of a class that are missing.',
);

const textOf = ({ kind, bodyClass }: Unknown): TextValue => {
  const { vi, en } = TEXTS[kind];
  return bodyClass === null ? { vi, en } : { vi: `${vi}: ${bodyClass.vi}`, en: `${en}: ${bodyClass.en}` };
};

const ReformUnknownRef = builder.objectRef<Unknown>('ReformUnknown').implement({
  description:
    'Một điều hồ sơ không biết về đợt cải cách: có bao nhiêu, và vài ví dụ. | Something that the record does not know about a reform: how many there are, and examples.',
  fields: (t) => ({
    kind: t.field({ type: UnknownKindEnum, resolve: ({ kind }) => kind }),
    text: t.field({ type: TextRef, resolve: textOf }),
    count: t.field({ type: CertaintyCountRef, resolve: ({ count }) => count }),
    bodyClass: t.field({
      type: BodyClassRef,
      nullable: true,
      description: 'Lớp có cơ quan bị thiếu. | The class of which bodies are missing.',
      ...inside('entries[].classes[]'),
      resolve: ({ bodyClass }) => bodyClass,
    }),
    reorganisations: t.field({
      type: [ReorganisationRef],
      description: 'Ví dụ, mới nhất trước. | Examples, newest first.',
      ...inside('entries[].reorganisations[]'),
      resolve: ({ reorganisations }) => [...reorganisations],
    }),
    organisations: t.field({
      type: [OrganisationRef],
      description: 'Ví dụ: cơ quan, hoặc địa bàn. | Examples: bodies, or territories.',
      ...inside('entries[].organisations[]'),
      resolve: ({ organisations }) => [...organisations],
    }),
  }),
});

type UnknownsArgs = { readonly examples?: number | null | undefined };

const limitOf = ({ examples }: UnknownsArgs): number =>
  bounded(examples, { field: 'examples', min: 0, max: MOST_EXAMPLES, otherwise: EXAMPLES });

builder.objectField(ReformRef, 'unknowns', (t) =>
  t.field({
    type: [ReformUnknownRef],
    description: `Hồ sơ không biết gì về đợt này và các phần của nó; mỗi loại nhiều nhất ${MOST_EXAMPLES} ví dụ. Lớp cơ quan được xét vào ngày của đợt: cả lớp nếu cơ quan của lớp tham gia, chỉ những địa bàn tham gia nếu không. | What the record does not know about it and its parts; at most ${MOST_EXAMPLES} examples of each kind. Classes are looked at on its day: the whole class where bodies of it take part, else only the territories that do.`,
    args: { examples: t.arg.int() },
    ...reads(
      (args: UnknownsArgs) => [need('reform/unknowns', 'id', { limit: limitOf(args) })] as const,
      ([[found]]) => (found ? [...unknownsOf(found.entries, found.day)] : []),
    ),
  }),
);
