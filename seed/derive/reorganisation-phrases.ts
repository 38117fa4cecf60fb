import type { ReorganisationFact } from '../record.ts';

/** Who went in, who came out and what moved, as texts; null where the record does not say. */
export type Texts = {
  readonly inputs: string | null;
  readonly outputs: string | null;
  readonly moved: string | null;
  /** The verb and noun by which a territorial unit, a body or a function moves. */
  readonly moves: 'unit' | 'body' | 'function';
  /** Territorial units are arranged (sắp xếp), as the Standing Committee's resolutions of 2025 say; bodies are reorganised (tổ chức lại). */
  readonly isTerritorial: boolean;
  /** A body of the one side bears the name of one of the other. */
  readonly isShared: boolean;
};

type Type = ReorganisationFact['type'];

/** The words for a kind of reorganisation: of what is known, only that is said. */
export type Phrases = Readonly<Record<Type, (texts: Texts) => string>>;

const isSame = ({ inputs, outputs }: Texts): boolean => inputs !== null && inputs === outputs;

/** `Verb A thành B`, `Verb A`, `Verb thành B`. */
const into =
  (verb: (texts: Texts) => string, between: string) =>
  (texts: Texts): string => {
    const { inputs, outputs, moved } = texts;
    if (inputs !== null && outputs !== null && !isSame(texts)) return `${verb(texts)} ${inputs} ${between} ${outputs}`;
    return `${verb(texts)} ${inputs ?? (outputs === null ? (moved ?? '') : `${between} ${outputs}`)}`.trimEnd();
  };

const onlyOne = (verb: string, side: 'inputs' | 'outputs') => (texts: Texts) =>
  `${verb} ${texts[side] ?? texts.inputs ?? texts.outputs ?? texts.moved ?? ''}`.trimEnd();

const MOVES_VI = { unit: 'Chuyển', body: 'Điều chuyển', function: 'Chuyển giao' } as const;
const ALL_VI = { unit: 'đơn vị', body: 'đơn vị', function: 'nhiệm vụ' } as const;

/** A function within a sentence: `Sát hạch …` is `sát hạch …`; IT stays. */
const movedIn = ({ moved, moves }: Texts): string | null =>
  moved === null || moves !== 'function' || /^\p{Lu}{2}/u.test(moved)
    ? moved
    : moved.charAt(0).toLowerCase() + moved.slice(1);

const transferVi = (t: Texts): string => {
  const from = t.inputs === null ? '' : ` từ ${t.inputs}${isSame(t) ? ' cũ' : ''}`;
  const to = t.outputs === null ? '' : ` sang ${t.outputs}${t.isShared ? ' mới' : ''}`;
  return `${MOVES_VI[t.moves]} ${movedIn(t) ?? ALL_VI[t.moves]}${from}${to}`;
};

const transferEn = (t: Texts): string => {
  const from = t.inputs === null ? '' : ` from ${isSame(t) ? 'the old ' : ''}${t.inputs}`;
  const to = t.outputs === null ? '' : ` to ${t.isShared ? 'the new ' : ''}${t.outputs}`;
  return `Transfer of ${movedIn(t) ?? 'tasks'}${from}${to}`;
};

/** A general statement (`function`) stands alone where no body is named. */
const reorganisation = (told: (texts: Texts) => string) => (t: Texts) =>
  t.inputs === null && t.outputs === null && t.moved !== null ? t.moved : told(t);

const rearrangedVi = into(({ isTerritorial }) => (isTerritorial ? 'Sắp xếp' : 'Tổ chức lại'), 'thành');

/** Where nothing went in, what came out was reorganised: `Tổ chức lại Thanh tra Chính phủ`. */
const itself = (told: (texts: Texts) => string) => (t: Texts) =>
  told(t.inputs === null ? { ...t, inputs: t.outputs } : t);

/** The terms of Vietnamese law; of a part of a body that leaves one of the same name, the new one. */
export const VI: Phrases = {
  establishment: onlyOne('Thành lập', 'outputs'),
  consolidation: into(() => 'Hợp nhất', 'thành'),
  absorption: into(() => 'Sáp nhập', 'vào'),
  division: into(() => 'Chia', 'thành'),
  separation: (t) =>
    t.inputs === null || isSame(t)
      ? `Tách lập ${t.outputs ?? t.inputs}${isSame(t) ? ' mới' : ''}`
      : t.outputs === null
        ? `Tách ${t.inputs}`
        : `Tách ${t.outputs} từ ${t.inputs}`,
  rename: into(() => 'Đổi tên', 'thành'),
  transfer: transferVi,
  reorganisation: reorganisation(itself(rearrangedVi)),
  upgrade: itself(into(() => 'Nâng cấp', 'thành')),
  downgrade: itself(into(() => 'Hạ cấp', 'thành')),
  conversion: itself(into(() => 'Chuyển đổi', 'thành')),
  're-establishment': onlyOne('Tái lập', 'outputs'),
  dissolution: onlyOne('Giải thể', 'inputs'),
};

/** The same in English. */
export const EN: Phrases = {
  establishment: onlyOne('Establishment of', 'outputs'),
  consolidation: (t) =>
    t.inputs === null ? `Consolidation into ${t.outputs}` : into(() => 'Consolidation of', 'into')(t),
  absorption: into(() => 'Absorption of', 'by'),
  division: into(() => 'Division of', 'into'),
  separation: (t) =>
    t.inputs === null || isSame(t)
      ? `Separation of the new ${t.outputs ?? t.inputs}`
      : t.outputs === null
        ? `Separation from ${t.inputs}`
        : `Separation of ${t.outputs} from ${t.inputs}`,
  rename: into(() => 'Renaming of', 'to'),
  transfer: transferEn,
  reorganisation: reorganisation(itself(into(() => 'Reorganisation of', 'into'))),
  upgrade: itself(into(() => 'Upgrade of', 'to')),
  downgrade: itself(into(() => 'Downgrade of', 'to')),
  conversion: itself(into(() => 'Conversion of', 'into')),
  're-establishment': onlyOne('Re-establishment of', 'outputs'),
  dissolution: onlyOne('Dissolution of', 'inputs'),
};
