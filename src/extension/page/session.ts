import type { MarkKind } from '../../reading/mark-kind.ts';
import type { Order, Report } from '../messages.ts';
import { isDocument, viewOf } from './dom.ts';
import { Follow } from './follow.ts';
import { Highlights } from './highlights.ts';
import { movedBy } from './moved.ts';
import { Pace } from './pace.ts';
import type { PageHost } from './page-marker.ts';
import { Paint } from './paint.ts';
import { Painting } from './painting.ts';
import { type PlacedRange, rangeOf } from './range.ts';
import { detector, Reading } from './reading.ts';
import { scrollTo } from './show.ts';
import { nothingWalked, type Walked, walk } from './walk.ts';

type Place = Extract<Order, { order: 'show' }>['place'];

/** A page being marked, from when it is switched on until it is switched off. */
export class Session {
  readonly #page: Document;
  readonly #host: PageHost;
  readonly #nextRun: () => number;
  readonly #pace = new Pace();
  readonly #highlights = new Highlights();
  readonly #follow = new Follow(() => void this.#again());
  readonly #printing = new AbortController();
  #reading: Reading;
  #paint: Paint;
  #provisions: readonly Place[] = [];
  /** Documents in which the style of the marks is, and those met since it was put in. */
  readonly #styled = new WeakSet<Document>();
  #unstyled = new Set<Document>();
  #old: Paint | null = null;
  #current: readonly PlacedRange[] = [];
  /** The place that was pointed out. */
  #shown: Place | null = null;
  #telling: Pace | null = null;

  constructor(page: Document, host: PageHost, nextRun: () => number) {
    this.#page = page;
    this.#host = host;
    this.#nextRun = nextRun;
    this.#reading = new Reading(nextRun(), page, nothingWalked());
    this.#paint = new Paint(this.#reading.walked.map, this.#highlights);
    const { signal } = this.#printing;
    const view = viewOf(page);
    view?.addEventListener('beforeprint', () => this.#paint.all(true), { signal });
    view?.addEventListener('afterprint', () => this.#paint.all(false), { signal });
    void this.#first();
  }

  /** Tells a listener that knows nothing yet. While the page is still read, at once: what is found next comes behind it. */
  tell(): void {
    this.#telling?.end();
    const report = (each: Report) => this.#host.report(each);
    if (this.#reading.state === 'reading') for (const each of this.#reading.reports()) report(each);
    else {
      const telling = new Pace();
      this.#telling = telling;
      void telling
        .run(this.#reading.reports(), report, () => {})
        .then((isTold) => {
          if (isTold) this.#telling = null;
        });
    }
  }

  stop(): void {
    if (this.#reading.state !== 'reading') return;
    this.#pace.hold();
    this.#reading.state = 'stopped';
    this.#host.report(this.#reading.stateReport());
  }

  goOn(): void {
    if (this.#reading.state !== 'stopped') return;
    this.#reading.state = 'reading';
    // What is found from here on comes behind all that was found before.
    if (this.#telling) this.tell();
    else this.#host.report(this.#reading.stateReport());
    this.#pace.goOn();
  }

  hide(kinds: readonly MarkKind[]): void {
    this.#highlights.hide(new Set(kinds));
  }

  provisions(run: number, places: readonly Place[]): void {
    if (run !== this.#reading.run) return;
    this.#provisions = places;
    this.#paint.drop('provision');
    this.#paint.add(places.map((place) => ({ kind: 'provision', ...place })));
  }

  show(run: number, { start, end }: Place): void {
    if (run !== this.#reading.run) return;
    const [first] = this.#reading.walked.map.piecesOf(start, end);
    if (first) scrollTo(first);
    this.#highlights.restore();
    this.#pointOut({ start, end });
  }

  end(): void {
    this.#pace.end();
    this.#telling?.end();
    this.#follow.end();
    this.#printing.abort();
    this.#old?.end();
    this.#paint.end();
    this.#highlights.clear();
    this.#host.style(false);
    this.#host.report({ report: 'off' });
  }

  async #first(): Promise<void> {
    const reading = this.#reading;
    const isWalked = await this.#walk(reading.walked, () => this.#host.report(reading.stateReport()));
    if (!isWalked) return;
    // Not before: the browser works out the style of every element anew, and the walk would wait for it.
    this.#style();
    const painting = new Painting(this.#paint);
    const isRead = await this.#detect(reading, (finds, told) => {
      painting.add(finds);
      for (const report of reading.textReports(told)) this.#host.report(report);
      for (const report of reading.findsReports(finds)) this.#host.report(report);
      this.#host.report(reading.stateReport());
    });
    if (
      !isRead ||
      !(await this.#pace.run(
        painting.rest(),
        () => {},
        () => {},
      ))
    )
      return;
    reading.state = 'done';
    this.#host.report(reading.stateReport());
    this.#follow.done(this.#pace.spent);
  }

  /** The page has changed: it is read anew, and the marks stay as they are until that is done. */
  async #again(): Promise<void> {
    const before = this.#pace.spent;
    const walked = nothingWalked();
    if (!(await this.#walk(walked, () => {}))) return;
    // A frame that came, or went to another page.
    if (this.#unstyled.size > 0) this.#style();
    const same = walked.map.text === this.#reading.text;
    if (same) this.#reading.walked = walked;
    else {
      const reading = new Reading(this.#nextRun(), this.#page, walked);
      if (!(await this.#detect(reading, () => {}))) return;
      reading.state = 'done';
      const moved = movedBy(this.#reading.text, reading.text);
      this.#reading = reading;
      this.#provisions = this.#provisions.map(moved).filter((place) => place !== null);
      this.#shown &&= moved(this.#shown);
    }
    this.#repaint();
    this.#pointOut(this.#shown);
    if (same) this.#host.report(this.#reading.stateReport());
    else this.tell();
    this.#follow.done(this.#pace.spent - before);
  }

  /** The old marks go when the new ones near what is seen are there. */
  #repaint(): void {
    this.#old?.end();
    this.#old = this.#paint;
    const dropOld = () => {
      this.#old?.end();
      this.#old = null;
      this.#highlights.prune();
    };
    const paint = new Paint(this.#reading.walked.map, this.#highlights, dropOld);
    paint.add(this.#reading.finds);
    paint.add(this.#provisions.map((place) => ({ kind: 'provision', ...place })));
    this.#paint = paint;
    if (paint.isEmpty) dropOld();
    this.#highlights.restore();
  }

  #walk(walked: Walked, between: () => void): Promise<boolean> {
    this.#follow.begin();
    const steps = walk(
      this.#page,
      {
        shadowOf: (element) => this.#host.shadowOf(element),
        onRoot: (root) => {
          this.#follow.watch(root);
          if (isDocument(root) && !this.#styled.has(root)) this.#unstyled.add(root);
        },
      },
      walked,
    );
    return this.#pace.run(steps, () => {}, between);
  }

  #detect(reading: Reading, onSlice: (finds: Reading['finds'], told: number) => void): Promise<boolean> {
    let [told, toldFinds] = [0, 0];
    return this.#pace.run(
      detector.inSlices(reading.text, SLICE),
      (slice) => {
        reading.finds.push(...slice.finds);
        reading.read = slice.read;
      },
      () => {
        onSlice(reading.finds.slice(toldFinds), told);
        [told, toldFinds] = [reading.read, reading.finds.length];
      },
    );
  }

  #style(): void {
    this.#host.style(true);
    for (const page of this.#unstyled) this.#styled.add(page);
    this.#unstyled = new Set();
  }

  #pointOut(place: Place | null): void {
    this.#shown = place;
    for (const { page, range } of this.#current) this.#highlights.remove('current', page, range);
    const pieces = place ? this.#reading.walked.map.piecesOf(place.start, place.end) : [];
    this.#current = pieces.map(rangeOf).filter((found) => found !== null);
    for (const { page, range } of this.#current) this.#highlights.add('current', page, range);
  }
}

/** Letters looked through between two looks at the clock. */
const SLICE = 0x2000;
