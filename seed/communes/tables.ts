import { z } from 'zod';
import { type Fault, faultAt } from '../faults.ts';
import { actId, organisationId, ownId, text } from '../schema/fields.ts';
import { parseTable, type TableRow } from '../table.ts';

const code = (digits: number) => z.string().regex(new RegExp(`^\\d{${digits}}$`), `must have ${digits} digits`);

const district = z.strictObject({
  id: ownId('district'),
  code: code(3),
  name: text,
  level: z.enum(['huyen', 'quan', 'thi-xa', 'thanh-pho']),
  province: organisationId,
});

const before = z.strictObject({
  id: ownId('unit'),
  code: code(5),
  name: text,
  level: z.enum(['xa', 'phuong', 'thi-tran']),
  district: organisationId,
  spelled_also: text.exactOptional(),
});

const after = z.strictObject({
  id: ownId('unit'),
  code: code(5),
  name: text,
  level: z.enum(['xa', 'phuong', 'dac-khu']),
  province: organisationId,
  act: actId,
  continues: organisationId.exactOptional(),
});

const change = z.strictObject({ before: organisationId, after: organisationId, extent: z.enum(['whole', 'part']) });

/** The tables of communes by the path of their files. */
export const TABLES = {
  'communes/districts.csv': district,
  'communes/communes-before.csv': before,
  'communes/communes-after.csv': after,
  'communes/changes.csv': change,
} as const;

/** A district on 30 June 2025. */
export type DistrictRow = TableRow<z.output<typeof district>>;
/** A commune, ward or township on 30 June 2025. */
export type BeforeRow = TableRow<z.output<typeof before>>;
/** A commune, ward or special zone on 1 July 2025. */
export type AfterRow = TableRow<z.output<typeof after>>;
/** A unit of the old list that went, whole or in part, into one of the new. */
export type ChangeRow = TableRow<z.output<typeof change>>;

/** The four tables of the reform of 1 July 2025. */
export type CommuneTables = {
  readonly districts: readonly DistrictRow[];
  readonly before: readonly BeforeRow[];
  readonly after: readonly AfterRow[];
  readonly changes: readonly ChangeRow[];
};

/** The tables, the ids that faulty rows claim, and the faults. */
export type ParsedCommunes = {
  readonly tables: CommuneTables;
  readonly claimed: readonly string[];
  readonly faults: readonly Fault[];
};

const missingTables = (texts: ReadonlyMap<string, string>): readonly Fault[] => {
  const files = Object.keys(TABLES);
  if (!files.some((file) => texts.has(file))) return [];
  return files
    .filter((file) => !texts.has(file))
    .map((file) =>
      faultAt({ file, line: 1, column: 1 }, 'unreadable', 'this table is missing: all four belong together'),
    );
};

/** Reads the tables of communes from the texts of a folder; a folder without any of them has no such rows. */
export const parseCommunes = (texts: ReadonlyMap<string, string>): ParsedCommunes => {
  const faults: Fault[] = [...missingTables(texts)];
  const claimed: string[] = [];
  const rows = <T extends z.ZodObject>(file: string, row: T): readonly TableRow<z.output<T>>[] => {
    const content = texts.get(file);
    if (content === undefined) return [];
    const table = parseTable(file, content, row);
    faults.push(...table.faults);
    claimed.push(...table.claimed);
    return table.rows;
  };
  const tables = {
    districts: rows('communes/districts.csv', district),
    before: rows('communes/communes-before.csv', before),
    after: rows('communes/communes-after.csv', after),
    changes: rows('communes/changes.csv', change),
  };
  return { tables, claimed, faults };
};
