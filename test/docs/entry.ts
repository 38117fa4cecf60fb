/** One question of the page: a file of docs/api, whose first lines are its words. */
export type Entry = {
  readonly title: string;
  readonly questions: readonly string[];
  /** What else is to be said, a paragraph. */
  readonly prose: string;
  /** The request, as it stands in the file. */
  readonly request: string;
};

/** Reads a file of docs/api: `# title`, `# question` in Vietnamese and in English, `#`, prose; then the request. */
export const entryOf = (text: string): Entry => {
  const lines = text.trim().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [title = '', vi = '', en = '', ...prose] = lines.slice(0, end).map((line) => line.replace(/^# ?/, ''));
  if (title === '' || vi === '' || en === '') throw new Error(`a title and two questions are missing above:\n${text}`);
  return { title, questions: [vi, en], prose: prose.join(' ').trim(), request: lines.slice(end).join('\n').trim() };
};

const WIDTH = 110;

const oneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const items = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${oneLine(item)}`);
  return items.length === 0 ? '{}' : `{ ${items.join(', ')} }`;
};

const block = (open: string, items: readonly string[], close: string, indent: string): string =>
  `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;

/** A value as JSON, each thing on one line where it has room there. */
export const jsonText = (value: unknown, indent = '', before = 0): string => {
  const line = oneLine(value);
  if (value === null || typeof value !== 'object' || indent.length + before + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item) => jsonText(item, inner)),
      ']',
      indent,
    );
  const items = Object.entries(value).map(([name, item]) => {
    const key = `${JSON.stringify(name)}: `;
    return `${key}${jsonText(item, inner, key.length)}`;
  });
  return block('{', items, '}', indent);
};

/** The section of the page about a question and what the service answers to it. */
export const sectionOf = ({ title, questions: [vi, en], prose, request }: Entry, answer: unknown): string =>
  [
    `## ${title}`,
    `_${vi}_<br>\n${en}`,
    ...(prose === '' ? [] : [prose]),
    `\`\`\`graphql\n${request}\n\`\`\``,
    `\`\`\`json\n${jsonText(answer)}\n\`\`\``,
  ].join('\n\n');
