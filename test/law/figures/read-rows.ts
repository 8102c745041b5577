import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Figures, type Row, rowSchema } from './row.ts';

const FILES = ['extradition', 'transfer', 'mla', 'multilateral', 'kz-criminal-procedure'];

const instrumentSchema = v.strictObject({
  id: v.string(),
  kind: v.string(),
  parties: v.array(v.string()),
  title: v.string(),
  signed: v.nullable(v.string()),
  prevails: v.nullable(v.string()),
  readIn: v.string(),
});

/** Every line of a file of this folder, checked against its schema. */
function lines<T>(name: string, schema: v.GenericSchema<unknown, T>): T[] {
  const text = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

/** The figures of sixty-five instruments, read from the published texts. */
export function readFigures(): Figures[] {
  const rows: Row[] = FILES.flatMap((name) => lines(name, rowSchema));
  return lines('instruments', instrumentSchema).map(({ id, kind }) => ({
    id,
    kind,
    rows: rows.filter((row) => row.instrument === id),
  }));
}
