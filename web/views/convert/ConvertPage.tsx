/** Not built yet. */
export const ConvertPage = () => null;
