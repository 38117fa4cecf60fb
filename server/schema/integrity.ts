import type { Queries } from '../graph/queries.generated.ts';
import { RULE_IDS, RULES, type RuleId, SEVERITIES, worseFirst } from '../model/integrity/index.ts';
import type { FindingRow } from '../model/rows.ts';
import { builder } from './builder.ts';
import { TextRef } from './common.ts';
import { connectionType, page } from './connections.ts';
import { named } from './enums.ts';
import { need, reads, root, rows, things } from './reading.ts';
import { OrganisationRef, PersonRef, ReorganisationRef, TenureRef } from './refs.ts';

type RuleValue = { readonly id: RuleId; readonly count: number };

const FindingRef = builder.objectRef<FindingRow>('Finding');
const RuleRef = builder.objectRef<RuleValue>('IntegrityRule');

const SeverityEnum = named(
  'Severity',
  SEVERITIES,
  'ERROR: chắc chắn sai, không nạp; WARNING: cần xem và sửa; NOTE: chỗ hồ sơ còn yếu. | ERROR: certainly wrong, it stops a load; WARNING: to be looked at and mended; NOTE: where the record is weak.',
);

const isRule = (id: string): id is RuleId => Object.hasOwn(RULES, id);

type CountRow = Queries['integrity/counts']['row'];

const ruleOf = ({ id, total }: CountRow): RuleValue => {
  if (!isRule(id)) throw new Error(`the graph holds findings of ${id}, which is no rule`);
  return { id, count: total };
};

builder.node(FindingRef, {
  description: 'Một trường hợp mà một quy tắc tìm thấy. | A case that a rule of integrity found in the record.',
  id: { resolve: (row) => row.id },
  fields: (t) => ({
    text: t.field({
      type: TextRef,
      description: 'Điều thấy được, kèm mốc thời gian. | What is to be seen, with its dates.',
      resolve: (row) => ({ vi: row.vi, en: row.en }),
    }),
    about: t.field({
      type: [builder.nodeInterfaceRef() as never],
      description: 'Đối tượng liên quan, chính yếu trước. | What it is about, the foremost first.',
      ...things('about'),
    }),
  }),
});

const FindingConnection = connectionType('Finding', FindingRef, false);

RuleRef.implement({
  description: 'Quy tắc kiểm tra hồ sơ, và số trường hợp. | A rule by which the record checks itself, and its cases.',
  fields: (t) => ({
    id: t.exposeString('id'),
    severity: t.field({ type: SeverityEnum, resolve: ({ id }) => RULES[id].severity }),
    title: t.field({ type: TextRef, resolve: ({ id }) => RULES[id].title }),
    why: t.field({
      type: TextRef,
      description: 'Luật, tiêu chuẩn hoặc lẽ thường. | The law, standard or logic that it rests on.',
      resolve: ({ id }) => RULES[id].why,
    }),
    count: t.exposeInt('count'),
    findings: t.field({
      type: FindingConnection,
      args: { first: t.arg.int(), after: t.arg.string() },
      ...page('integrity/by-rule', 'id'),
    }),
  }),
});

builder.objectField(FindingRef, 'rule', (t) =>
  t.field({
    type: RuleRef,
    ...reads(
      () => [need('integrity/counts', 'rule')] as const,
      ([[row]], { rule }: FindingRow) => ruleOf(row ?? { id: rule, total: 0 }),
    ),
  }),
);

builder.queryFields((t) => ({
  integrity: t.field({
    type: [RuleRef],
    description: 'Mọi quy tắc, nặng nhất trước. | Every rule, worst first: by severity, then by number of cases.',
    ...root(
      () => [{ query: 'integrity/counts', ids: RULE_IDS }] as const,
      ([counts]) => counts.flatMap(([row]) => (row ? [ruleOf(row)] : [])).sort(worseFirst),
    ),
  }),
  integrityRule: t.field({
    type: RuleRef,
    nullable: true,
    args: { id: t.arg.string({ required: true }) },
    ...root(
      ({ id }: { readonly id: string }) => [{ query: 'integrity/counts', ids: [id] }] as const,
      ([[counts]], { id }) => (isRule(id) ? ruleOf(counts?.[0] ?? { id, total: 0 }) : null),
    ),
  }),
}));

for (const ref of [OrganisationRef, PersonRef, ReorganisationRef, TenureRef])
  builder.objectField(ref as typeof OrganisationRef, 'findings', (t) =>
    t.field({
      type: [FindingRef],
      description: 'Những điều cần lưu ý về hồ sơ này. | What the rules of integrity found about it; worst first.',
      ...rows('integrity/about', 'id'),
    }),
  );
