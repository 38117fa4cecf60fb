const files = import.meta.glob<string>('../../cypher/**/*.cypher', { query: '?raw', import: 'default', eager: true });

/** The text of each query file by its name, `organisation/children` for cypher/organisation/children.cypher. */
export const texts: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/cypher\/|\.cypher$/g, ''), text]),
);

/** The text of a query; throws for a name without a file, which the compiler already refuses. */
export const textOf = (name: string): string => {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`there is no cypher/${name}.cypher`);
  return text;
};
