import type { AsideFile } from '../../store/schema.ts';
import { type StoreFault, withStore } from './case-store-open.ts';
import { now } from './cases.ts';

/** Lays a file of a newer version aside, byte for byte; the same file lies there once. */
export async function layAside(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ kept: AsideFile } | StoreFault> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const id = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return withStore((store) => store.aside.add({ id, name, at: now(), bytes }));
}

export const filesAside = (): Promise<{ files: AsideFile[] } | StoreFault> =>
  withStore((store) => store.aside.list());

export const takeAside = (id: string): Promise<{ removed: AsideFile | null } | StoreFault> =>
  withStore((store) => store.aside.remove(id));
