import type { Instant } from '../calendar/zone.ts';
import type { Case } from '../cases/case.ts';
import { writeRecord } from '../cases/record.ts';
import { FORMAT, VERSION } from './cases-format.ts';
import { laterOf, orderedRecord } from './cases-order.ts';

/** The fields that version 1 knew; 2 came with papers to be sent. */
const FIRST_FIELDS = ['id', 'name', 'created', 'changed', 'note', 'entries'];

function versionOf(of: Case): number {
  // What a newer version added is no reason for a further one: older versions keep it too.
  const known = writeRecord({ ...of, rest: {} });
  const isFirst = Object.keys(known).every((field) => FIRST_FIELDS.includes(field));
  const isMarked = of.entries.some(({ done, snoozed }) => done !== undefined || snoozed !== undefined);
  if (!isFirst || isMarked) return VERSION;
  return of.entries.some(({ kind }) => kind === 'documents') ? 2 : 1;
}

/**
 * Writes a file of cases one after the other, so that no text holds them all. Handed in by id (`byId`), the same cases
 * give the same file: it says when the latest of them was changed, not when it was written.
 */
export class CasesWriter {
  #version = 1;
  #exported: Instant | null = null;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The text of one more case. */
  add(of: Case): string {
    this.#version = Math.max(this.#version, versionOf(of));
    this.#exported = this.#exported === null ? of.changed : laterOf(this.#exported, of.changed);
    this.#count += 1;
    const text = JSON.stringify(orderedRecord(of), null, 2).replaceAll('\n', '\n    ');
    return `${this.#count === 1 ? '\n' : ',\n'}    ${text}`;
  }

  /** What stands before the cases; known once all of them were added. `exported`: another instant to name. */
  head(exported: Instant | null = this.#exported): string {
    const told = exported === null ? '' : `  "exported": ${JSON.stringify(exported)},\n`;
    return `{\n  "format": "${FORMAT}",\n  "version": ${this.#version},\n${told}  "cases": [`;
  }

  /** What stands behind them. */
  tail(): string {
    return this.#count === 0 ? ']\n}\n' : '\n  ]\n}\n';
  }
}
