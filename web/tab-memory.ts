// What a tab remembers while it is open. A reader may have barred pages from storing anything: then nothing is remembered, and nothing fails.

/** Does something with the tab's storage; gives `without` where it is barred, or has no room left. */
const tried = <T>(use: (storage: Storage) => T, without: T): T => {
  try {
    return use(sessionStorage);
  } catch {
    return without;
  }
};

/** What was remembered under a key; null where nothing was, or nothing may be. */
export const remembered = (key: string): string | null => tried((storage) => storage.getItem(key), null);

/** Remembers a text in place of the one before; false where it cannot be. */
export const remember = (key: string, text: string): boolean =>
  tried((storage) => {
    storage.setItem(key, text);
    return true;
  }, false);

/** Remembers it no longer. */
export const forget = (key: string): void => tried((storage) => storage.removeItem(key), undefined);
