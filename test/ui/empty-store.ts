import { DATABASE } from '../../src/store/schema.ts';

/** Takes away what the tests of other files kept: those of one browser share its store. Before anything opens it. */
export const emptyStore = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(DATABASE);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });
