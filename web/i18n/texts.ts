import type { vi } from './vi/index.ts';

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** The form that every language fills: the Vietnamese texts, with any wording. A missing or a surplus key does not compile. */
export type Texts = Widened<typeof vi>;
