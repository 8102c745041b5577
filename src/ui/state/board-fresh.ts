import type { AnsweredCase } from '../../app/case/answer.ts';
import { boardRowOf } from '../../app/case/board-row.ts';
import { answerCase } from '../../app/case/days.ts';
import type { Library } from '../../app/library.ts';
import type { Day } from '../../calendar/day.ts';
import type { BoardRow } from '../../cases/board-row.ts';
import type { Case } from '../../cases/case.ts';
import { sameJson } from '../../cases/change.ts';
import type { Json } from '../../cases/json.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { Pace } from './board-pace.ts';

/** What days are computed with; another day or another law is another one of these. */
export interface Law {
  readonly library: Library;
  readonly index: LibraryIndex;
  readonly engine: string;
  readonly today: Day;
}

/** A case with its days computed now, and the row that says so. */
export interface Fresh {
  readonly answered: AnsweredCase;
  readonly row: BoardRow;
}

const MOST_KEPT = 500;

/** Computes cases anew; one and the same state of a case under one law on one day once. */
export class FreshCases {
  readonly #law: Law;
  readonly #made = new Map<string, Fresh>();

  constructor(law: Law) {
    this.#law = law;
  }

  async of(cases: readonly Case[], pace: Pace): Promise<Fresh[]> {
    const all: Fresh[] = [];
    for (const one of cases) {
      const pause = pace.pause();
      if (pause) await pause;
      all.push(await this.#one(one));
    }
    return all;
  }

  async #one(of: Case): Promise<Fresh> {
    const made = this.#made.get(of.id);
    if (made && made.answered.case.changed === of.changed) return made;
    const { library, index, today } = this.#law;
    const answered = await answerCase(of, library, index, today);
    const fresh = { answered, row: boardRowOf(answered, index) };
    if (this.#made.size >= MOST_KEPT) this.#made.clear();
    // What could not be loaded is asked for again.
    if (![...answered.answers.values()].some(({ kind }) => kind === 'failed')) this.#made.set(of.id, fresh);
    return fresh;
  }
}

/** The text is left out: it is that of the same state of the case, in whatever language the States were named. */
const plain = ({ text: _text, ...row }: BoardRow): Json => ({ ...row }) as unknown as Json;

export const sameRow = (a: BoardRow | undefined, b: BoardRow): boolean =>
  a !== undefined && sameJson(plain(a), plain(b));
