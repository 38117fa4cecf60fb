/** Words for a fault that a person can do something about; null for any other. */
export type WordsOf = (error: unknown) => string | null;

/** Makes the action of a command tell such a fault and end with 1; any other is thrown on. */
export const tellingBy =
  (wordsOf: WordsOf) =>
  <A extends readonly unknown[]>(action: (...args: A) => Promise<void>) =>
  async (...args: A): Promise<void> => {
    try {
      await action(...args);
    } catch (error) {
      process.exitCode = 1;
      const words = wordsOf(error);
      if (words === null) throw error;
      console.error(words);
    }
  };
