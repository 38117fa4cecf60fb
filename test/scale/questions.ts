import { encodeGlobalID } from '@pothos/plugin-relay';
import { everyQuestion, type Question } from '../graph/every-question.ts';

const quoted = (values: readonly string[]): readonly string[] => values.map((value) => JSON.stringify(value));

/** Things of the record of which much is known. */
const THINGS = [
  'chinh-phu',
  'bo-khoa-hoc-va-cong-nghe',
  'bo-noi-vu',
  'thanh-pho-ha-noi',
  'nguyen-manh-hung-1962',
  'pham-duc-long-1970',
  'bo-khoa-hoc-va-cong-nghe--bo-truong',
  'hop-nhat-bo-tttt-bo-khcn-2025',
  'an-toan-thong-tin-mang',
  'de-an-06',
  'so-thong-tin-va-truyen-thong',
  'nd-55-2025-nd-cp',
];

/** What is asked for the arguments of the API. */
const VALUES = {
  'asOf Day': '"2025-06-01"',
  'day Day': '"2025-06-01"',
  'kinds OrganisationKind': '[MINISTRY, DIRECTORATE, PROVINCE]',
  'statuses ReorganisationStatus': '[PROPOSED, APPROVED, IN_FORCE, CANCELLED, CHANGED]',
  'types ReorganisationType': '[CONSOLIDATION, DIVISION]',
  'topOnly Boolean': 'false',
  'throughLineage Boolean': 'true',
  'from Day': '"2025-02-01"',
  'to Day': '"2025-02-20"',
  'from String': '"nguyen-manh-hung-1962"',
  'to String': '"pham-duc-long-1970"',
  'root String': '"bo-khoa-hoc-va-cong-nghe"',
  'organisation String': '"bo-khoa-hoc-va-cong-nghe"',
  'function String': '"an-toan-thong-tin-mang"',
  'position String': '"bo-khoa-hoc-va-cong-nghe--bo-truong"',
  'people String': '["nguyen-manh-hung-1962", "pham-duc-long-1970"]',
  'items ConvertInput': '[{ name: "Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội" }, { id: "bo-noi-vu" }]',
  'depth Int': '2',
  'first Int': '20',
  'ids ID': `[${quoted(THINGS.slice(0, 4).map((id) => encodeGlobalID('Organisation', id)))}]`,
};

/** What is asked once for each of several. */
const EACH = {
  'id String': quoted(THINGS),
  'id ID': quoted([encodeGlobalID('Organisation', 'bo-noi-vu'), encodeGlobalID('Person', 'pham-duc-long-1970')]),
  'text String': quoted([
    'bo khoa hoc',
    'nguyen',
    'nguyen van',
    'tran',
    'pham duc long',
    'bo truong',
    '12',
    'tong cuc',
    'ban',
  ]),
  'code String': quoted(['01', '00001']),
};

/** Without arguments it is refused: it takes one of two. */
const isRefused = ([name]: Question): boolean => name === 'responsible ';

/** Every question of the API, asked of things that the record and the grown record both have. */
export const scaleQuestions = (): readonly Question[] =>
  everyQuestion(VALUES, EACH, 1).filter((question) => !isRefused(question));

/** Pages of lists whose numbers grow with the record, asked without the numbers. */
export const PAGES: readonly Question[] = [
  ['organisations', '{ organisations(first: 20) { edges { node { id names { vi } } } } }'],
  ['people', '{ people(first: 20) { edges { node { id name } } } }'],
  ['reorganisations', '{ reorganisations(first: 20) { edges { node { id title { vi } } } } }'],
  ['projects', '{ projects(first: 20) { edges { node { id names { vi } } } } }'],
  ['reforms', '{ reforms(first: 20) { edges { node { id name { vi } } } } }'],
  ['factsOfOneSource', '{ factsOfOneSource(first: 20) { edges { node { __typename } } } }'],
];
