import { computed, signal } from '@preact/signals';
import { type Address, type Facts, type Route, readAddress, writePath } from '../../app/address.ts';
import { caseAskedFor } from './adding-entry.ts';

/**
 * Where the reader is. Facts of an opened address are read and then taken out of the address bar, because browser
 * history travels; they live in this entry's history state, so that back, forward and reload find them again.
 */
interface Entry {
  readonly facts: Facts;
  /** How many of our own pages lie before this one: the panel has no back button, ours needs to know. */
  readonly depth: number;
  /** The case and entry this page was opened from, if any. */
  readonly origin: Origin | null;
}

/** A page that the reader was led to by `go`; `from` had the focus when it began. */
export interface Arrival {
  readonly from: Element | null;
}

export interface Origin {
  readonly caseId: string;
  readonly entryId: string;
}

const current = signal<Address>({ route: { screen: 'terms' }, facts: {} });
const depth = signal(0);
const origin = signal<Origin | null>(null);
const arrived = signal<Arrival | null>(null);
let takeSessionFacts: (opened: Address) => Facts = ({ facts }) => facts;

/** The page shown now. */
export const address = computed(() => current.value);
export const canGoBack = computed(() => depth.value > 0);
export const openedFrom = computed(() => origin.value);
/** Null until the first step within Dedere. */
export const arrival = computed(() => arrived.value);

function isEntry(state: unknown): state is Entry {
  return typeof state === 'object' && state !== null && 'facts' in state && 'depth' in state;
}

function show(route: Route, entry: Entry): void {
  current.value = { route, facts: entry.facts };
  depth.value = entry.depth;
  origin.value = entry.origin ?? null;
}

/** Reads the address bar. An entry of ours brings its facts; anything else was opened from outside. */
function readBar(onOpened: (opened: Address) => Facts): void {
  const opened = readAddress(location.hash);
  const state: unknown = history.state;
  if (isEntry(state) && Object.keys(opened.facts).length === 0) {
    show(opened.route, state);
    return;
  }
  const entry: Entry = { facts: onOpened(opened), depth: depth.value, origin: null };
  history.replaceState(entry, '', writePath(opened.route));
  show(opened.route, entry);
}

/** Starts to follow the address bar. `onOpened` may take facts out that belong to the session (`lang`, `today`). */
export function followAddressBar(onOpened: (opened: Address) => Facts): void {
  takeSessionFacts = onOpened;
  readBar(onOpened);
  addEventListener('popstate', () => {
    readBar(onOpened);
    scrollTo(0, 0);
  });
}

/** Goes to a page of ours, as one step of history. */
export function go(route: Route, facts: Facts = {}, from: Origin | null = null): void {
  const entry: Entry = { facts: takeSessionFacts({ route, facts }), depth: depth.value + 1, origin: from };
  const asked = from || route.screen === 'cases' ? null : caseAskedFor();
  history.pushState(asked === null ? entry : { ...entry, adding: asked }, '', writePath(route));
  arrived.value = { from: document.activeElement };
  show(route, entry);
  scrollTo(0, 0);
}

/** Changes facts of this page in place; an empty value takes the fact away. */
export function setFacts(change: Readonly<Record<string, string>>): void {
  const facts = Object.fromEntries(
    Object.entries({ ...current.value.facts, ...change }).filter(([, value]) => value !== ''),
  );
  const entry: Entry = { facts, depth: depth.value, origin: origin.value };
  // What else this entry bears stays.
  history.replaceState({ ...(history.state as object | null), ...entry }, '', writePath(current.value.route));
  current.value = { route: current.value.route, facts };
}

/** Says which case entry this page now belongs to. */
export function setOrigin(from: Origin | null): void {
  history.replaceState({ facts: current.value.facts, depth: depth.value, origin: from }, '');
  origin.value = from;
}

export function back(): void {
  history.back();
}
