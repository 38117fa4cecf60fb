import { type Access, openDriver, writeSession } from '../../server/graph/driver.ts';
import { emptyLabel } from './csv.ts';

const statement = (property: string): string =>
  `MATCH (n:${emptyLabel(property)})
CALL (n) { SET n.${property} = [] REMOVE n:${emptyLabel(property)} } IN TRANSACTIONS OF 20000 ROWS`;

/** Gives nodes the empty lists that the importer left out. */
export const restoreEmptyLists = async (access: Access, properties: Iterable<string>): Promise<void> => {
  const driver = openDriver(access);
  try {
    const session = writeSession(driver, access.database);
    for (const property of properties) await session.run(statement(property));
  } finally {
    await driver.close();
  }
};
