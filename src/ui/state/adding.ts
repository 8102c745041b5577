import { computed, effect, signal } from '@preact/signals';
import { factsOfEntry } from '../../app/case/entry-law.ts';
import type { Case, CaseEntry } from '../../cases/case.ts';
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

let end = () => {};

/** From now on a question that is opened is one for this case, until it is kept or a page of cases is looked at. */
export function addTo(of: Case, law: Law): void {
  end();
  wanted.value = { of, law };
  let filled: Arrival | null = null;
  const look = () => {
    const at = arrival.peek();
    if (wanted.peek()?.of !== of) return;
    if (address.peek().route.screen === 'cases' || openedFrom.peek()) {
      wanted.value = null;
      end();
    } else if (at !== filled) {
      filled = at;
      void fill(of, law, at);
    }
  };
  end = effect(() => {
    const seen = [address.value, openedFrom.value];
    // A step is made of several changes: looked at once all are made.
    if (seen) queueMicrotask(look);
  });
}
