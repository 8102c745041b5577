import type { StoreProblem } from './problem.ts';
import type { AsideFile, Database } from './schema.ts';
import { inTransaction } from './transaction.ts';
import type { Watch } from './watch.ts';

/** Files of a newer version, byte for byte, until a version that reads them is here. */
export class AsideFiles {
  readonly #database: Database;
  readonly #watch: Watch;

  constructor(database: Database, watch: Watch) {
    this.#database = database;
    this.#watch = watch;
  }

  /** Lays a file aside; `id` names its content, so that the same file lies here once. */
  add(file: AsideFile): Promise<{ kept: AsideFile } | StoreProblem> {
    return this.#writing(async (aside) => {
      const there = await aside.get(file.id);
      if (there) return { kept: there };
      await aside.put(file);
      return { kept: file };
    });
  }

  /** All of them, the latest first. */
  list(): Promise<{ files: AsideFile[] } | StoreProblem> {
    return inTransaction(this.#database, ['aside'], 'readonly', async (transaction) => {
      const files = await transaction.objectStore('aside').getAll();
      return { files: files.sort((a, b) => (a.at < b.at ? 1 : -1)) };
    });
  }

  get(id: string): Promise<{ file: AsideFile | null } | StoreProblem> {
    return inTransaction(this.#database, ['aside'], 'readonly', async (transaction) => ({
      file: (await transaction.objectStore('aside').get(id)) ?? null,
    }));
  }

  remove(id: string): Promise<{ removed: AsideFile | null } | StoreProblem> {
    return this.#writing(async (aside) => {
      const there = (await aside.get(id)) ?? null;
      if (there) await aside.delete(id);
      return { removed: there };
    });
  }

  async #writing<T extends object>(work: (aside: Aside) => Promise<T>): Promise<T | StoreProblem> {
    const outcome = await inTransaction(this.#database, ['aside'], 'readwrite', (transaction) =>
      work(transaction.objectStore('aside')),
    );
    if (!('problem' in outcome)) this.#watch.tell({ kind: 'aside' });
    return outcome;
  }
}

interface Aside {
  get(id: string): Promise<AsideFile | undefined>;
  put(file: AsideFile): Promise<unknown>;
  delete(id: string): Promise<void>;
}
