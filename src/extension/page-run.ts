import type { PageRead } from '../app/page-beside.ts';
import type { Find } from '../reading/find.ts';
import type { Report } from './messages.ts';
import { MOST_LETTERS } from './read-report.ts';

type Growing = { -readonly [key in keyof PageRead]: PageRead[key] } & { finds: Find[] };

/**
 * Puts the reports of a page together, run by run. A run that follows a finished one is shown when it is finished too,
 * so that what one is looking at does not vanish while a page is read anew. What does not fit (a gap, finds out of
 * order or outside of the text) was not sent by a page script of ours and is left out.
 */
export class PageRuns {
  private shown: Growing | null = null;
  private next: Growing | null = null;

  /** What is to be shown; null: nothing yet, or the marks are off. */
  get page(): PageRead | null {
    return this.shown && { ...this.shown };
  }

  take(report: Report): void {
    if (report.report === 'off') {
      this.shown = null;
      this.next = null;
      return;
    }
    if (report.report === 'state') this.takeState(report);
    else {
      const run =
        this.next?.run === report.run ? this.next : this.shown?.run === report.run ? this.shown : null;
      if (run && report.report === 'text') takeText(run, report);
      else if (run && report.report === 'finds') takeFinds(run, report.finds);
    }
    if (this.next && (!this.shown || this.next.state !== 'reading')) {
      this.shown = this.next;
      this.next = null;
    }
  }

  private takeState({ report: _, ...state }: Extract<Report, { report: 'state' }>): void {
    const known = [this.next, this.shown].find((each) => each?.run === state.run);
    if (known) Object.assign(known, state);
    else this.next = { ...state, text: '', finds: [] };
  }
}

function takeText(run: Growing, { at, text }: Extract<Report, { report: 'text' }>): void {
  // A page that is told again tells from its beginning.
  if (at === 0) {
    run.text = text;
    run.finds = [];
  } else if (at === run.text.length && at + text.length <= MOST_LETTERS) run.text += text;
}

function takeFinds(run: Growing, finds: readonly Find[]): void {
  for (const find of finds) {
    const from = run.finds.at(-1)?.end ?? 0;
    if (find.start >= from && find.end > find.start && find.end <= run.text.length) run.finds.push(find);
  }
}
