import { describe, expect, it } from 'vitest';
import { ask, send, withApi } from '../support/api.ts';

// What became of bodies of one day by another. Expected answers were read off the acts that the remarks name, and the sheets.
withApi();

type End = {
  readonly organisation: { readonly slug: string };
  readonly extents: readonly string[];
  readonly certainty: string;
  readonly address: { readonly vi: string };
  readonly steps: readonly { readonly reorganisation: { readonly slug: string; readonly date: string } }[];
};
type Candidate = { readonly address: { readonly vi: string }; readonly reasons: readonly string[] };
type Item = {
  readonly ref: string | null;
  readonly match: string;
  readonly organisation: { readonly slug: string } | null;
  readonly candidates: readonly Candidate[];
  readonly successors: readonly End[];
  readonly untraced: readonly { readonly organisation: { readonly slug: string } }[];
};

const QUESTION = `query ($items: [ConvertInput!]!, $from: Day!, $to: Day!) { convert(items: $items, from: $from, to: $to) {
  certain possible ambiguous none
  items { ref match organisation { slug } candidates { address { vi } reasons }
    successors { organisation { slug } extents certainty address { vi } steps { reorganisation { slug date } } }
    untraced { organisation { slug } } } } }`;

const converted = async (items: readonly object[], from: string, to: string): Promise<readonly Item[]> =>
  (await ask(QUESTION, { items, from, to })).convert.items;

const named = (names: readonly string[], from: string, to: string) =>
  converted(
    names.map((name) => ({ name })),
    from,
    to,
  );

const endOf = ({ address, extents, certainty }: End): string =>
  `${address.vi} ${extents.join('+')}${certainty === 'CERTAIN' ? '' : '?'}`;

const told = ({ match, successors }: Item): string => `${match}: ${successors.map(endOf).sort().join('; ')}`;

const stepsTo = (item: Item | undefined, slug: string): readonly string[] | undefined =>
  item?.successors
    .find(({ organisation }) => organisation.slug === slug)
    ?.steps.map(({ reorganisation }) => `${reorganisation.slug} ${reorganisation.date}`);

/** Nghị quyết 202/2025/QH15, article 1: the 23 new provinces with the old ones whose whole area and people they took. */
const MERGED: Readonly<Record<string, readonly string[]>> = {
  'Tỉnh Tuyên Quang': ['Tỉnh Hà Giang', 'Tỉnh Tuyên Quang'],
  'Tỉnh Lào Cai': ['Tỉnh Yên Bái', 'Tỉnh Lào Cai'],
  'Tỉnh Thái Nguyên': ['Tỉnh Bắc Kạn', 'Tỉnh Thái Nguyên'],
  'Tỉnh Phú Thọ': ['Tỉnh Hòa Bình', 'Tỉnh Vĩnh Phúc', 'Tỉnh Phú Thọ'],
  'Tỉnh Bắc Ninh': ['Tỉnh Bắc Giang', 'Tỉnh Bắc Ninh'],
  'Tỉnh Hưng Yên': ['Tỉnh Thái Bình', 'Tỉnh Hưng Yên'],
  'Thành phố Hải Phòng': ['Tỉnh Hải Dương', 'Thành phố Hải Phòng'],
  'Tỉnh Ninh Bình': ['Tỉnh Hà Nam', 'Tỉnh Nam Định', 'Tỉnh Ninh Bình'],
  'Tỉnh Quảng Trị': ['Tỉnh Quảng Bình', 'Tỉnh Quảng Trị'],
  'Thành phố Đà Nẵng': ['Tỉnh Quảng Nam', 'Thành phố Đà Nẵng'],
  'Tỉnh Quảng Ngãi': ['Tỉnh Kon Tum', 'Tỉnh Quảng Ngãi'],
  'Tỉnh Gia Lai': ['Tỉnh Bình Định', 'Tỉnh Gia Lai'],
  'Tỉnh Khánh Hòa': ['Tỉnh Ninh Thuận', 'Tỉnh Khánh Hòa'],
  'Tỉnh Lâm Đồng': ['Tỉnh Đắk Nông', 'Tỉnh Bình Thuận', 'Tỉnh Lâm Đồng'],
  'Tỉnh Đắk Lắk': ['Tỉnh Phú Yên', 'Tỉnh Đắk Lắk'],
  'Thành phố Hồ Chí Minh': ['Tỉnh Bà Rịa - Vũng Tàu', 'Tỉnh Bình Dương', 'Thành phố Hồ Chí Minh'],
  'Tỉnh Đồng Nai': ['Tỉnh Bình Phước', 'Tỉnh Đồng Nai'],
  'Tỉnh Tây Ninh': ['Tỉnh Long An', 'Tỉnh Tây Ninh'],
  'Thành phố Cần Thơ': ['Tỉnh Sóc Trăng', 'Tỉnh Hậu Giang', 'Thành phố Cần Thơ'],
  'Tỉnh Vĩnh Long': ['Tỉnh Bến Tre', 'Tỉnh Trà Vinh', 'Tỉnh Vĩnh Long'],
  'Tỉnh Đồng Tháp': ['Tỉnh Tiền Giang', 'Tỉnh Đồng Tháp'],
  'Tỉnh Cà Mau': ['Tỉnh Bạc Liêu', 'Tỉnh Cà Mau'],
  'Tỉnh An Giang': ['Tỉnh Kiên Giang', 'Tỉnh An Giang'],
};
/** The 11 that article 1 does not name. */
const KEPT = [
  ...['Tỉnh Cao Bằng', 'Tỉnh Điện Biên', 'Tỉnh Hà Tĩnh', 'Tỉnh Lai Châu', 'Tỉnh Lạng Sơn', 'Tỉnh Nghệ An'],
  ...['Tỉnh Quảng Ninh', 'Tỉnh Thanh Hóa', 'Tỉnh Sơn La', 'Thành phố Hà Nội', 'Thành phố Huế'],
];

const EVE = '2025-06-30';
const DAY = '2025-07-01';

describe('provinces: 63 on 30 June 2025, 34 the day after', () => {
  const pairs = [
    ...Object.entries(MERGED).flatMap(([after, all]) => all.map((before) => [before, after] as const)),
    ...KEPT.map((name) => [name, name] as const),
  ];

  it('each by its name', async () => {
    expect(pairs).toHaveLength(63);
    const items = await named(
      pairs.map(([before]) => before),
      EVE,
      DAY,
    );
    expect(items.map(told)).toEqual(pairs.map(([, after]) => `CERTAIN: ${after} WHOLE`));
  });

  it('and back: what each new one was made of', async () => {
    const names = [...Object.keys(MERGED), ...KEPT];
    const items = await named(names, DAY, EVE);
    const spelled = (name: string) => name.replace('Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu');
    expect(items.map(told)).toEqual(
      names.map((name) => {
        const before = (MERGED[name] ?? [name]).map((one) => `${spelled(one)} WHOLE`);
        return `CERTAIN: ${before.sort().join('; ')}`;
      }),
    );
  });

  /** Codes of the Statistics Office: 01 Hà Nội went on, 70 Bình Phước and 75 Đồng Nai made the new Đồng Nai. */
  it('by their codes', async () => {
    const items = await converted(
      [{ code: '01' }, { code: '70' }, { code: ' 75 ' }, { code: '79', scheme: 'gso' }],
      EVE,
      DAY,
    );
    expect(items.map(told)).toEqual([
      'CERTAIN: Thành phố Hà Nội WHOLE',
      'CERTAIN: Tỉnh Đồng Nai WHOLE',
      'CERTAIN: Tỉnh Đồng Nai WHOLE',
      'CERTAIN: Thành phố Hồ Chí Minh WHOLE',
    ]);
  });
});

describe('districts ended on 1 July 2025', () => {
  it('and nothing follows on them, but on the five islands', async () => {
    const items = await converted(
      [{ code: '001' }, { name: 'TP. Thủ Đức, TP.HCM' }, { name: 'Huyện Côn Đảo, Bà Rịa - Vũng Tàu' }],
      EVE,
      DAY,
    );
    expect(items.map(told)).toEqual([
      'CERTAIN: ',
      'CERTAIN: ',
      'CERTAIN: Đặc khu Côn Đảo, Thành phố Hồ Chí Minh WHOLE',
    ]);
    expect(items.map(({ untraced }) => untraced.map(({ organisation }) => organisation.slug))).toEqual([
      ['quan-ba-dinh-thanh-pho-ha-noi'],
      ['thanh-pho-thu-duc-thanh-pho-ho-chi-minh'],
      [],
    ]);
  });
});

describe('communes', () => {
  /** Rows of changes.csv; the act is the Standing Committee's resolution for Hồ Chí Minh City. */
  it.each([
    ['Phường 4, Quận 8, Thành phố Hồ Chí Minh'],
    ['P.4, Q.8, TP.HCM'],
    ['p4 q8 tphcm'],
    ['phuong 4 quan 8 tp hcm'],
    ['Số 15, đường số 3, Phường 4, Quận 8, TP HCM, Việt Nam'],
  ])('%s', async (name) => {
    const [item] = await named([name], EVE, DAY);
    expect(item && told(item)).toBe('CERTAIN: Phường Chánh Hưng, Thành phố Hồ Chí Minh WHOLE');
    expect(stepsTo(item, 'phuong-chanh-hung-thanh-pho-ho-chi-minh')).toEqual([
      'lap-phuong-chanh-hung-thanh-pho-ho-chi-minh-2025 2025-07-01',
    ]);
  });

  /** Of the table of communes: seven quarters of the city had a ward 4. */
  it('"Phường 4, Thành phố Hồ Chí Minh" names seven, and none is guessed', async () => {
    const [item] = await named(['Phường 4, Thành phố Hồ Chí Minh'], EVE, DAY);
    expect(item).toMatchObject({ match: 'AMBIGUOUS', organisation: null, successors: [] });
    expect(item?.candidates.map(({ address }) => address.vi).sort()).toEqual(
      ['10', '3', '4', '5', '8', 'Phú Nhuận', 'Tân Bình'].map(
        (quarter) => `Phường 4, Quận ${quarter}, Thành phố Hồ Chí Minh`,
      ),
    );
  });

  it('a township and a commune of one name in one district are told apart by the word for the kind', async () => {
    const items = await named(
      ['Yên Viên, Gia Lâm, Hà Nội', 'TT. Yên Viên, Gia Lâm, Hà Nội', 'X. Yên Viên, Gia Lâm, Hà Nội'],
      EVE,
      DAY,
    );
    expect(items.map(({ match, organisation }) => [match, organisation?.slug])).toEqual([
      ['AMBIGUOUS', undefined],
      ['CERTAIN', 'thi-tran-yen-vien-huyen-gia-lam-ha-noi'],
      ['CERTAIN', 'xa-yen-vien-huyen-gia-lam-ha-noi'],
    ]);
  });

  it('a code that two units bore one after the other means who bore it on the day', async () => {
    const [before] = await converted([{ code: '00004' }], EVE, EVE);
    const [after] = await converted([{ code: '00004' }], DAY, DAY);
    expect(before && told(before)).toBe('CERTAIN: Phường Trúc Bạch, Quận Ba Đình, Thành phố Hà Nội WHOLE');
    expect(after && told(after)).toBe('CERTAIN: Phường Ba Đình, Thành phố Hà Nội WHOLE');
  });

  /** Rows of changes.csv whose `after` is the new ward. */
  it('back: a new ward and the old ones that went into it, whole or in part', async () => {
    const [item] = await named(['Phường Ba Đình, Hà Nội'], DAY, EVE);
    expect(item && told(item)).toBe(
      `CERTAIN: ${[
        'Phường Cửa Nam, Quận Hoàn Kiếm, Thành phố Hà Nội PART',
        'Phường Cửa Đông, Quận Hoàn Kiếm, Thành phố Hà Nội PART',
        'Phường Kim Mã, Quận Ba Đình, Thành phố Hà Nội PART',
        'Phường Ngọc Hà, Quận Ba Đình, Thành phố Hà Nội PART',
        'Phường Quán Thánh, Quận Ba Đình, Thành phố Hà Nội WHOLE',
        'Phường Thụy Khuê, Quận Tây Hồ, Thành phố Hà Nội PART',
        'Phường Trúc Bạch, Quận Ba Đình, Thành phố Hà Nội WHOLE',
        'Phường Điện Biên, Quận Ba Đình, Thành phố Hà Nội PART',
        'Phường Đồng Xuân, Quận Hoàn Kiếm, Thành phố Hà Nội PART',
        'Phường Đội Cấn, Quận Ba Đình, Thành phố Hà Nội PART',
      ]
        .sort()
        .join('; ')}`,
    );
  });

  it('a unit that was not merged is itself, at a new address', async () => {
    const [item] = await converted([{ id: 'xa-long-son-thanh-pho-vung-tau-ba-ria-vung-tau', ref: 'row 7' }], EVE, DAY);
    expect(item?.ref).toBe('row 7');
    expect(item && told(item)).toBe('CERTAIN: Xã Long Sơn, Thành phố Hồ Chí Minh WHOLE');
    expect(item?.successors[0]?.steps).toEqual([]);
  });

  it('what is typed under a name of the district or province of another time is possible', async () => {
    const [item] = await named(['Xã Thủy Phù, Thị xã Hương Thủy, Tỉnh Thừa Thiên Huế'], EVE, DAY);
    expect(item?.match).toBe('POSSIBLE');
    expect(item?.candidates).toEqual([
      {
        address: { vi: 'Xã Thủy Phù, Thị xã Hương Thủy, Thành phố Huế' },
        reasons: ['NAME', 'CONTEXT_OF_ANOTHER_TIME'],
      },
    ]);
  });
});

describe('bodies of central government', () => {
  /** Nghị quyết 176/2025/QH15: the ministries consolidated from 1 March 2025. */
  it.each([
    ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'],
    ['Bộ TT&TT', 'Bộ Khoa học và Công nghệ'],
    ['bo khcn', 'Bộ Khoa học và Công nghệ'],
    ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'],
    ['Bộ GTVT', 'Bộ Xây dựng'],
    ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
    ['Bộ NN&PTNT', 'Bộ Nông nghiệp và Môi trường'],
    ['Bộ Y tế', 'Bộ Y tế'],
  ])('%s of 2024 in 2026: %s', async (name, expected) => {
    const [item] = await named([name], '2024-01-01', '2026-01-01');
    expect(item && told(item)).toBe(`CERTAIN: ${expected} WHOLE`);
  });

  it('what did not exist on the day is none, and is told as a candidate of another time', async () => {
    const [item] = await named(['Bộ Thông tin và Truyền thông'], '2026-01-01', '2026-02-01');
    expect(item).toMatchObject({ match: 'NONE', organisation: null, successors: [] });
    expect(item?.candidates[0]?.reasons).toContain('NOT_ON_DAY');
  });
});

describe('through several reorganisations', () => {
  /**
   * Hà Đông and Sơn Tây made Hà Tây in 1965 (103-NQ-TVQH), this and Hòa Bình made Hà Sơn Bình at the end of 1975, which was divided again
   * in 1991; Hà Tây went to Hà Nội on 1 August 2008 (15/2008/QH12), Hòa Bình to Phú Thọ on 1 July 2025 (202/2025/QH15).
   */
  const CHAIN = [
    'hop-nhat-ha-tay-1965 1965',
    'hop-nhat-ha-son-binh-1975 1975-12-27',
    'chia-ha-son-binh-1991 1991-08-12',
  ];

  it('a province of 1960 in 2026, step by step; a whole through a division is a part', async () => {
    const [item] = await named(['Tỉnh Hà Đông'], '1960-01-01', '2026-01-01');
    expect(item?.successors.map(endOf)).toEqual(['Thành phố Hà Nội PART', 'Tỉnh Phú Thọ PART']);
    expect(stepsTo(item, 'thanh-pho-ha-noi')).toEqual([...CHAIN, 'sap-nhap-ha-tay-vao-ha-noi-2008 2008-08-01']);
    expect(stepsTo(item, 'tinh-phu-tho')).toEqual([...CHAIN, 'hop-nhat-phu-tho-2025 2025-07-01']);
  });

  /** Tổng cục Bưu điện, Bộ Bưu chính, Viễn thông (02/2002/QH11), Bộ Thông tin và Truyền thông (01/2007/QH12), Bộ KH&CN. */
  it('an office of 1995 in 2026', async () => {
    const [item] = await named(['Tổng cục Bưu điện'], '1995-01-01', '2026-01-01');
    expect(stepsTo(item, 'bo-khoa-hoc-va-cong-nghe')).toEqual([
      'thanh-lap-bo-bcvt-2002 2002-08-05',
      'thanh-lap-bo-tttt-2007 2007-08-02',
      'hop-nhat-bo-tttt-bo-khcn-2025 2025-03-01',
    ]);
  });

  const slugsAfter = async (ids: readonly string[], from: string, to: string): Promise<readonly string[]> => {
    const items = await converted(
      ids.map((id) => ({ id })),
      from,
      to,
    );
    return [
      ...new Set(items.flatMap(({ successors }) => successors.map(({ organisation }) => organisation.slug))),
    ].sort();
  };

  it.each([
    ['tinh-ha-dong', '1960-01-01', '1980-01-01', '2026-01-01'],
    ['tinh-ha-dong', '1960-01-01', '2000-01-01', '2026-01-01'],
    ['tinh-vinh-phu', '1990-01-01', '2010-01-01', '2026-01-01'],
    ['tong-cuc-buu-dien-1992', '1995-01-01', '2005-01-01', '2026-01-01'],
    ['phuong-ba-dinh-thanh-pho-ha-noi', '2026-01-01', '2025-06-30', '2025-06-01'],
    ['tinh-phu-tho', '2026-01-01', '1990-01-01', '1960-01-01'],
  ])('%s: a stop on the way finds what the straight way finds', async (id, from, stop, to) => {
    const straight = await slugsAfter([id], from, to);
    expect(straight.length).toBeGreaterThan(0);
    const half = await slugsAfter([id], from, stop);
    expect(await slugsAfter(half, stop, to)).toEqual(expect.arrayContaining([...straight]));
  });
});

describe('a list', () => {
  it('keeps its order and its references, and counts its matches', async () => {
    const items = [
      { code: '00004', ref: 'a' },
      { name: 'Phường 4, Thành phố Hồ Chí Minh', ref: 'b' },
      { name: 'Xã Không Có, Huyện Đâu Đó', ref: 'c' },
      { id: 'khong-co', ref: 'd' },
      { code: '00004', ref: 'e' },
    ];
    const { convert } = await ask(QUESTION, { items, from: EVE, to: DAY });
    expect(convert.items.map(({ ref, match }: Item) => `${ref} ${match}`)).toEqual([
      'a CERTAIN',
      'b AMBIGUOUS',
      'c NONE',
      'd NONE',
      'e CERTAIN',
    ]);
    expect(convert).toMatchObject({ certain: 2, possible: 0, ambiguous: 1, none: 2 });
  });

  it('may be empty', async () => {
    expect(await converted([], EVE, DAY)).toEqual([]);
  });

  it('is refused where it is too long, with the bound', async () => {
    const items = Array.from({ length: 1001 }, () => ({ code: '1' }));
    const { errors } = await send(QUESTION, { items, from: EVE, to: DAY });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT', field: 'items' });
    expect(errors?.[0]?.message).toContain('1000');
  });

  it.each([
    [{}],
    [{ ref: 'only' }],
    [{ id: 'a', code: '1' }],
    [{ name: 'a', code: '1' }],
    [{ name: 'x'.repeat(201) }],
    [{ name: 'x'.repeat(150), context: 'y'.repeat(100) }],
  ])('an entry that says nothing, too much or too long is refused: %j', async (item) => {
    const { errors } = await send(QUESTION, { items: [{ code: '1' }, item], from: EVE, to: DAY });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT', field: 'items' });
    expect(errors?.[0]?.message).toContain('items[1]');
  });
});
