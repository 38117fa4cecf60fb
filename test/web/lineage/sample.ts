import { intervalOf, parseBound, parseEdtf } from '#temporal';
import type { ReorganisationType } from '../../../web/operations.generated.ts';
import type { JointOf, Lane, River, Thread } from '../../../web/views/lineage/model.ts';

/** A lane by its id and ends. */
export const lane = (id: string, from: string | null, to: string | null, heads: Lane['heads'] = []): Lane => {
  const span = intervalOf(parseBound(from), parseBound(to));
  return { id, kind: 'body', span, branch: 'GOVERNMENT', names: [{ text: id, language: 'vi', span }], heads };
};

const threads = (text: string): readonly Thread[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => ({ lane: one.replace('*', ''), extent: one.endsWith('*') ? 'part' : 'whole' }));

/** A joint: what goes in and comes out by ids between spaces, a part marked with a star. */
export const joint = (
  id: string,
  type: ReorganisationType,
  date: string | null,
  ins: string,
  outs: string,
): JointOf => {
  const moment = date === null ? null : parseEdtf(date);
  const [before, after] = [threads(ins), threads(outs)];
  const heirs = after.filter((one) => !before.some((other) => other.lane === one.lane)).length;
  return {
    id,
    type,
    moment: moment && { min: moment.min, max: moment.max },
    plan: false,
    heirs,
    ins: before,
    outs: after,
  };
};

/** The posts and the science of the state, shortened: two lines that become one ministry on 01/03/2025. */
export const ministries: River = {
  start: 'bo-2025',
  lanes: [
    lane('bo-2025', '2025-03-01', '..'),
    lane('bo-khcn', '1992-10-08', '2025-03-01'),
    lane('bo-tttt', '2007-08-02', '2025-03-01'),
    lane('bo-bcvt', '2002-08-05', '2007-08-02'),
    lane('tong-cuc', '1992-10-26', '2002-08-05'),
    lane('vu-moi', '2022-07-26', '..'),
  ],
  joints: [
    joint('lap-tong-cuc', 'ESTABLISHMENT', '1992-10-26', '', 'tong-cuc'),
    joint('lap-bcvt', 'UPGRADE', '2002-08-05', 'tong-cuc', 'bo-bcvt'),
    joint('lap-tttt', 'REORGANISATION', '2007-08-02', 'bo-bcvt', 'bo-tttt'),
    joint('to-chuc-lai', 'REORGANISATION', '2022-07-26', 'bo-tttt', 'bo-tttt vu-moi'),
    joint('hop-nhat', 'CONSOLIDATION', '2025-03-01', 'bo-khcn bo-tttt', 'bo-2025'),
  ],
};
