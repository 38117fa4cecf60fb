import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf, listOf, listOfItems } from '../../../web/views/convert/questions.ts';
import { runBatches } from '../../../web/views/convert/run-batches.ts';

describe('what is asked of a row', () => {
  it('is a whole address, a code, or a slug', () => {
    expect(listOfItems(['Phường 4, Quận 8, TP.HCM', '00001', 'tinh-bac-giang', 'Bộ TT&TT']).questions).toEqual([
      { name: 'Phường 4, Quận 8, TP.HCM' },
      { code: '00001' },
      { id: 'tinh-bac-giang' },
      { name: 'Bộ TT&TT' },
    ]);
  });

  it('is a name with what contains it, from columns of their own; the code where there is one', () => {
    const rows = [
      ['Ghi chú', 'Xã', 'Huyện', 'Tỉnh', 'Mã'],
      ['a', 'Xã Minh Quán', 'Trấn Yên', 'Yên Bái', ''],
      ['b', 'Phường 4', 'Quận 8', '', '27409'],
      ['c', '', '', '', ''],
    ];
    const list = listOf(rows, { header: true, roles: ['none', 'name', 'district', 'province', 'code'] });
    expect(list.questions).toEqual([{ name: 'Xã Minh Quán', context: 'Trấn Yên, Yên Bái' }, { code: '27409' }]);
    expect(list.lines.map(({ question }) => question)).toEqual([0, 1, null]);
    expect(list.header).toEqual(rows[0]);
  });

  it('gives back the zeros that a spreadsheet took from codes', () => {
    const codes = (cells: readonly string[]) =>
      listOf(
        cells.map((cell) => [cell]),
        { header: false, roles: ['code'] },
      ).questions.map(({ code }) => code);
    expect(codes(['1', '4', '27409'])).toEqual(['00001', '00004', '27409']);
    expect(codes(['1', '79'])).toEqual(['01', '79']);
    expect(codes(['1', '771'])).toEqual(['001', '771']);
  });

  it('is asked once for all rows alike', () => {
    const list = listOfItems(['00001', 'Phường 4', '00001', '00001']);
    expect(list.questions).toHaveLength(2);
    expect(list.lines.map(({ question }) => question)).toEqual([0, 1, 0, 0]);
    expect(list.asked).toEqual([3, 1]);
  });

  it('is never longer than the API reads, and keeps the end of a long address, where the unit stands', () => {
    const [question] = listOfItems([`${'Số 12 ngõ dài, '.repeat(30)}Phường Phúc Xá, Quận Ba Đình`]).questions;
    expect(question?.name).toMatch(/Phường Phúc Xá, Quận Ba Đình$/);
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ maxLength: 400 }), { minLength: 3, maxLength: 3 })), (rows) => {
        for (const { name, context } of listOf(rows, { header: false, roles: ['name', 'district', 'province'] })
          .questions)
          expect((name ?? '').length + (context ?? '').length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('batches', () => {
  it('hold all in order, at most a thousand each', () => {
    const many = Array.from({ length: 2_345 }, (_, n) => n);
    const batches = batchesOf(many);
    expect(batches.map(({ from, items }) => [from, items.length])).toEqual([
      [0, 1000],
      [1000, 1000],
      [2000, 345],
    ]);
    expect(batches.flatMap(({ items }) => items)).toEqual(many);
  });

  const run = (fails: (call: number) => boolean, answers: readonly (number | undefined)[] = []) => {
    const got = [...answers];
    const calls: number[][] = [];
    const controller = new AbortController();
    const going = runBatches<number, number>({
      questions: [1, 2, 3, 4, 5],
      answers,
      size: 2,
      waits: [0],
      signal: controller.signal,
      isPassing: (error) => error === 'busy',
      send: async (items) => {
        calls.push([...items]);
        if (fails(calls.length)) throw 'busy';
        return items.map((one) => one * 10);
      },
      onBatch: (from, batch) => {
        batch.forEach((one, n) => {
          got[from + n] = one;
        });
      },
    });
    return { going, got, calls, controller };
  };

  it('a batch that fails once is asked again, and nothing else is', async () => {
    const { going, got, calls } = run((call) => call === 2);
    await going;
    expect(got).toEqual([10, 20, 30, 40, 50]);
    expect(calls).toEqual([[1, 2], [3, 4], [3, 4], [5]]);
  });

  it('one that fails for good ends the run and loses nothing; the next run goes on with it', async () => {
    const first = run((call) => call >= 2);
    await expect(first.going).rejects.toBe('busy');
    expect(first.got).toEqual([10, 20]);
    const second = run(() => false, first.got);
    await second.going;
    expect(second.calls).toEqual([[3, 4], [5]]);
    expect(second.got).toEqual([10, 20, 30, 40, 50]);
  });

  it('one that was stopped asks no more', async () => {
    const { going, calls, controller } = run(() => false);
    controller.abort();
    await expect(going).rejects.toThrow();
    expect(calls).toEqual([[1, 2]]);
  });
});
