import { openDB } from 'idb';
import { CaseStore } from './case-store.ts';
import { errorText } from './problem.ts';
import { DATABASE, type Database, MIGRATIONS, type Migration, STORES } from './schema.ts';
import { Watch } from './watch.ts';

export interface OpenProblem {
  readonly problem: /** Another tab holds an older version open, or the browser does not answer. */
    | 'blocked'
    /** The browser keeps no data here: switched off, a private window, no room. */
    | 'unavailable'
    /** The database is there and cannot be read. */
    | 'broken'
    /** A newer version of Dedere wrote it. */
    | 'newer';
  /** For a report of the fault; not a sentence for the user. */
  readonly detail: string;
}

export interface OpenOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** How long the browser may stay silent, in milliseconds. */
  readonly patience?: number;
}

/** How long a connection of an older version may take to end its last transaction, in milliseconds. */
const GIVING_WAY = 1_000;

const UNAVAILABLE = ['SecurityError', 'InvalidStateError', 'NotSupportedError', 'QuotaExceededError'];

function openProblem(error: unknown): OpenProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return { problem: 'newer', detail: errorText(error) };
  return { problem: UNAVAILABLE.includes(name) ? 'unavailable' : 'broken', detail: errorText(error) };
}

/** Opens the cases of this origin, bringing an older database up to date. Never throws, and answers in any case. */
export async function openStore(options: OpenOptions = {}): Promise<{ store: CaseStore } | OpenProblem> {
  const { name = DATABASE, migrations = MIGRATIONS, patience = 5000 } = options;
  try {
    if (globalThis.indexedDB === undefined) return { problem: 'unavailable', detail: 'no indexedDB' };
  } catch (error) {
    // A browser that keeps no data of sites throws at the very word.
    return { problem: 'unavailable', detail: errorText(error) };
  }
  let watch: Watch | null = null;
  let close = () => {};
  let givenUp = false;
  const faults: unknown[] = [];
  let giveUp = (_detail: string) => {};
  const blocked = new Promise<OpenProblem>((resolve) => {
    giveUp = (detail) => resolve({ problem: 'blocked', detail });
  });
  const timer = setTimeout(() => giveUp(`no answer in ${patience} ms`), patience);

  const opened = (async () => {
    try {
      const database: Database = await openDB(name, migrations.length, {
        async upgrade(to, from, _version, transaction) {
          try {
            for (const step of migrations.slice(from)) await step(to, transaction);
          } catch (error) {
            // Half a migration must not be kept: the whole goes back to the version before.
            faults.push(error);
            transaction.done.catch(() => {});
            transaction.abort();
          }
        },
        // A connection that gives way ends what it is writing first.
        blocked: (current) =>
          void setTimeout(() => giveUp(`version ${current} is open elsewhere`), GIVING_WAY),
        blocking(_current, next) {
          close();
          watch?.closed(next === null ? 'deleted' : 'newer-version');
        },
        terminated: () => watch?.closed('lost'),
      });
      close = () => database.close();
      if (givenUp) close();
      return database;
    } catch (error) {
      return openProblem(faults[0] ?? error);
    }
  })();

  const first = await Promise.race([opened, blocked]);
  clearTimeout(timer);
  if ('problem' in first) {
    givenUp = true;
    close();
    return first;
  }
  const lacking = STORES.find((name) => !first.objectStoreNames.contains(name));
  if (lacking) {
    close();
    return { problem: 'broken', detail: `no object store ${lacking} in version ${first.version}` };
  }
  watch = new Watch(name);
  return { store: new CaseStore(first, watch) };
}
