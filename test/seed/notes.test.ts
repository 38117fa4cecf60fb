import { describe, expect, test } from 'vitest';
import type { SeedRecord } from '../../seed/record.ts';
import { keyOf } from '../../seed/rows.ts';
import { LIST_NAMES } from '../../seed/schema.ts';
import { wholeRecord } from '../support/record.ts';

/** Words with which a remark says that sources differ; what they differ in belongs under `other_claims`. */
const DIFFERS = [
  /(?:nguồn|trang|báo|bản sao|bài|danh sách) khác(?!\p{L})/iu,
  /(?:^|[ (;.,])(?:một|hai|các) (?:nguồn|báo|trang tổng hợp|luận văn|đề tài|danh sách) (?:\p{L}+ )?(?:ghi|in|chép|dùng)(?!\p{L})/iu,
  /khác nhau(?! nối)/iu,
  /(?<!thấy nguồn |không |chỉ |đang |nhầm |theo |trang |còn |đã )(?<!\p{L})(?:ghi|chép|in) (?:từ|đến|tháng|năm|ngày|giai đoạn|quyết định|cuối|đầu|\d)/iu,
];

/** Remarks that may say it: what differs is no field that holds claims, or the page that says it is not known. */
const ALLOWED: Readonly<Record<string, string>> = {
  'tenures do-van-chien-1962|uy-ban-dan-toc|Thứ trưởng, Phó Chủ nhiệm|2015-02':
    'the page of the other day is not named',
  'organisations bo-chinh-tri': 'two meetings of 1951, of which the sources give no day',
  'organisations chinh-phu': 'days of its names',
  'organisations nha-tuyen-truyen-va-van-nghe': 'its parent',
  'organisations thong-tan-xa-viet-nam': 'the day of a name',
  'organisations ban-doi-ngoai-trung-uong': 'names; which page gives the end is not named',
  'events chia-bo-nong-lam-1960': 'which of its two pages gives which month is not named',
  'events noi-cac-thong-nhat-1945': 'a number of ministries',
  'events thanh-lap-nhnn-1951': 'the thesis is not named',
  'events dung-truyen-hinh-quoc-hoi-thong-tan-2025': 'the paper is not named',
  'events giai-the-uy-ban-dan-toc-1987': "an act's number",
  'events hop-nhat-bo-nnmt-2025': 'a number of units',
  'events lap-lai-chu-tich-nuoc-va-uy-ban-thuong-vu-1992': 'the list is not named',
  'events hop-nhat-quang-nam-da-nang-1976': 'participants',
  'projects he-thong-dieu-hanh-an-ninh-mang-quoc-gia': 'projects hold no claims',
  'reforms bo-may-hoi-dong-bo-truong-1987': "an act's number",
};

const remarks = (record: SeedRecord): readonly (readonly [string, string])[] =>
  LIST_NAMES.flatMap((list) =>
    record[list].flatMap((row) => {
      const note = 'note' in row ? row.note?.vi : undefined;
      return note === undefined ? [] : [[`${list} ${keyOf(list, row as never)}`, note] as const];
    }),
  );

/** The whole record takes seconds to read, more where the machine is busy. */
const READING = 120_000;

const whole = wholeRecord();

describe('the words of a disagreement', () => {
  test.each([
    'Nguồn khác ghi quyết định ngày 14/2/2016',
    'Cấp bậc hàm; VDSC ghi tháng 2/2019',
    'VTC ghi đến 4/2023',
    'Một luận văn in 22/2/2012; năm 2013 theo trí nhớ.',
    'Nguồn khác nhau về tháng: cuối tháng 4/1960 hoặc cuối năm 1960.',
    'Hai nguồn ghi ngày bầu 20/4 và 21/4/2016',
  ])('are found: %s', (note) => {
    expect(DIFFERS.some((words) => words.test(note))).toBe(true);
  });

  test.each([
    'Trang không ghi năm; năm suy theo bối cảnh',
    'một hoặc nhiều mốc thời gian ghi theo hiểu biết chung, chưa đối chiếu',
    'Ngày kết thúc lấy theo ngày người kế nhiệm được phê chuẩn',
    'Thay ông Nguyễn Văn Thể',
  ])('are not seen where there is none: %s', (note) => {
    expect(DIFFERS.some((words) => words.test(note))).toBe(false);
  });
});

describe('remarks', () => {
  test('do not say in words what a claim says', { timeout: READING }, async () => {
    const saying = remarks(await whole).filter(([, note]) => DIFFERS.some((words) => words.test(note)));
    expect(Object.fromEntries(saying.filter(([key]) => !(key in ALLOWED)))).toEqual({});
  });

  test('are allowed to only where they still do', { timeout: READING }, async () => {
    const notes = new Map(remarks(await whole));
    const idle = Object.keys(ALLOWED).filter((key) => !DIFFERS.some((words) => words.test(notes.get(key) ?? '')));
    expect(idle).toEqual([]);
  });
});
