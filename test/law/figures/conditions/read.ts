import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type ConditionRow, conditionRowSchema, type GroundRow, groundRowSchema } from './row.ts';

function lines<T>(name: string, schema: v.GenericSchema<unknown, T>): readonly T[] {
  const text = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

/** The conditions and grounds of sixty-five instruments, in the order in which they were read. */
export const readConditions = (): readonly ConditionRow[] => lines('conditions', conditionRowSchema);
export const readGrounds = (): readonly GroundRow[] => lines('grounds', groundRowSchema);
