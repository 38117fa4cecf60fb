import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Fault, faultText } from '../../seed/faults.ts';
import { type ReadRecord, readRecord } from '../../seed/record.ts';

/** Files of a folder of facts by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a new folder that is removed after the test. */
export const folderOf = async (files: Files): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'bo-may-sheets-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
};

/** Reads files as a folder of facts. */
export const read = async (files: Files): Promise<ReadRecord> => readRecord(await folderOf(files));

/** Faults without their messages: `file:line:column code`. */
export const placesOf = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

/** Faults as a person reads them, one a line. */
export const linesOf = (faults: readonly Fault[]): string => faults.map(faultText).join('\n');

/** A small sheet without faults: one act, one page, a government, two ministries and their consolidation, a minister. */
export const SMALL = `sources:
  - {id: luat-1, kind: legal-document, number: 1/2025/QH15, title: Luật một, publisher: Quốc hội, published: '2025-02-18', url: null}
  - {id: bao-1, kind: news, title: Bài báo một, publisher: Báo, published: null, url: 'https://example.org/1'}
organisations:
  - id: chinh-phu
    kind: government
    names:
      - {vi: Chính phủ, en: Government, from: null, to: '..'}
    sources: [luat-1]
    confidence: verified
  - id: bo-a
    kind: ministry
    names:
      - {vi: Bộ A, from: '2002', to: '2025-03-01'}
    parents:
      - {org: chinh-phu, from: '2002', to: '2025-03-01', sources: [luat-1]}
    existed: {from: '2002', to: '2025-03-01'}
    sources: [luat-1]
    confidence: verified
  - id: bo-b
    kind: ministry
    names:
      - {vi: Bộ B, from: '2025-03-01', to: '..'}
    parents:
      - {org: chinh-phu, from: '2025-03-01', to: '..', sources: [luat-1]}
    existed: {from: '2025-03-01', to: '..'}
    sources: [luat-1]
    confidence: verified
events:
  - id: lap-bo-b-2025
    type: reorganisation
    date: '2025-03-01'
    from: [bo-a]
    to: [bo-b]
    legal_basis: [luat-1]
    sources: [bao-1]
    confidence: verified
people:
  - {id: nguyen-van-a, name: Nguyễn Văn A, born: 1962, sources: [bao-1], confidence: verified}
tenures:
  - person: nguyen-van-a
    org: bo-b
    position: {vi: Bộ trưởng, en: Minister}
    from: '2025-03-01'
    to: null
    in_office_on: '2025-06'
    sources: [bao-1]
    confidence: verified
`;

/** The line, from 1, of a text on which a fragment first stands. */
export const lineOf = (text: string, fragment: string): number =>
  text.slice(0, text.indexOf(fragment)).split('\n').length;
