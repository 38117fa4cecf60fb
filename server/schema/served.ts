import type { ServedPair } from '../graph/keys.ts';
import { closenessOf, holdsADay, timeTogether } from '../model/served/together.ts';
import { bounded } from './bounds.ts';
import { builder, type Holds } from './builder.ts';
import { decodeCursor, IntervalRef, pageSize } from './common.ts';
import { connectionFrom, connectionType } from './connections.ts';
import { CertaintyEnum } from './enums.ts';
import { inside, need, needNodes, node, reads, rowOf } from './reading.ts';
import { OrganisationRef, PersonRef, TenureRef } from './refs.ts';

/** How many levels of belonging may lie between the bodies of two who served together. */
export const WITHIN_LIMIT = 3;

/** Bodies with more tenures are left out, since everybody meets in them: the most that may be asked for, and what holds where nobody asks. */
export const BODY_SIZE = { limit: 1000, otherwise: 100 } as const;

/** The limit of bodies that a client gives. Throws InputError. */
export const bodySize = (size: number | null | undefined): number =>
  bounded(size, { field: 'maxBodySize', min: 1, max: BODY_SIZE.limit, otherwise: BODY_SIZE.otherwise });

const ClosenessEnum = builder.enumType('Closeness', {
  values: ['SAME_BODY', 'PARENT', 'WITHIN_LEVELS'] as const,
  description:
    'Cùng một cơ quan; một người ở cơ quan mà cơ quan của người kia trực thuộc lúc đó; hai cơ quan cách nhau vài cấp trực thuộc. | In one body; one of them in the body to which the other’s belonged at that time; in bodies joined by more levels of belonging.',
});

/** Whether two people certainly shared a day in their posts, their bodies belonging together. */
const heldTogether = (pair: ServedPair): Holds =>
  holdsADay(timeTogether(pair)) === 'certain' ? 'CERTAIN' : 'POSSIBLE';

const bodyOf = (by: string) =>
  reads(
    () => [needNodes(by)] as const,
    ([[entry]]) => rowOf('Organisation', entry),
  );

/** Two people who served together, with a post of each; its rows stand where a query file gives `ServedPair`. */
export const ServedWithRef = builder.objectRef<ServedPair>('ServedWith').implement({
  description:
    'Hai người cùng công tác trong cùng một lúc, mỗi người một chức vụ. | Two people who served at one time in one body, or in bodies that belonged together, each in a post.',
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'Người kia. | The other one.',
      ...reads(
        () => [needNodes('theirs.person')] as const,
        ([[entry]]) => rowOf('Person', entry),
      ),
    }),
    organisation: t.field({
      type: OrganisationRef,
      description:
        'Cơ quan chung: nơi cả hai công tác, hoặc cơ quan gần nhất mà cả hai cơ quan trực thuộc (có thể là một trong hai). | The common body: where both served, or the nearest to which both bodies belonged, which may be one of them.',
      ...node('Organisation', 'common'),
    }),
    mine: t.field({ type: TenureRef, ...inside('mine'), resolve: ({ mine }) => mine }),
    theirs: t.field({ type: TenureRef, ...inside('theirs'), resolve: ({ theirs }) => theirs }),
    myOrganisation: t.field({ type: OrganisationRef, ...bodyOf('mine.organisation') }),
    theirOrganisation: t.field({ type: OrganisationRef, ...bodyOf('theirs.organisation') }),
    closeness: t.field({ type: ClosenessEnum, resolve: closenessOf }),
    levels: t.int({
      description:
        'Số cấp trực thuộc giữa hai cơ quan, qua cơ quan chung; 0: cùng cơ quan. | Levels of belonging between the two bodies by way of the common one; 0: one body.',
      resolve: ({ up, down }) => up + down,
    }),
    interval: t.field({
      type: IntervalRef,
      description:
        'Thời gian cả hai cùng tại chức và các cơ quan thuộc về nhau. | The time that both were there and their bodies belonged together.',
      resolve: timeTogether,
    }),
    certainty: t.field({
      type: CertaintyEnum,
      description: 'Chắc chắn cùng ở đó một ngày, hoặc chỉ có thể. | Whether they certainly shared a day there.',
      resolve: heldTogether,
    }),
    bodySize: t.exposeInt('size', {
      description:
        'Số nhiệm kỳ mà hồ sơ có ở cơ quan lớn hơn trong hai cơ quan (để chọn `maxBodySize`). | How many tenures the record has of the larger of both bodies, by which `maxBodySize` leaves bodies out.',
    }),
  }),
});

const ServedWithConnection = connectionType('ServedWith', ServedWithRef, false);

type ServedArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly person?: string | null | undefined;
  readonly organisation?: string | null | undefined;
  readonly memberships?: boolean | null | undefined;
  readonly within?: number | null | undefined;
  readonly maxBodySize?: number | null | undefined;
};

const DEFAULT_SIZE = 50;

const servedKey = (args: ServedArgs) => {
  const every = args.memberships ?? false;
  return {
    person: args.person ?? null,
    organisation: args.organisation ?? null,
    sorts: every ? ['seat', 'rank', 'membership'] : ['seat'],
    every,
    within: bounded(args.within, { field: 'within', min: 0, max: WITHIN_LIMIT, otherwise: 0 }),
    size: bodySize(args.maxBodySize),
    after: decodeCursor(args.after),
    limit: pageSize(args.first, DEFAULT_SIZE) + 1,
  };
};

builder.objectField(PersonRef, 'servedWith', (t) =>
  t.field({
    type: ServedWithConnection,
    description: `Ai cùng công tác cùng lúc, theo thứ tự thời gian: cùng cơ quan, hoặc cách nhau nhiều nhất \`within\` cấp trực thuộc (0 đến ${WITHIN_LIMIT}). Mỗi hai nhiệm kỳ một lần, ở mức gần nhất. Không tính cấp hàm và tư cách thành viên trừ khi hỏi \`memberships\`; không tính cơ quan có hơn \`maxBodySize\` nhiệm kỳ, và không đi ngang qua cơ quan chung có hơn ngần ấy đơn vị trực thuộc. | Who served at the same time, in order of time: in one body, or in bodies at most \`within\` levels of belonging apart (0 to ${WITHIN_LIMIT}). Each two tenures once, as near as they came. Ranks and memberships are left out unless \`memberships\` asks for them; so are bodies with more than \`maxBodySize\` tenures, and ways across a common body with more parts than that.`,
    args: {
      first: t.arg.int(),
      after: t.arg.string(),
      person: t.arg.string({ description: 'Chỉ người này. | Only this person.' }),
      organisation: t.arg.string({
        description: 'Chỉ khi người kia ở cơ quan này. | Only where the other served in this body.',
      }),
      memberships: t.arg.boolean({
        defaultValue: false,
        description:
          'Kể cả cấp hàm và tư cách thành viên (Trung ương, Quốc hội…); khi đó cỡ cơ quan tính mọi nhiệm kỳ. | Ranks and memberships (Central Committee, National Assembly) too; bodies then count with tenures of any sort.',
      }),
      within: t.arg.int({
        defaultValue: 0,
        description: `Số cấp trực thuộc giữa hai cơ quan, 0 đến ${WITHIN_LIMIT}. | Levels of belonging between both bodies, 0 to ${WITHIN_LIMIT}.`,
      }),
      maxBodySize: t.arg.int({
        defaultValue: BODY_SIZE.otherwise,
        description: `Cỡ lớn nhất của cơ quan, tính bằng số nhiệm kỳ (1 đến ${BODY_SIZE.limit}). | The largest body, by the number of its tenures in the record (1 to ${BODY_SIZE.limit}); larger ones are left out, since everybody meets there.`,
      }),
    },
    ...reads(
      (args: ServedArgs) => [need('person/served-with', 'id', servedKey(args))] as const,
      ([[page]], _, args) => connectionFrom(page, args),
    ),
  }),
);
