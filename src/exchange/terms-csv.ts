import Papa from 'papaparse';

/** Excel reads a table without it in the machine's own code page, and Cyrillic as nonsense. */
const BYTE_ORDER_MARK = '\ufeff';

/** A cell that a table program would take for a formula: it is then shown as text, by the apostrophe before it. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/u;

/** What table programs of the reader's country part cells by: where the comma stands in numbers, a semicolon. */
export type Separator = ',' | ';';

/**
 * A table as CSV (RFC 4180): every cell quoted, lines ended by CRLF, UTF-8 with its mark. A cell that begins like a
 * formula is defused by an apostrophe.
 */
export function writeTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  separator: Separator = ',',
): string {
  const table = Papa.unparse(
    { fields: [...head], data: rows.map((row) => [...row]) },
    { quotes: true, delimiter: separator, newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}
