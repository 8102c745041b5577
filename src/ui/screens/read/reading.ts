import { signal } from '@preact/signals';
import { type Detector, detectorOf, type Slice } from '../../../reading/detect.ts';
import { everyLanguage } from '../../../reading/every-language.ts';
import type { Find } from '../../../reading/find.ts';
import type { MarkKind } from '../../../reading/mark-kind.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { TakenText } from './take-text.ts';

/** What is known of the text so far. */
export interface Reading {
  readonly state: 'empty' | 'reading' | 'stopped' | 'done';
  /** The text that the finds are of; while one types, not yet the one in the field. */
  readonly text: string;
  /** In the order of the text; while it is read, the same list grows. */
  readonly finds: readonly Find[];
  readonly passages: readonly Passage[];
  /** How far it has been gone over. */
  readonly read: number;
}

const NOTHING: TakenText = { text: '', file: null, broken: 0, guessed: null };
const UNREAD: Reading = { state: 'empty', text: '', finds: [], passages: [], read: 0 };

/**
 * The text and what was found in it live here, in the memory of this page, so that they are still there when one comes
 * back from a count; never in the address, in history or in a store.
 */
export const taken = signal<TakenText>(NOTHING);
export const reading = signal<Reading>(UNREAD);
/** The number of the find one stands at. */
export const current = signal<number | null>(null);
export const switchedOff = signal<readonly MarkKind[]>([]);
/** Where there is no room for both: the list of finds, or the text. */
export const view = signal<'list' | 'text'>('list');
/** Grows each time the text is to be shown at the find where one stands. */
export const toBeShown = signal(0);

/** Milliseconds that are read before the browser has its turn: what was found is drawn after it, and takes longer. */
const AT_A_TIME = 5;
/** Letters that are read between two looks at the clock; the first are slow, as nothing has been run before. */
const SLICE = 0x1000;
/** A text that is read in one breath. */
const SHORT = 10_000;
/** What is typed is read when the hands rest. */
const REST = 300;

let detector: Detector | null = null;
let slices: Iterator<Slice, void, void> | null = null;
let finds: Find[] = [];
let next: ReturnType<typeof setTimeout> | undefined;

/** Takes another text in place of this one, and reads it at once or, while one types, a little later. */
export function readText(text: TakenText, when: 'now' | 'soon' = 'now'): void {
  clearTimeout(next);
  taken.value = text;
  slices = null;
  if (when === 'soon') next = setTimeout(begin, REST);
  else begin();
}

/** Reads what stands there now, without waiting for the hands to rest. */
export function readNow(): void {
  if (reading.value.text === taken.value.text) return;
  clearTimeout(next);
  begin();
}

export function clearText(): void {
  readText(NOTHING);
}

export function stop(): void {
  clearTimeout(next);
  if (reading.value.state === 'reading') reading.value = { ...reading.value, state: 'stopped' };
}

export function goOn(): void {
  if (reading.value.state !== 'stopped') return;
  reading.value = { ...reading.value, state: 'reading' };
  next = setTimeout(readOn);
}

function begin(): void {
  current.value = null;
  const { text } = taken.value;
  if (text.trim() === '') {
    reading.value = UNREAD;
    return;
  }
  detector ??= detectorOf(everyLanguage);
  slices = detector.inSlices(text, SLICE);
  finds = [];
  reading.value = { ...UNREAD, text, finds, state: 'reading' };
  if (text.length > SHORT) next = setTimeout(readOn);
  else readOn();
}

/** A few slices, then the browser's turn. */
function readOn(): void {
  const was = reading.value;
  const { text } = was;
  let [read, settled, isEnd] = [was.read, 0, false];
  for (const began = performance.now(); !isEnd && performance.now() - began < AT_A_TIME; ) {
    const step = slices?.next();
    if (!step || step.done) isEnd = true;
    else {
      for (const find of step.value.finds) finds.push(find);
      ({ read, settled } = step.value);
      isEnd = read === text.length;
    }
  }
  const last = was.passages.at(-1);
  const range = [last?.end ?? 0, isEnd ? text.length : settled] as const;
  const added = passagesOf(text, finds, range, last?.last ?? 0, isEnd);
  reading.value = {
    state: isEnd ? 'done' : 'reading',
    text,
    finds,
    passages: was.passages.concat(added),
    read,
  };
  if (isEnd) slices = null;
  else next = setTimeout(readOn);
}
