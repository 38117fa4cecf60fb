/** Width of a text in pixels, as it will be drawn. */
export type Measure = (text: string) => number;

/** A text broken into lines; `cut` where it did not fit and ends in "…". */
export type FittedText = { readonly lines: readonly string[]; readonly cut: boolean };

const fitting = (words: readonly string[], fits: (text: string) => boolean): number => {
  let count = 1;
  while (count < words.length && fits(words.slice(0, count + 1).join(' '))) count += 1;
  return count;
};

const shortened = (text: string, fits: (text: string) => boolean): string => {
  const letters = Array.from(text);
  let kept = letters.length;
  while (kept > 1 && !fits(`${letters.slice(0, kept).join('').trimEnd()}…`)) kept -= 1;
  return `${letters.slice(0, kept).join('').trimEnd()}…`;
};

/** Two lines of about the same length instead of a full and a nearly empty one. */
const balanced = (lines: readonly string[], measure: Measure): readonly string[] => {
  if (lines.length !== 2) return lines;
  const words = lines.join(' ').split(' ');
  const pairs = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const widest = (pair: readonly string[]) => Math.max(...pair.map(measure));
  return pairs.reduce((best, pair) => (widest(pair) < widest(best) ? pair : best), [...lines]);
};

/** Breaks a text between its words, not at no-break spaces, into at most so many lines of a width; what is too long is cut and says so. */
export const fitLines = (text: string, measure: Measure, width: number, most: number): FittedText => {
  const fits = (line: string) => measure(line) <= width;
  const lines: string[] = [];
  let rest = text.trim().split(/[ \t\n]+/);
  while (rest.length > 0 && lines.length < most) {
    const last = lines.length === most - 1;
    const line = last ? rest.join(' ') : rest.slice(0, fitting(rest, fits)).join(' ');
    rest = last ? [] : rest.slice(fitting(rest, fits));
    if (!fits(line)) return { lines: [...lines, shortened(line, fits)], cut: true };
    lines.push(line);
  }
  return { lines: balanced(lines, measure), cut: false };
};
