import { detectorOf } from '../../reading/detect.ts';
import { everyLanguage } from '../../reading/every-language.ts';
import type { Find } from '../../reading/find.ts';
import type { Report } from '../messages.ts';
import { titleOf, viewOf } from './dom.ts';
import type { Walked } from './walk.ts';

export const detector = detectorOf(everyLanguage);

type StateReport = Extract<Report, { report: 'state' }>;

/** Letters of one message at most. */
const MOST = 0x10000;
const MOST_FINDS = 500;

/** One run: a page's text and what has been found in it so far. */
export class Reading {
  readonly run: number;
  walked: Walked;
  readonly finds: Find[] = [];
  read = 0;
  state: StateReport['state'] = 'reading';
  readonly #page: Document;

  constructor(run: number, page: Document, walked: Walked) {
    this.run = run;
    this.walked = walked;
    this.#page = page;
  }

  get text(): string {
    return this.walked.map.text;
  }

  stateReport(): StateReport {
    const origin = viewOf(this.#page)?.location.origin ?? '';
    return {
      report: 'state',
      run: this.run,
      state: this.state,
      title: titleOf(this.#page).slice(0, LONGEST_TITLE),
      // A file and a frame without an address have none that can be named.
      origin: /^https?:/.test(origin) ? origin : null,
      read: this.read,
      of: this.walked.map.length,
      unread: { ...this.walked.unread },
    };
  }

  /** The text from `from` up to where it has been read, in messages of no more than 64k letters. */
  *textReports(from = 0): Generator<Report> {
    for (let at = from; at < this.read; ) {
      let end = Math.min(this.read, at + MOST);
      if (end < this.read && isFirstHalf(this.text.charCodeAt(end - 1))) end -= 1;
      yield { report: 'text', run: this.run, at, text: this.text.slice(at, end) };
      at = end;
    }
  }

  *findsReports(finds: readonly Find[] = this.finds): Generator<Report> {
    for (let at = 0; at < finds.length; at += MOST_FINDS)
      yield { report: 'finds', run: this.run, finds: finds.slice(at, at + MOST_FINDS) };
  }

  /** All that is known, its end last: until then whoever listens may go on showing what was before. */
  *reports(): Generator<Report, void, void> {
    const state = this.stateReport();
    yield { ...state, state: 'reading' };
    yield* this.textReports();
    yield* this.findsReports();
    if (state.state !== 'reading') yield this.stateReport();
  }
}

const LONGEST_TITLE = 300;
const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
