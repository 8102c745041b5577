import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeTable } from '../../src/exchange/terms-csv.ts';

const MARK = '\ufeff';
/** By the rules of RFC 4180 alone, not by the library that wrote it. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    expect(text[at]).toBe('"');
    let cell = '';
    at += 1;
    while (text[at] !== '"' || text[at + 1] === '"') {
      cell += text[at];
      at += text[at] === '"' ? 2 : 1;
    }
    row.push(cell);
    at += 1;
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      expect(text[at]).toBe(separator);
      at += 1;
    }
  }
  return rows;
}

describe('a table as CSV', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends its lines by CRLF', () => {
    expect(writeTable(['Дело', 'قضية'], [['Ё "кавычки"', 'a,b\nc']])).toBe(
      `${MARK}"Дело","قضية"\r\n"Ё ""кавычки""","a,b\nc"\r\n`,
    );
  });

  it('parts cells by a semicolon where numbers have a comma', () => {
    expect(writeTable(['a', 'b'], [['1;2', '3']], ';')).toBe(`${MARK}"a";"b"\r\n"1;2";"3"\r\n`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1', '\n=cmd'])(
    'defuses %j, which a table program would compute',
    (cell) => {
      const [, row] = cellsOf(writeTable(['a'], [[cell]]).slice(1), ',');
      expect(row).toEqual([`'${cell}`]);
    },
  );

  it.each(['2026-12-10', 'a=1', '…-1', "'", '10'])('leaves %j as it is', (cell) => {
    expect(cellsOf(writeTable(['a'], [[cell]]).slice(1), ',')[1]).toEqual([cell]);
  });

  it('is read again as it was, but for the apostrophe before a formula', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 20 });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom<',' | ';'>(',', ';'), (rows, separator) => {
        const text = writeTable(['x', 'y', 'z'], rows, separator);
        const bare = (found: readonly string[][]) =>
          found
            .slice(1)
            .map((row, i) => row.map((one, j) => (one === `'${rows[i]?.[j]}` ? one.slice(1) : one)));
        expect(bare(cellsOf(text.slice(1), separator))).toEqual(rows);
        expect(bare(Papa.parse<string[]>(text, { delimiter: separator, skipEmptyLines: true }).data)).toEqual(
          rows,
        );
      }),
    );
  });
});
