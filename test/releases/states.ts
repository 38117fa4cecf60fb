/** A small record with rows in every list: a ministry that takes over another, a province, seats, plans, counts. */
const FIRST = `sources:
  - {id: luat-1, kind: legal-document, number: 1/2025/QH15, title: Luật một, publisher: Quốc hội, published: '2025-02-18', url: 'https://example.org/luat-1'}
  - {id: luat-2, kind: legal-document, number: 2/2025/QH15, title: Luật hai, publisher: Quốc hội, published: '2025-02-19', url: 'https://example.org/luat-2'}
  - {id: bao-1, kind: news, title: Bài báo một, publisher: Báo, published: '2026-10-01', url: 'https://example.org/1'}
  - {id: bao-2, kind: news, title: Bài báo hai, publisher: Báo, published: '2026-10-02', url: 'https://example.org/2'}
organisations:
  - {id: chinh-phu, kind: government, names: [{vi: Chính phủ, en: Government, from: '1992', to: '..'}], existed: {from: '1992', to: '..'}, sources: [luat-1, bao-1], confidence: verified}
  - id: bo-a
    kind: ministry
    names: [{vi: Bộ A, en: Ministry A, from: '2002', to: '2025-03-01'}]
    aliases: [BA]
    parents: [{org: chinh-phu, from: '2002', to: '2025-03-01', sources: [luat-1]}]
    existed: {from: '2002', to: '2025-03-01'}
    sources: [luat-1]
    confidence: verified
  - id: bo-b
    kind: ministry
    names: [{vi: Bộ B cũ, from: '2002', to: '2020-01-01'}, {vi: Bộ B, en: Ministry B, from: '2020-01-01', to: '..'}]
    parents: [{org: chinh-phu, from: '2002', to: '..', sources: [luat-1]}]
    existed: {from: '2002', to: '..'}
    sources: [luat-1, bao-1]
    confidence: verified
  - id: cuc-c
    kind: directorate
    names: [{vi: Cục C, from: '2010', to: '..'}]
    parents: [{org: bo-a, from: '2010', to: '2025-03-01', sources: [luat-1]}, {org: bo-b, from: '2025-03-01', to: '..', sources: [luat-1]}]
    existed: {from: '2010', to: '..'}
    other_claims: [{from: '2011', sources: [bao-2]}]
    sources: [luat-1, bao-1]
    confidence: verified
  - id: cuc-d
    kind: directorate
    names: [{vi: Cục D, from: '2012', to: '..'}]
    parents: [{org: bo-b, from: '2012', to: '..', sources: [luat-1]}]
    existed: {from: '2012', to: '..'}
    sources: [luat-1, bao-1]
    confidence: verified
  - id: tinh-x
    kind: province
    names: [{vi: Tỉnh X, from: '1997', to: '..'}]
    codes: [{scheme: gso, code: '11', from: '1997', to: '..', sources: [luat-1]}]
    parents: [{org: chinh-phu, from: '1997', to: '..', sources: [luat-1]}]
    existed: {from: '1997', to: '..'}
    sources: [luat-1, bao-1]
    confidence: verified
  - {id: ubnd-tinh-x, kind: peoples-committee, names: [{vi: Ủy ban nhân dân tỉnh X, from: '1997', to: '..'}], parents: [{org: tinh-x, from: '1997', to: '..', sources: [luat-1]}], existed: {from: '1997', to: '..'}, sources: [luat-1, bao-1], confidence: verified}
events:
  - id: sap-nhap-bo-a-2025
    type: absorption
    date: '2025-03-01'
    decided: '2025-02-18'
    from: [bo-a, bo-b]
    to: [bo-b]
    roles: {bo-b: survives}
    legal_basis: [luat-1]
    sources: [bao-1]
    confidence: verified
  - id: chuyen-cuc-c-2025
    type: transfer
    date: '2025-03-01'
    from: [bo-a]
    to: [bo-b]
    subject: [cuc-c]
    functions: [quan-ly-a]
    projects: [du-an-p]
    legal_basis: [luat-1]
    sources: [luat-1]
    confidence: verified
  - id: ke-hoach-2025
    type: consolidation
    status: changed
    date: '2025-02-01'
    announced: '2024-12-01'
    cancelled: '2025-02-18'
    from: [bo-a, bo-b]
    planned: [{vi: Bộ A và B, en: Ministry A and B}]
    instead: [sap-nhap-bo-a-2025]
    sources: [bao-1]
    confidence: verified
reforms:
  - id: cai-cach-2025
    names: {vi: Cải cách 2025, en: Reform of 2025}
    date: '2025-03-01'
    acts: [luat-1]
    events: [sap-nhap-bo-a-2025]
    counted: [{kinds: [ministry]}]
    sources: [luat-1]
    confidence: verified
classes:
  - id: uy-ban-tinh
    names: {vi: Ủy ban tỉnh, en: Provincial committee}
    of: peoples-committee
    territory: province
    opens: [Ủy ban nhân dân tỉnh]
    from: '1997'
    to: '..'
    legal_basis: [luat-1]
    sources: [luat-1]
    confidence: verified
people:
  - {id: nguyen-van-a-1962, name: Nguyễn Văn A, born: 1962, sources: [bao-1], other_claims: [{born: 1963, sources: [bao-2]}], confidence: verified}
  - {id: tran-thi-b-1970, name: Trần Thị B, born: 1970, gender: female, sources: [bao-1], confidence: verified}
  - {id: tran-thi-b-1971, name: Trần Thị B, born: 1971, sources: [bao-1], confidence: verified}
tenures:
  - {person: nguyen-van-a-1962, org: bo-b, position: {vi: Bộ trưởng, en: Minister}, from: '2021-04-01', to: '..', legal_basis: [luat-1], sources: [bao-1], confidence: verified}
  - {person: tran-thi-b-1970, org: bo-a, position: {vi: Bộ trưởng, en: Minister}, from: '2016', to: '2025-03-01', sources: [bao-1], confidence: verified}
  - {person: tran-thi-b-1970, org: bo-b, position: {vi: Thứ trưởng, en: Deputy Minister}, from: '2025-03-01', to: '..', sources: [bao-1], confidence: verified}
  - {person: tran-thi-b-1971, org: cuc-c, position: {vi: Cục trưởng, en: Director General}, from: '2015', to: '2020', sources: [bao-1], confidence: verified}
vacancies:
  - {org: cuc-c, position: {vi: Cục trưởng, en: Director General}, from: '2020', to: '2021', sources: [bao-1], confidence: verified}
projects:
  - id: du-an-p
    kind: platform
    names: [{vi: Nền tảng P, en: Platform P}]
    from: '2020'
    to: '..'
    bodies: [{org: bo-a, role: lead, from: '2020', to: '2025-03-01', sources: [bao-1]}, {org: bo-b, role: lead, from: '2025-03-01', to: '..', sources: [bao-1]}]
    legal_basis: [luat-1]
    sources: [bao-1]
    confidence: verified
functions:
  - id: quan-ly-a
    names: {vi: Quản lý A, en: Management of A}
    holders:
      - {org: bo-a, unit: cuc-c, from: '2010', to: '2025-03-01', by: [luat-1], sources: [luat-1], confidence: verified}
      - {org: bo-b, unit: cuc-c, from: '2025-03-01', to: '..', by: [luat-1], sources: [luat-1], confidence: verified}
stats:
  - {org: tinh-x, date: '2025-07-01', measure: communes, value: 100, sources: [bao-1], confidence: verified}
redirects:
  - {from: bo-a-cu, to: bo-a, sources: [luat-1]}
distinctions:
  - {id: hai-nguoi-b, ids: [tran-thi-b-1970, tran-thi-b-1971], reason: {vi: Sinh khác năm, en: Born in different years}, sources: [bao-1]}
`;

/** The same text with fragments replaced, each of which stands in it once. */
const edited = (text: string, edits: readonly (readonly [from: string, to: string])[]): string =>
  edits.reduce((done, [from, to]) => {
    if (done.split(from).length !== 2) throw new Error(`"${from}" does not stand in the record once`);
    return done.replace(from, to);
  }, text);

const withoutLine = (text: string, begin: string): readonly [string, string] => {
  const line = text.split('\n').find((one) => one.trimStart().startsWith(begin));
  if (line === undefined) throw new Error(`no line begins with ${begin}`);
  return [`${line}\n`, ''];
};

/** In every list a row is changed; bodies, tenures, counts and others come and go; what stays the same has changed neighbours. */
const SECOND = edited(FIRST, [
  ['title: Bài báo hai', 'title: Bài báo hai (sửa)'],
  ['{vi: Chính phủ, en: Government,', '{vi: Chính phủ, en: The Government,'],
  [
    "{vi: Cục C, from: '2010', to: '..'}",
    "{vi: Cục C, from: '2010', to: '2018'}, {vi: Cục C mới, from: '2018', to: '..'}",
  ],
  ["other_claims: [{from: '2011', sources: [bao-2]}]", "other_claims: [{from: '2009', sources: [bao-2]}]"],
  ["code: '11', from: '1997'", "code: '12', from: '1997'"],
  [
    "  - id: cuc-d\n    kind: directorate\n    names: [{vi: Cục D, from: '2012', to: '..'}]\n    parents: [{org: bo-b, from: '2012', to: '..', sources: [luat-1]}]\n    existed: {from: '2012', to: '..'}\n    sources: [luat-1, bao-1]\n    confidence: verified\n",
    "  - {id: vu-e, kind: department, names: [{vi: Vụ E, from: '2022', to: '..'}], parents: [{org: bo-b, from: '2022', to: '..', sources: [luat-1]}], existed: {from: '2022', to: '..'}, sources: [luat-1, bao-1], confidence: verified}\n",
  ],
  ["decided: '2025-02-18'\n    from: [bo-a, bo-b]", "decided: '2025-02-19'\n    from: [bo-a, bo-b]"],
  ['subject: [cuc-c]', 'subject: [cuc-c]\n    note: {vi: Ghi chú, en: A note}'],
  [
    '    legal_basis: [luat-1]\n    sources: [luat-1]\n    confidence: verified\n  - id: ke-hoach',
    '    legal_basis: [luat-2]\n    sources: [luat-1]\n    confidence: verified\n  - id: ke-hoach',
  ],
  ['en: Reform of 2025}', 'en: The reform of 2025}'],
  ['en: Provincial committee}', 'en: Provincial People’s Committee}'],
  ['name: Nguyễn Văn A, born: 1962', 'name: Nguyễn Văn Á, born: 1962'],
  withoutLine(FIRST, '- {person: tran-thi-b-1971, org: cuc-c'),
  [
    "{org: cuc-c, position: {vi: Cục trưởng, en: Director General}, from: '2020', to: '2021'",
    "{org: cuc-c, position: {vi: Cục trưởng, en: Director General}, from: '2020', to: '2022'",
  ],
  ['{vi: Nền tảng P, en: Platform P}', '{vi: Nền tảng P, en: The platform P}'],
  ['en: Management of A}', 'en: The management of A}'],
  ['value: 100,', 'value: 101,'],
  ['{from: bo-a-cu, to: bo-a, sources: [luat-1]}', '{from: bo-a-xua, to: bo-a, sources: [luat-1]}'],
  ['en: Born in different years}', 'en: Their years of birth differ}'],
  [
    '  - {person: tran-thi-b-1970, org: bo-b,',
    "  - {person: tran-thi-b-1971, org: vu-e, position: {vi: Vụ trưởng, en: Director}, from: '2023', to: '..', sources: [bao-1], confidence: verified}\n  - {person: tran-thi-b-1970, org: bo-b,",
  ],
]);

/** Not released: one thing as it was at first again, one that was withdrawn back again, one changed once more, one more withdrawn. */
const THIRD = edited(SECOND, [
  ['name: Nguyễn Văn Á, born: 1962', 'name: Nguyễn Văn A, born: 1962'],
  [
    'vacancies:\n',
    "  - {person: tran-thi-b-1971, org: cuc-c, position: {vi: Cục trưởng, en: Director General}, from: '2015', to: '2020', sources: [bao-1], confidence: verified}\nvacancies:\n",
  ],
  ['value: 101,', 'value: 102,'],
  withoutLine(SECOND, '- {person: tran-thi-b-1970, org: bo-b,'),
  ['{vi: Bộ B, en: Ministry B,', '{vi: Bộ B, en: The Ministry B,'],
]);

/** Three states of one record: two that are released, and the sheets since. */
export const STATES: readonly [string, string, string] = [FIRST, SECOND, THIRD];
