import type { LaneStints } from '../model/career/career.ts';
import { LANES } from '../model/career/lanes.ts';
import { LEVELS } from '../model/career/levels.ts';
import { MOVE_CHANGES, MOVE_RULES, MOVE_STEPS, type Move } from '../model/career/moves.ts';
import type { Overlap } from '../model/career/overlaps.ts';
import type { Stint } from '../model/career/stints.ts';
import { builder, type Holds } from './builder.ts';
import { IntervalRef, TextRef } from './common.ts';
import { CertaintyEnum } from './enums.ts';
import { inside } from './reading.ts';
import { OrganisationRef, PositionRef, ReorganisationRef, TenureRef } from './refs.ts';

// What a career is made of. The rows of all of it stand in the list of posts that a career is read with.

export const ReadingEnum = builder.enumType('Reading', {
  description: 'Hai cách đọc như nhau về giá trị. | Two readings of one record, each honest in its way.',
  values: {
    IDENTITY: {
      description:
        'Theo danh tính: mỗi lần giữ chức là một; hợp nhất, chia tách kết thúc cơ quan cũ; đổi tên thì không. | By identity: each tenure for itself; a consolidation ends a body, a rename does not.',
    },
    CONTINUITY: {
      description:
        'Theo sự tiếp nối: cùng chức vụ qua đổi tên, hợp nhất, nâng cấp là một. | By continuity: one seat goes on through renames, consolidations and the like.',
    },
  } as const,
});

export const CareerLaneEnum = builder.enumType('CareerLane', {
  values: LANES,
  description:
    'Làn của một chức vụ: Đảng (cùng Mặt trận, đoàn thể); Quốc hội và Hội đồng nhân dân; cơ quan nhà nước ở trung ương; chính quyền địa phương; tư pháp, kiểm toán; đơn vị sự nghiệp; doanh nghiệp; tư cách thành viên (Trung ương, Bộ Chính trị, Quốc hội…); cấp bậc hàm. | The lane of a post: Party (with the Front and mass organisations); National Assembly and people’s councils; central government; local government; judiciary and audit; service units; enterprises; memberships (Central Committee, National Assembly …); ranks of army and police.',
});

const BodyLevelEnum = builder.enumType('BodyLevel', {
  values: LEVELS,
  description:
    'Cấp của cơ quan; LOCAL: của một thành phố mà hồ sơ không cho biết cấp. | The level of a body; LOCAL: of a city whose level the record does not tell.',
});

const MoveStepEnum = builder.enumType('CareerMoveStep', {
  description:
    'Bước theo thứ bậc: lên; ngang; chức vụ có bậc thấp hơn (không phải hình thức kỷ luật giáng chức); quyền, phụ trách rồi giữ chính thức; không quy tắc nào cho biết. | A move by rank: up; level; to a seat of a lower place, which is no disciplinary demotion; from acting to holding; UNKNOWN where no rule tells.',
  values: MOVE_STEPS,
});

const MoveChangeEnum = builder.enumType('CareerMoveChange', {
  values: MOVE_CHANGES,
  description:
    'Điều đổi theo: cùng chức vụ ở cơ quan được tổ chức lại; sang khối khác; về trung ương; về địa phương; lên, xuống cấp hành chính. | What changes with it: the same seat in a body that was reorganised; another branch; to the centre; to a province; a level of local government up or down.',
});

const MoveRuleEnum = builder.enumType('CareerMoveRule', {
  values: MOVE_RULES,
  description:
    'Quy tắc cho biết bước: cùng một chức vụ; cấp phó và cấp trưởng của một cơ quan; danh mục chức vụ (Kết luận 35-KL/TW, Quy định 368-QĐ/TW, Nghị định 98/2023, 204/2004, 25/CP 1993, Nghị quyết 730/2004); chức vụ cao nhất trong các chức vụ cùng giữ (Quy định 368-QĐ/TW); không có. | The rule that tells it: one seat; deputy and head of one body; the lists of ranks (Politburo 35-KL/TW and 368-QĐ/TW, Decrees 98/2023, 204/2004, 25/CP of 1993, Resolution 730/2004); the highest of the posts held at once (368-QĐ/TW); none.',
});

/** A certainty as the API writes it. */
export const holds = (certainty: 'certain' | 'possible'): Holds => (certainty === 'certain' ? 'CERTAIN' : 'POSSIBLE');

export const StintRef = builder.objectRef<Stint>('CareerStint').implement({
  description:
    'Một chặng ở một chức vụ: một lần giữ chức, hoặc (theo sự tiếp nối) nhiều lần liền nhau. | A stretch in one seat: one tenure, or by continuity several that follow one another.',
  fields: (t) => ({
    tenures: t.field({
      type: [TenureRef],
      ...inside('tenure'),
      resolve: ({ posts }) => posts.map(({ tenure }) => tenure),
    }),
    position: t.field({
      type: PositionRef,
      description: 'Chức vụ (của lần giữ chức cuối). | The seat (of its last tenure).',
      ...inside('seat'),
      resolve: ({ seat }) => seat,
    }),
    organisation: t.field({
      type: OrganisationRef,
      description: 'Cơ quan (của lần giữ chức cuối). | The body (of its last tenure).',
      ...inside('body'),
      resolve: ({ body }) => body,
    }),
    organisationName: t.field({
      type: TextRef,
      description: 'Tên cơ quan khi lần giữ chức cuối bắt đầu. | The name of the body when the last tenure began.',
      resolve: ({ tenure }) => ({ vi: tenure.bodyVi, en: tenure.bodyEn ?? null }),
    }),
    interval: t.field({ type: IntervalRef, resolve: ({ time }) => time }),
    lane: t.field({ type: CareerLaneEnum, resolve: ({ lane }) => lane }),
    level: t.field({
      type: BodyLevelEnum,
      nullable: true,
      description: 'Cấp của cơ quan; null: không rõ hoặc không có. | The level of the body; null: none, or not told.',
      resolve: ({ level }) => level,
    }),
    acting: t.boolean({ description: 'Quyền. | Acting.', resolve: ({ tenure }) => tenure.acting }),
    inCharge: t.boolean({
      description: 'Phụ trách. | In charge without the seat.',
      resolve: ({ tenure }) => tenure.inCharge,
    }),
    concurrent: t.boolean({
      description: 'Kiêm nhiệm. | Beside a main post.',
      resolve: ({ tenure }) => tenure.concurrent,
    }),
    through: t.field({
      type: [ReorganisationRef],
      description: 'Các lần tổ chức lại ở giữa. | The reorganisations between its tenures.',
      ...inside('leads[].reorganisation'),
      resolve: ({ through }) => [...through],
    }),
  }),
});

export const MoveRef = builder.objectRef<Move>('CareerMove').implement({
  description:
    'Từ một chức vụ chính sang chức vụ kế tiếp. | From one post of the main line to the one that followed it. Ranks, memberships and concurrent posts are not of that line; a post added to one that goes on is no move.',
  fields: (t) => ({
    from: t.field({ type: StintRef, resolve: ({ from }) => from }),
    to: t.field({ type: StintRef, resolve: ({ to }) => to }),
    step: t.field({ type: MoveStepEnum, resolve: ({ step }) => step }),
    rule: t.field({ type: MoveRuleEnum, resolve: ({ rule }) => rule }),
    changes: t.field({ type: [MoveChangeEnum], resolve: ({ changes }) => [...changes] }),
    certainty: t.field({
      type: CertaintyEnum,
      description:
        'Chắc chắn đã thôi chức trước hay chỉ có thể. | Whether the one certainly had ended when the other began.',
      resolve: ({ certainty }) => holds(certainty),
    }),
    through: t.field({
      type: [ReorganisationRef],
      description:
        'Các lần tổ chức lại làm chức vụ này thành chức vụ kia. | The reorganisations through which the one seat became the other.',
      ...inside('leads[].reorganisation'),
      resolve: ({ through }) => [...through],
    }),
  }),
});

export const OverlapRef = builder.objectRef<Overlap>('CareerOverlap').implement({
  description: 'Hai chức vụ giữ cùng lúc. | Two posts held at once.',
  fields: (t) => ({
    first: t.field({ type: StintRef, resolve: ({ first }) => first }),
    second: t.field({ type: StintRef, resolve: ({ second }) => second }),
    certainty: t.field({ type: CertaintyEnum, resolve: ({ certainty }) => holds(certainty) }),
    interval: t.field({ type: IntervalRef, resolve: ({ time }) => time }),
  }),
});

export const LaneRef = builder.objectRef<LaneStints>('CareerLaneStints').implement({
  description: 'Các chặng của một làn. | The stints of one lane.',
  fields: (t) => ({
    lane: t.field({ type: CareerLaneEnum, resolve: ({ lane }) => lane }),
    stints: t.field({ type: [StintRef], resolve: ({ stints }) => [...stints] }),
  }),
});
