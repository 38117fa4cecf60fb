/** Not built yet. */
export const CareersPage = () => null;
