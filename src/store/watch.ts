export type StoreEvent =
  /** Cases that were put or removed: `here` by this connection, `elsewhere` by another tab, window or panel. */
  | { readonly kind: 'changed'; readonly ids: readonly string[]; readonly from: 'here' | 'elsewhere' }
  /** Nothing can be read or kept any more until the page is loaded again. */
  | { readonly kind: 'closed'; readonly why: 'newer-version' | 'deleted' | 'lost' };
export type StoreListener = (event: StoreEvent) => void;

/** What comes over the channel is checked: another version of Dedere may have sent it. */
function readMessage(data: unknown): readonly string[] | null {
  if (typeof data !== 'object' || data === null || !('changed' in data)) return null;
  const ids = data.changed;
  return Array.isArray(ids) && ids.every((id): id is string => typeof id === 'string') ? ids : null;
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
      const ids = readMessage(data);
      if (ids) this.#tell({ kind: 'changed', ids, from: 'elsewhere' });
    });
  }

  listen(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(ids: readonly string[]): void {
    if (!this.#open) return;
    this.#channel?.postMessage({ changed: ids });
    this.#tell({ kind: 'changed', ids, from: 'here' });
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
