/** What happened to the store: to be read anew by whoever shows it. */
export type StoreNews =
  /** Cases that were put, removed or put back; null: so many that they are not named. */
  | { readonly kind: 'changed'; readonly ids: readonly string[] | null }
  /** Rows of the board were made or thrown away. */
  | { readonly kind: 'board' }
  /** A small document was written. */
  | { readonly kind: 'kept'; readonly key: string }
  /** A file was laid aside or taken away. */
  | { readonly kind: 'aside' };
export type StoreEvent =
  /** `here` by this connection, `elsewhere` by another tab, window, panel or worker. */
  | (StoreNews & { readonly from: 'here' | 'elsewhere' })
  /** Nothing can be read or kept any more until the page is loaded again. */
  | { readonly kind: 'closed'; readonly why: 'newer-version' | 'deleted' | 'lost' };
export type StoreListener = (event: StoreEvent) => void;

/** What comes over the channel is checked: another version of Dedere may have sent it. */
function readMessage(data: unknown): StoreNews | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  const { kind, ids, key } = data as { kind: unknown; ids?: unknown; key?: unknown };
  if (kind === 'board' || kind === 'aside') return { kind };
  if (kind === 'kept') return typeof key === 'string' ? { kind, key } : null;
  if (kind !== 'changed') return null;
  if (ids === null) return { kind, ids };
  return Array.isArray(ids) && ids.every((id): id is string => typeof id === 'string') ? { kind, ids } : null;
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Tells of changes between all connections to one database. */
export class Watch {
  /** Null where the browser has none or refuses it: the store works, other tabs learn of changes when they read. */
  readonly #channel: BroadcastChannel | null;
  readonly #listeners = new Set<StoreListener>();
  #open = true;

  constructor(database: string) {
    this.#channel = openChannel(`${database}-cases`);
    this.#channel?.addEventListener('message', ({ data }) => {
      const news = readMessage(data);
      if (news) this.#tell({ ...news, from: 'elsewhere' });
    });
  }

  listen(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(news: StoreNews): void {
    if (!this.#open) return;
    this.#channel?.postMessage(news);
    this.#tell({ ...news, from: 'here' });
  }

  closed(why: 'newer-version' | 'deleted' | 'lost'): void {
    this.#closeChannel();
    this.#tell({ kind: 'closed', why });
  }

  end(): void {
    this.#listeners.clear();
    this.#closeChannel();
  }

  #closeChannel(): void {
    this.#open = false;
    this.#channel?.close();
  }

  #tell(event: StoreEvent): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        // What was kept is kept: a listener's fault is reported as its own, not as the store's.
        reportError(error);
      }
    }
  }
}
