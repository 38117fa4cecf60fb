/** Not built yet. */
export const ComparePage = () => null;
