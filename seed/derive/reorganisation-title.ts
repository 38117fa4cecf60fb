import type { Day } from '#temporal';
import type { ReorganisationFact } from '../record.ts';
import { eve, type Naming } from './naming.ts';

type Texts = { readonly inputs: string; readonly outputs: string; readonly moved: string };
type Phrase = (texts: Texts) => string;

const SHOWN = 3;

const vi: Readonly<Record<ReorganisationFact['type'], Phrase>> = {
  establishment: (t) => `Thành lập ${t.outputs}`,
  consolidation: (t) => `Hợp nhất ${t.inputs} thành ${t.outputs}`,
  absorption: (t) => `Sáp nhập ${t.inputs} vào ${t.outputs}`,
  division: (t) => `Chia ${t.inputs} thành ${t.outputs}`,
  separation: (t) => `Tách ${t.outputs} từ ${t.inputs}`,
  rename: (t) => `Đổi tên ${t.inputs} thành ${t.outputs}`,
  transfer: (t) => `Chuyển ${t.moved} từ ${t.inputs} sang ${t.outputs}`,
  reorganisation: (t) => `Tổ chức lại ${t.inputs} thành ${t.outputs}`,
  upgrade: (t) => `Nâng cấp ${t.inputs} thành ${t.outputs}`,
  downgrade: (t) => `Hạ cấp ${t.inputs} thành ${t.outputs}`,
  conversion: (t) => `Chuyển đổi ${t.inputs} thành ${t.outputs}`,
  're-establishment': (t) => `Tái lập ${t.outputs}`,
  dissolution: (t) => `Giải thể ${t.inputs}`,
};

const en: Readonly<Record<ReorganisationFact['type'], Phrase>> = {
  establishment: (t) => `Establishment of ${t.outputs}`,
  consolidation: (t) => `Consolidation of ${t.inputs} into ${t.outputs}`,
  absorption: (t) => `Absorption of ${t.inputs} by ${t.outputs}`,
  division: (t) => `Division of ${t.inputs} into ${t.outputs}`,
  separation: (t) => `Separation of ${t.outputs} from ${t.inputs}`,
  rename: (t) => `Renaming of ${t.inputs} to ${t.outputs}`,
  transfer: (t) => `Transfer of ${t.moved} from ${t.inputs} to ${t.outputs}`,
  reorganisation: (t) => `Reorganisation of ${t.inputs} into ${t.outputs}`,
  upgrade: (t) => `Upgrade of ${t.inputs} to ${t.outputs}`,
  downgrade: (t) => `Downgrade of ${t.inputs} to ${t.outputs}`,
  conversion: (t) => `Conversion of ${t.inputs} into ${t.outputs}`,
  're-establishment': (t) => `Re-establishment of ${t.outputs}`,
  dissolution: (t) => `Dissolution of ${t.inputs}`,
};

const WORDS = {
  vi: { and: 'và', more: (n: number) => `${n} đơn vị khác`, none: 'đơn vị không rõ' },
  en: { and: 'and', more: (n: number) => `${n} others`, none: 'a body not known' },
} as const;

/** `A`, `A và B`, `A, B và 8 đơn vị khác`. */
const list = (names: readonly string[], language: 'vi' | 'en'): string => {
  const { and, more, none } = WORDS[language];
  if (names.length === 0) return none;
  const shown = names.length > SHOWN ? [...names.slice(0, SHOWN - 1), more(names.length - SHOWN + 1)] : names;
  const last = shown.at(-1) ?? none;
  return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} ${and} ${last}`;
};

const textsIn = (fact: ReorganisationFact, day: Day, naming: Naming, language: 'vi' | 'en'): Texts => {
  const names = (ids: readonly string[] | undefined, on: Day) =>
    list(
      (ids ?? []).map((id) => naming.nameOn(id, on)[language]),
      language,
    );
  const outgoing = new Set(fact.to ?? []);
  const inputs = fact.type === 'absorption' ? (fact.from ?? []).filter((id) => !outgoing.has(id)) : fact.from;
  return {
    inputs: names(inputs, eve(day)),
    outputs: names(fact.to, day),
    moved: fact.subject?.length ? names(fact.subject, day) : (fact.function?.[language] ?? WORDS[language].none),
  };
};

/** The Standing Committee's resolutions of 2025 arrange (sắp xếp) communes; of other bodies the law says reorganise (tổ chức lại). */
const reorganise = (fact: ReorganisationFact, naming: Naming) =>
  (fact.to ?? []).some((id) => naming.kindOf(id) === 'commune') ? 'Sắp xếp' : 'Tổ chức lại';

const reorganisation = (
  fact: ReorganisationFact,
  texts: { readonly vi: Texts; readonly en: Texts },
  naming: Naming,
) => {
  const verb = reorganise(fact, naming);
  if (!fact.to?.length) return { vi: `${verb} ${texts.vi.inputs}`, en: `Reorganisation of ${texts.en.inputs}` };
  if (!fact.from?.length || texts.vi.inputs === texts.vi.outputs)
    return { vi: `${verb} ${texts.vi.outputs}`, en: `Reorganisation of ${texts.en.outputs}` };
  return { vi: `${verb} ${texts.vi.inputs} thành ${texts.vi.outputs}`, en: en.reorganisation(texts.en) };
};

/** What a reorganisation did, in our words, from its type and participants by the names they bore then. */
export const titleOf = (fact: ReorganisationFact, day: Day, naming: Naming) => {
  const texts = { vi: textsIn(fact, day, naming, 'vi'), en: textsIn(fact, day, naming, 'en') };
  if (fact.type === 'reorganisation') return reorganisation(fact, texts, naming);
  return { vi: vi[fact.type](texts.vi), en: en[fact.type](texts.en) };
};
