import type { vi } from './vi/index.ts';

/** Where a text holds a count, a language with a singular may say it in words of its own: `_one` after the key (i18next, CLDR plural rules). */
type Singular<K> = K extends string ? `${K}_one` : never;

type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]>;
} & {
  readonly [K in keyof T as T[K] extends string ? Singular<K> : never]?: string;
};

/** The form that every language fills: the Vietnamese texts, with any wording. A missing or a surplus key does not compile. */
export type Texts = Widened<typeof vi>;
