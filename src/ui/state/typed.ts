import { isPlainObject, type JsonObject } from '../../cases/json.ts';
import { TYPED } from '../../store/kept.ts';
import { withStore } from './case-store-open.ts';

/**
 * What is being typed into a case and does not stand in it yet. A stretch of typing is one change of the case, made
 * when its field is left; until then it lies beside the case in the store, so that a page that is loaded anew, closed
 * or killed loses none of it. Whoever opens the case next takes it up.
 */
const typed = new Map<string, JsonObject>();

/** Fields, `case/…`, of which the store does not know the last word. */
const due = new Set<string>();
/** Fields that this page has written to the store. */
const written = new Set<string>();
/** Fields that were taken up from a page that is gone, and not shown yet. */
const takenUp = new Set<string>();

const PAUSE = 700;
/** Names this page. Its lock is let go of with the page, however that ends. */
const PAGE = crypto.randomUUID();
const LOCK = 'dedere-typed-';
const lockOf = (page: string) => LOCK + page;
const keyOf = (field: string, page = PAGE) => `${TYPED}${field}/${page}`;
let timer: ReturnType<typeof setTimeout> | undefined;
let begun = false;

function begin(): void {
  if (begun) return;
  begun = true;
  const locks: LockManager | undefined = navigator.locks;
  void locks?.request(lockOf(PAGE), () => new Promise(() => {})).catch(() => {});
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && write());
  addEventListener('pagehide', write);
}

function write(): void {
  clearTimeout(timer);
  timer = undefined;
  for (const field of due) {
    const value = typed.get(field);
    if (value === undefined) continue;
    written.add(field);
    void withStore((store) => store.kept.put(keyOf(field), { field, page: PAGE, typed: value }));
  }
  due.clear();
}

/** What was typed into a field and is not in the case yet. */
export const typedIn = (field: string): JsonObject | undefined => typed.get(field);

export function keepTyped(field: string, value: JsonObject): void {
  begin();
  typed.set(field, value);
  due.add(field);
  // Whoever types without a pause is written along with.
  timer ??= setTimeout(write, PAUSE);
}

/** It stands in the case now, or was given up. */
export function dropTyped(field: string): void {
  typed.delete(field);
  due.delete(field);
  takenUp.delete(field);
  if (written.delete(field)) void withStore((store) => store.kept.put(keyOf(field), null));
}

/** Whether this field was taken up from a page that is gone; says so once. */
export const isTakenUp = (field: string): boolean => takenUp.delete(field);

interface Left {
  readonly key: string;
  readonly field: string;
  readonly page: string;
}

interface Found {
  /** Pages in which something was typed, and that are not gone yet. */
  readonly typing: readonly string[];
  readonly all: readonly Left[];
}

const looking = new Map<string, Promise<Found>>();

/** What pages have typed into a case, and which may still write; the fields of a case that are drawn at once ask once. */
function lookInto(caseId: string): Promise<Found> {
  const asked = looking.get(caseId) ?? look(caseId).finally(() => looking.delete(caseId));
  looking.set(caseId, asked);
  return asked;
}

async function look(caseId: string): Promise<Found> {
  // Fields are about to be typed into.
  void withStore((store) => store.readyToWrite());
  // Before reading: what a page has written that is gone by now is read.
  const typing = await othersTyping();
  return { typing, all: await list(caseId) };
}

async function list(caseId: string): Promise<readonly Left[]> {
  const read = await withStore((store) => store.kept.under(`${TYPED}${caseId}/`));
  if ('problem' in read) return [];
  return [...read.found].flatMap(([key, { field, page }]) =>
    typeof field === 'string' && typeof page === 'string' && page !== PAGE ? [{ key, field, page }] : [],
  );
}

async function othersTyping(): Promise<readonly string[]> {
  const locks: LockManager | undefined = navigator.locks;
  const { held = [] } = (await locks?.query()) ?? {};
  return held.flatMap(({ name = '' }) =>
    name.startsWith(LOCK) && name !== lockOf(PAGE) ? [name.slice(LOCK.length)] : [],
  );
}

/**
 * Does this for each field of a case that a page left unfinished which is gone, or as soon as it is. A page that is
 * loaded anew may write its last word when the next one has read already what there is: it is waited for.
 */
export function whenLeft(
  caseId: string,
  wants: (field: string) => boolean,
  act: (left: Left) => unknown,
): () => void {
  const end = new AbortController();
  const locks: LockManager | undefined = navigator.locks;
  const actOn = async (all: readonly Left[], of: string) => {
    for (const left of all) if (left.page === of && wants(left.field) && !end.signal.aborted) await act(left);
  };
  void lookInto(caseId).then(({ typing, all }) => {
    const pages = new Set([...typing, ...all.filter(({ field }) => wants(field)).map(({ page }) => page)]);
    for (const of of pages) {
      if (end.signal.aborted) return;
      if (!locks) void actOn(all, of);
      else
        locks
          .request(lockOf(of), { signal: end.signal }, async () => actOn(await list(caseId), of))
          .catch(() => {});
    }
  });
  return () => end.abort();
}

/** Takes up what a page that is gone left in these fields of a case; `onTaken` finds it by `typedIn`. */
export const takeUp = (
  caseId: string,
  wants: (field: string) => boolean,
  onTaken: (field: string, value: JsonObject) => void,
): (() => void) =>
  whenLeft(caseId, wants, async ({ key, field }) => {
    // What is being typed here comes first; the other is not lost, but waits.
    if (typed.has(field)) return;
    const read = await withStore((store) => store.kept.get(key));
    if ('problem' in read || !isPlainObject(read.value?.typed) || typed.has(field)) return;
    const value = read.value.typed;
    keepTyped(field, value);
    takenUp.add(field);
    write();
    await withStore((store) => store.kept.put(key, null));
    onTaken(field, value);
  });
