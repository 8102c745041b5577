import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../src/reading/detect.ts';
import { readFigures } from '../../src/reading/figures.ts';

const read = (figures: string) => readFigures(figures, 0, figures.length);

describe('dates in figures', () => {
  it.each([
    ['2026-11-02', '2026-11-02'],
    ['2026/11/02', '2026-11-02'],
    ['٢٠٢٦/١١/٢', '2026-11-02'],
    ['02.11.2026', '2026-11-02'],
    ['2.11.2026', '2026-11-02'],
    ['25-11-2026', '2026-11-25'],
    ['٠٢.١١.٢٠٢٦', '2026-11-02'],
    ['29.02.2024', '2024-02-29'],
    ['25/11/2026', '2026-11-25'],
    ['18.IV.1960', '1960-04-18'],
    ['1-XII-2004', '2004-12-01'],
    ['2/ХІ/2026', '2026-11-02'],
    ['29.07.1881', '1881-07-29'],
    ['2010.29.12', '2010-12-29'],
    ['2005.11.22', '2005-11-22'],
    ['2012.05.05', '2012-05-05'],
  ])('%s is %s, for certain', (figures, iso) => {
    expect(read(figures)).toMatchObject({ kind: 'date', iso, inferred: [] });
  });

  it.each([
    ['02/11/2026', '2026-11-02'],
    ['02-11-2026', '2026-11-02'],
    ['4-9-2014', '2014-09-04'],
    ['١٢/١٢/٢٠٢٦', '2026-12-12'],
    ['٤-٩-٢٠١٤', '2014-09-04'],
  ])('takes the day to stand before the month in %s, and says that it might not', (figures, iso) => {
    expect(read(figures)).toMatchObject({ iso, inferred: ['day-before-month'] });
  });

  it.each([
    '31.02.2026',
    '29.02.2025',
    '13/13/2026',
    '2026-13-01',
    '2026-1-2',
    '2026/13/01',
    '1435/1/22',
    '12/3/1445',
    '02.11/2026',
    '1.2.3.2026',
    '02.11.26',
    '2026',
    '18.IIII.1960',
    '18.XIV.1960',
    '117/24/2015',
    '2008.05.07',
    '2018.12.07',
    '2010.13.13',
    '2010.31.11',
    '2010.9.15',
  ])('%s is none', (figures) => {
    expect(read(figures)).toBeNull();
  });

  it('are found where they stand, in any language', () => {
    const text = 'du 02.11.2026, от 3.4.2019 г., № 2015-03-117; 13.XII.1957, 10.X\u00adI.2010, § 4.x.12';
    const finds = detectorOf([]).detect(text);
    expect(finds.map(({ start, end }) => text.slice(start, end))).toEqual([
      '02.11.2026',
      '3.4.2019 г.',
      '13.XII.1957',
      '10.X\u00adI.2010',
    ]);
  });

  it.each([
    ['от 02.11.2024 года', '02.11.2024 года', 'ru'],
    ['02.11.2024г', '02.11.2024г', 'ru'],
    ['17.09.1999 жылы', '17.09.1999 жылы', 'kk'],
    ['17.09.1999\u00a0Ж. қабылданды', '17.09.1999\u00a0Ж.', 'kk'],
    ['02.11.2024 гражданин', '02.11.2024', 'en'],
    ['2024-11-02, г. Алматы', '2024-11-02', 'en'],
  ])('hold the word for year behind them: %s', (text, words, lang) => {
    const [find] = detectorOf([]).detect(text);
    expect(find && [text.slice(find.start, find.end), find.lang]).toEqual([words, lang]);
  });

  it('are found with space around their strokes, where the year is said last', () => {
    const text =
      'في 26 / 12 / 1991، و15/ 2/ 2001، و٢٥ /٥ /٢٠١٤م، رقم ٢٥ / ٢٠١٤، 7 / 31 / 2 / 2001، ١٥ / ١ / ١٤٣٢هـ، 31 / 2 / 2001';
    const detector = detectorOf([]);
    const finds = detector.detect(text);
    expect(finds.map(({ start, end }) => text.slice(start, end))).toEqual([
      '26 / 12 / 1991',
      '15/ 2/ 2001',
      '٢٥ /٥ /٢٠١٤م',
    ]);
    for (let size = 1; size < 60; size += 1)
      expect([...detector.inSlices(text, size)].flatMap((slice) => slice.finds)).toEqual(finds);
  });

  it('are read back, every day, from each way to write it', () => {
    const day = fc.record({
      y: fc.integer({ min: 1900, max: 2100 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    });
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(day, ({ y, m, d }) => {
        const iso = `${y}-${two(m)}-${two(d)}`;
        for (const written of [iso, `${two(d)}.${two(m)}.${y}`, `${d}/${m}/${y}`])
          expect(read(written)).toMatchObject({ iso, start: 0, end: written.length });
      }),
    );
  });
});
