/** The schemes of official codes that have words of their own. */
export const SCHEMES = ['gso'] as const;
