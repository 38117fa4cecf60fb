import { type Day, dayText } from '#temporal';

/** The name of a file: what it shows, the day that it shows, its form. */
export const fileName = (name: string, day: Day, form: string): string => `${name}.${dayText(day)}.${form}`;

/** Hands a file to the reader under a name. */
export const save = (file: string, blob: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
