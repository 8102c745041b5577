import { type Case, createCase } from '../../src/cases/case.ts';
import { addEvent } from '../../src/cases/edit-events.ts';
import { logged } from '../../src/cases/history.ts';
import { writeRecord } from '../../src/cases/record.ts';
import { readCasesBlob } from '../../src/exchange/cases-blob.ts';
import { writeCases } from '../../src/exchange/cases-file.ts';
import { acceptImport } from '../../src/ui/screens/cases/import/accept-import.ts';
import { planHere } from '../../src/ui/screens/cases/import/look-up.ts';
import { openCases } from '../../src/ui/state/case-store-open.ts';

declare global {
  interface Window {
    storeBench: {
      prepare(count: number): number;
      bare(): Promise<number>;
      imported(): Promise<{ readonly total: number; readonly read: number; readonly planned: number }>;
    };
  }
}

const AT = '2026-11-22T07:00:00Z';
let cases: Case[] = [];
let file = new Blob();

/** A case as a desk has it: a name, an arrest entered once, two questions, the change that made it. */
function aCase(i: number): Case {
  const id = `c${String(i).padStart(6, '0')}`;
  const created = createCase(id, `Haddad ${i}, Amman`, AT);
  if ('problem' in created) throw new Error(created.problem);
  const when = `2026-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
  const event = { id: `${id}-v`, event: 'arrest', when, title: '', place: 'Amman', note: '', counts: true };
  const eventful = addEvent(created.case, event, 'counts-too', AT);
  if ('problem' in eventful) throw new Error(eventful.problem);
  const entry = { kind: 'term', instrument: 'kz-jo-extradition', facts: {} } as const;
  const whole: Case = {
    ...eventful.case,
    note: `received by telephone, file ${i}`,
    facts: { requested: 'JO' },
    entries: [
      { ...entry, id: `${id}-1`, rule: 'provisional-arrest' },
      { ...entry, id: `${id}-2`, rule: 'surrender' },
    ],
  };
  return logged(created.case, whole, { id: `${id}-h`, device: 'desk' });
}

/** The cases, and the file of them; its size in bytes. */
function prepare(count: number): number {
  cases = Array.from({ length: count }, (_, i) => aCase(i));
  file = new Blob([writeCases(cases)]);
  return file.size;
}

const deleted = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

/** The same records into an object store of the same shape, with nothing else done. */
async function bare(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('cases', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const records = cases.map(writeRecord);
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('cases', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('cases');
    for (const record of records) store.put(record);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const took = performance.now() - began;
  database.close();
  await deleted('bare');
  return took;
}

/** From the file to the stored cases, as the screen of an import does it. */
async function imported() {
  const opened = await openCases();
  if ('problem' in opened) throw new Error(opened.detail);
  const began = performance.now();
  const read = await readCasesBlob(file);
  if ('problem' in read) throw new Error(JSON.stringify(read));
  const afterRead = performance.now();
  const plan = await planHere(read.cases);
  if ('problem' in plan) throw new Error(plan.problem);
  const afterPlan = performance.now();
  const accepted = await acceptImport(plan, new Map(), true);
  if (!('taken' in accepted)) throw new Error(JSON.stringify(accepted));
  const total = performance.now() - began;
  const counted = await opened.store.count();
  if (!('count' in counted) || counted.count !== cases.length) throw new Error(JSON.stringify(counted));
  opened.store.close();
  return { total, read: afterRead - began, planned: afterPlan - afterRead };
}

window.storeBench = { prepare, bare, imported };
