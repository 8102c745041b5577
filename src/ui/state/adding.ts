import { computed, effect, signal } from '@preact/signals';
import { factsOfEntry } from '../../app/case/entry-law.ts';
import type { Case, CaseEntry } from '../../cases/case.ts';
import { caseAskedFor, nameCase } from './adding-entry.ts';
import { readCases } from './case-store-read.ts';
import { type Arrival, address, arrival, openedFrom, setFacts } from './navigation.ts';
import type { Session } from './session.ts';

type Law = Pick<Session, 'library' | 'index'>;

const wanted = signal<{ readonly of: Case; readonly law: Law } | null>(null);

/** The case for which a question is being looked for, if any. */
export const addingTo = computed(() => wanted.value?.of ?? null);

/** The question that the page in sight would be. */
function asked(): CaseEntry | null {
  const { route, facts } = address.value;
  const id = '';
  if (route.screen === 'eligibility' || route.screen === 'documents')
    return route.instrument ? { id, kind: route.screen, instrument: route.instrument, facts } : null;
  if (route.screen !== 'terms' || !route.instrument || !route.rule) return null;
  return { id, kind: 'term', instrument: route.instrument, rule: route.rule, facts };
}

/** Fills in, once a page, what the case knows and the page does not say. */
async function fill(of: Case, { library, index }: Law, at: Arrival | null): Promise<void> {
  const entry = asked();
  if (!entry) return;
  const known = await factsOfEntry(of, entry, library, index.value);
  if (arrival.value !== at || wanted.value?.of !== of) return;
  const said = address.value.facts;
  setFacts(Object.fromEntries(Object.entries(known).filter(([fact]) => !Object.hasOwn(said, fact))));
}

/** The last step that was looked at. */
let seen: Arrival | null = null;
let isFollowing = false;
/** Counts whose turn it is: a case that was asked for before another is not waited for. */
let turn = 0;

/** A page of cases, or of a question that a case has, asks for no other. */
const isOver = (): boolean => address.peek().route.screen === 'cases' || openedFrom.peek() !== null;

function look(law: Law): void {
  const now = wanted.peek();
  const named = caseAskedFor();
  const at = arrival.peek();
  if (named !== null && named !== now?.of.id && !isOver()) return void takeUp(named, law);
  const isNew = at !== seen;
  seen = at;
  if (!now) return;
  if (isOver()) {
    wanted.value = null;
    return;
  }
  nameCase(now.of.id);
  // What was filled in stands in the entry, and what was taken out of it stays out.
  if (isNew) void fill(now.of, law, at);
}

/** Goes on for the case that this entry of the history was reached for, as the case is now. */
async function takeUp(id: string, law: Law): Promise<void> {
  turn += 1;
  const mine = turn;
  wanted.value = null;
  const read = await readCases([id]);
  if (mine !== turn || isOver() || caseAskedFor() !== id) return;
  const of = 'cases' in read ? read.cases[0] : undefined;
  if (!of) return;
  wanted.value = { of, law };
  look(law);
}

function follow(law: Law): void {
  if (isFollowing) return;
  isFollowing = true;
  effect(() => {
    const here = [address.value, openedFrom.value];
    // A step is made of several changes: looked at once all are made.
    if (here) queueMicrotask(() => look(law));
  });
}

/**
 * From now on a question that is opened is one for this case, until it is kept or a page of cases is looked at. A
 * reload keeps it, and going back leads to it again.
 */
export function addTo(of: Case, law: Law): void {
  turn += 1;
  wanted.value = { of, law };
  follow(law);
  queueMicrotask(() => look(law));
}

/** Longer nobody waits for a store that does not answer, in milliseconds. */
const LONGEST = 1000;

/** Resolves once `addingTo` says for which case this page was reached, also just after it was loaded anew. */
export async function addingKnown(law: Law): Promise<void> {
  const named = caseAskedFor();
  if (named === null || wanted.peek() || isOver()) return;
  await Promise.race([takeUp(named, law), new Promise((resolve) => setTimeout(resolve, LONGEST))]);
}

/** The page was loaded anew while a question was being looked for. */
export const resumeAdding = (law: Law): void => follow(law);
