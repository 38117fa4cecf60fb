/** Not built yet. */
export const TwoPeoplePage = () => null;
