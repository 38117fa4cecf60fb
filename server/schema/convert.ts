import type { Day } from '#temporal';
import { InputError } from '../errors.ts';
import { NAME_LIMIT } from '../model/convert/address.ts';
import {
  type Converted,
  convert,
  type Given,
  MOST_STEPS,
  type Ready,
  readyOf,
  windowOf,
} from '../model/convert/convert.ts';
import { type Candidate, type Match, type Matched, REASONS } from '../model/convert/match.ts';
import type { Named, Place } from '../model/convert/places.ts';
import type { LineEnd } from '../model/lineage/ends.ts';
import { boundedList } from './bounds.ts';
import { builder } from './builder.ts';
import { TextRef, type TextValue } from './common.ts';
import { CertaintyEnum, ExtentEnum, named } from './enums.ts';
import { LineageStepRef, stepValues } from './lineage.ts';
import { inside, root } from './reading.ts';
import { OrganisationRef } from './refs.ts';

/** The most entries of one list, and the most candidates that are told for one of them. */
export const CONVERT_LIMIT = { items: 1000, candidates: 20 } as const;
/** The most names that are read for one entry: a body may be found by several. */
const READ_LIMIT = 60;

const ConvertInputRef = builder.inputType('ConvertInput', {
  description:
    'Một mục của danh sách: đúng một trong `id`, `code`, `name`. | One entry of a list: just one of `id`, `code` and `name`.',
  fields: (t) => ({
    id: t.string({ description: 'Slug. | A slug.' }),
    code: t.string({
      description:
        'Mã chính thức: xã 5 số, huyện 3 số, tỉnh 2 số; ai mang mã thì tùy ngày `from`. | An official code: communes 5 digits, districts 3, provinces 2; who bears it depends on `from`.',
    }),
    scheme: t.string({ defaultValue: 'gso', description: 'Bảng mã của `code`. | The scheme of `code`.' }),
    name: t.string({
      description: `Tên, hoặc cả địa chỉ: "Phường 4, Quận 8, TP.HCM"; có dấu hay không, viết tắt, thiếu từ chỉ loại. Tối đa ${NAME_LIMIT} ký tự. | A name, or a whole address: "Phường 4, Quận 8, TP.HCM"; with or without marks, abbreviated, without the word for its kind. At most ${NAME_LIMIT} characters.`,
    }),
    context: t.string({
      description:
        'Nơi chứa nó, nếu không viết trong `name`: "Quận 8, Thành phố Hồ Chí Minh". | What contains it, where `name` does not say so.',
    }),
    ref: t.string({ description: 'Trả lại nguyên vẹn. | Given back as it is.' }),
  }),
});

const MatchEnum = builder.enumType('ConvertMatch', {
  values: ['CERTAIN', 'POSSIBLE', 'AMBIGUOUS', 'NONE'] as const,
  description:
    'Chắc chắn một cơ quan; có thể; nhiều cơ quan cùng khớp (không đoán); không có vào ngày đó. | One body for sure; one possibly; several match alike, and none is guessed; none on that day.',
});

const ReasonEnum = named(
  'MatchReason',
  REASONS,
  'Vì sao là ứng viên: slug; mã; tên chính thức vào ngày đó; tên gọi khác; thêm từ chỉ loại; tên, mã hay nơi chứa vào lúc khác; khác dấu; không tồn tại vào ngày đó. | Why a body is a candidate: slug; code; official name on the day; another name; the word for its kind was supplied; a name, code or container of another time; typed with other marks; not there on the day.',
);

const PlaceRef = builder.objectRef<Place>('ConversionPlace').implement({
  description: 'Cơ quan chứa nó vào ngày đó. | What contained it on the day.',
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.field({ type: TextRef, resolve: ({ name }) => name }),
  }),
});

type BodyValue = { readonly id: string; readonly day: Day; readonly of: Converted };
type EndValue = BodyValue & { readonly end: LineEnd };
type CandidateValue = BodyValue & { readonly candidate: Candidate };

const rowOf = ({ id, of }: BodyValue) => {
  const row = of.bodies.get(id);
  if (row === undefined) throw new Error(`no row of ${id} was read`);
  return row;
};

const nameOf = ({ id, day, of }: BodyValue): Named => of.places.nameOn(id, day);
const pathOf = ({ id, day, of }: BodyValue): Place[] => [...of.places.pathOn(id, day)];

const addressOf = (value: BodyValue): TextValue => {
  const names = [nameOf(value), ...pathOf(value).map(({ name }) => name)];
  return { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ vi, en }) => en ?? vi).join(', ') };
};

const EndRef = builder.objectRef<EndValue>('ConvertedBody').implement({
  description: 'Cơ quan vào ngày `to`. | A body on the day `to`.',
  fields: (t) => ({
    organisation: t.field({ type: OrganisationRef, ...inside('bodies[].row'), resolve: rowOf }),
    extents: t.field({
      type: [ExtentEnum],
      description:
        'Toàn bộ hay một phần của cơ quan cũ vào đó; cả hai nếu có nhiều đường. | Whether all of the older body is in the newer, or a part; both where several ways lead there.',
      resolve: ({ end }) => [...end.extents],
    }),
    certainty: t.field({ type: CertaintyEnum, resolve: ({ end }) => (end.certain ? 'CERTAIN' : 'POSSIBLE') }),
    name: t.field({ type: TextRef, resolve: nameOf }),
    address: t.field({
      type: TextRef,
      description: 'Tên kèm nơi chứa vào ngày đó. | Its name and what contains it on that day.',
      resolve: addressOf,
    }),
    path: t.field({ type: [PlaceRef], resolve: pathOf }),
    steps: t.field({
      type: [LineageStepRef],
      description:
        'Các lần tổ chức lại trên đường đi, tính từ cơ quan được hỏi; rỗng nếu vẫn là nó. | The reorganisations on the way, from the body asked about; empty where it is itself.',
      ...inside('changes[]'),
      resolve: ({ end, of }) => stepValues(end.steps, of.changes),
    }),
  }),
});

const endsOf = (ends: readonly LineEnd[], of: Converted, day: Day): EndValue[] =>
  ends.map((end) => ({ id: end.body, day, of, end }));

type CandidateOnDays = CandidateValue & { readonly to: Day };

const successors = ({ id, to, of }: CandidateOnDays): EndValue[] => endsOf(of.outcomeOf(id).successors, of, to);
const untraced = ({ id, to, of }: CandidateOnDays): EndValue[] => endsOf(of.outcomeOf(id).untraced, of, to);

const SUCCESSORS =
  'Vào ngày `to` là gì, qua bao nhiêu lần tổ chức lại cũng được; chính nó nếu còn. Nếu `to` trước `from`: những cơ quan đã vào nó. | What it is on `to`, through any number of reorganisations, itself where it goes on; where `to` is before `from`, the bodies that went into it.';
const UNTRACED =
  'Những nhánh đã hết trước `to` mà hồ sơ không biết gì tiếp (hoặc, đi ngược, không biết gì trước). | Bodies at which its line ends before it reaches `to`: the record knows nothing beyond them.';

const CandidateRef = builder.objectRef<CandidateOnDays>('ConversionCandidate').implement({
  description: 'Cơ quan mà mục này có thể chỉ. | A body that an entry may mean.',
  fields: (t) => ({
    organisation: t.field({ type: OrganisationRef, ...inside('bodies[].row'), resolve: rowOf }),
    certainty: t.field({
      type: CertaintyEnum,
      nullable: true,
      description: 'Có tồn tại vào ngày `from` không; null: không. | Whether it existed on `from`; null: it did not.',
      resolve: ({ candidate: { existence } }) =>
        existence === 'no' ? null : existence === 'certain' ? 'CERTAIN' : 'POSSIBLE',
    }),
    reasons: t.field({ type: [ReasonEnum], resolve: ({ candidate }) => [...candidate.reasons] }),
    name: t.field({ type: TextRef, resolve: nameOf }),
    address: t.field({
      type: TextRef,
      description: 'Tên kèm nơi chứa vào ngày `from`. | Its name and what contains it on `from`.',
      resolve: addressOf,
    }),
    successors: t.field({ type: [EndRef], description: SUCCESSORS, resolve: successors }),
    untraced: t.field({ type: [EndRef], description: UNTRACED, resolve: untraced }),
  }),
});

type ItemValue = Matched & {
  readonly index: number;
  readonly given: Given;
  readonly from: Day;
  readonly to: Day;
  readonly of: Converted;
  readonly cut: boolean;
};

const candidateValue = ({ from, to, of }: ItemValue, candidate: Candidate): CandidateOnDays => ({
  id: candidate.row.id,
  day: from,
  to,
  of,
  candidate,
});

const chosen = (item: ItemValue): CandidateOnDays | null => {
  const [only] = item.match === 'CERTAIN' || item.match === 'POSSIBLE' ? item.candidates : [];
  return only ? candidateValue(item, only) : null;
};

const ItemRef = builder.objectRef<ItemValue>('ConversionItem').implement({
  description: 'Một mục của danh sách, cùng thứ tự. | One entry of the list, in its order.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Thứ tự trong danh sách, từ 0. | Its place in the list, from 0.' }),
    ref: t.string({ nullable: true, resolve: ({ given }) => given.ref ?? null }),
    match: t.field({ type: MatchEnum, resolve: ({ match }) => match }),
    organisation: t.field({
      type: OrganisationRef,
      nullable: true,
      description:
        'Cơ quan khớp, chắc chắn hay có thể; null nếu không rõ hoặc không có. | The body that matched, for sure or possibly; null where it is ambiguous or there is none.',
      ...inside('bodies[].row'),
      resolve: (item) => chosen(item)?.candidate.row ?? null,
    }),
    candidates: t.field({
      type: [CandidateRef],
      description: `Cơ quan khớp; nếu không rõ: mọi cơ quan cùng khớp; nếu không có: những cơ quan của lúc khác. Tối đa ${CONVERT_LIMIT.candidates}. | The body that matched; where ambiguous, all that match alike; where none, those of another time. At most ${CONVERT_LIMIT.candidates}.`,
      resolve: (item) => item.candidates.slice(0, CONVERT_LIMIT.candidates).map((one) => candidateValue(item, one)),
    }),
    moreCandidates: t.boolean({
      description: 'Còn ứng viên không hiện. | There are more candidates than told.',
      resolve: ({ candidates, cut }) => cut || candidates.length > CONVERT_LIMIT.candidates,
    }),
    successors: t.field({
      type: [EndRef],
      description: SUCCESSORS,
      resolve: (item) => {
        const one = chosen(item);
        return one ? successors(one) : [];
      },
    }),
    untraced: t.field({
      type: [EndRef],
      description: UNTRACED,
      resolve: (item) => {
        const one = chosen(item);
        return one ? untraced(one) : [];
      },
    }),
  }),
});

type ConversionValue = { readonly from: Day; readonly to: Day; readonly items: readonly ItemValue[] };

const count = (match: Match) => ({
  description: `Số mục ${match}. | How many entries are ${match}.`,
  resolve: ({ items }: ConversionValue) => items.filter((item) => item.match === match).length,
});

const ConversionRef = builder.objectRef<ConversionValue>('Conversion').implement({
  description: 'Danh sách đã chuyển đổi. | A list that was converted.',
  fields: (t) => ({
    from: t.field({ type: 'Day', resolve: ({ from }) => from }),
    to: t.field({ type: 'Day', resolve: ({ to }) => to }),
    items: t.field({ type: [ItemRef], resolve: ({ items }) => [...items] }),
    certain: t.int(count('CERTAIN')),
    possible: t.int(count('POSSIBLE')),
    ambiguous: t.int(count('AMBIGUOUS')),
    none: t.int(count('NONE')),
  }),
});

type Args = { readonly items: readonly Given[]; readonly from: Day; readonly to: Day };

const refuse = (n: number, what: string): never => {
  throw new InputError(`"items[${n}]" ${what}.`, 'items');
};

const readyItem = (given: Given, n: number): Ready => {
  const said = [given.id, given.code, given.name].filter((one) => one != null);
  if (said.length !== 1) refuse(n, `has ${said.length} of "id", "code" and "name": give just one`);
  if ((given.name?.length ?? 0) + (given.context?.length ?? 0) > NAME_LIMIT)
    refuse(n, `has a name longer than ${NAME_LIMIT} characters`);
  return readyOf(given, n);
};

const readyItems = (items: readonly Given[]): readonly Ready[] =>
  boundedList(items, { field: 'items', max: CONVERT_LIMIT.items }).map(readyItem);

builder.queryField('convert', (t) =>
  t.field({
    type: ConversionRef,
    description: `Chuyển một danh sách cơ quan, địa chỉ cũ của ngày \`from\` sang ngày \`to\` (trước hay sau), tối đa ${CONVERT_LIMIT.items} mục và ${MOST_STEPS} lần tổ chức lại. Nhiều cơ quan cùng khớp thì nói là không rõ, không đoán. | Converts a list of bodies or addresses as of \`from\` to what they are on \`to\`, later or earlier; at most ${CONVERT_LIMIT.items} entries and ${MOST_STEPS} reorganisations on the way. Where several bodies match alike it says so and does not guess.`,
    args: {
      items: t.arg({ type: [ConvertInputRef], required: true }),
      from: t.arg({ type: 'Day', required: true }),
      to: t.arg({ type: 'Day', required: true }),
    },
    ...root(
      ({ items, from, to }: Args) => {
        const wanted = readyItems(items).map((one) => one.wanted);
        return [{ query: 'convert/list', params: { wanted, from, ...windowOf(from, to), most: READ_LIMIT } }] as const;
      },
      ([[findings]], { items, from, to }): ConversionValue => {
        const ready = readyItems(items);
        const none = { found: [], bodies: [], changes: [], parents: [], names: [] };
        const of = convert(ready, findings ?? none, from, to);
        const counts = new Map<number, number>();
        for (const { n } of findings?.found ?? []) counts.set(n, (counts.get(n) ?? 0) + 1);
        return {
          from,
          to,
          items: of.matches.map((matched, index) => ({
            ...matched,
            index,
            given: ready[index]?.given ?? {},
            from,
            to,
            of,
            cut: (counts.get(index) ?? 0) >= READ_LIMIT,
          })),
        };
      },
    ),
  }),
);
