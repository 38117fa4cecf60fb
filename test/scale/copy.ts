import neo4j, { type Session } from 'neo4j-driver';
import type { Access } from '../../server/graph/driver.ts';
import type { CsvFiles } from './csv.ts';

const stream = (session: Session, text: string, use: (values: readonly unknown[]) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    session.run(text).subscribe({
      onNext: (record) => use([...record.values()]),
      onCompleted: () => resolve(),
      onError: reject,
    });
  });

const nodeId = (id: unknown): string => `r${id}`;

/** Writes every node and relationship that a graph holds, as it holds them. */
export const copyGraph = async (access: Access, files: CsvFiles): Promise<void> => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password));
  const session = driver.session({ database: access.database, defaultAccessMode: neo4j.session.READ });
  try {
    await stream(session, 'MATCH (n) RETURN id(n), labels(n), properties(n)', ([id, labels, properties]) =>
      files.node(labels as string[], nodeId(id), properties as object as Record<string, unknown>),
    );
    await stream(
      session,
      'MATCH (a)-[r]->(b) RETURN type(r), id(a), id(b), properties(r)',
      ([type, from, to, properties]) =>
        files.relationship(type as string, nodeId(from), nodeId(to), properties as Record<string, unknown>),
    );
  } finally {
    await session.close();
    await driver.close();
  }
};
