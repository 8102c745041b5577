import { signal } from '@preact/signals';
import { LIMITS } from '../../cases/text.ts';
import { followStore, type StoreFault, withStore } from './case-store-open.ts';

const KEY = 'device';

/** The name the user gave this browser; empty: none, which is told as "this device" where the history is shown. */
export const deviceName = signal('');
let read: Promise<string> | null = null;

const nameIn = (value: { readonly name?: unknown } | null): string =>
  typeof value?.name === 'string' ? clean(value.name) : '';
const clean = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, LIMITS.name);

async function readName(): Promise<string> {
  const found = await withStore((store) => store.kept.get(KEY));
  if ('problem' in found) {
    read = null;
    return deviceName.value;
  }
  deviceName.value = nameIn(found.value);
  return deviceName.value;
}

let follows = false;

/** The name as the store holds it; read once, then followed. */
export function loadDeviceName(): Promise<string> {
  if (!follows) {
    follows = true;
    followStore((news) => {
      if (news.kind === 'kept' && news.key === KEY) read = readName();
    });
  }
  read ??= readName();
  return read;
}

/** Gives this browser another name, for the changes to come. */
export async function setDeviceName(name: string): Promise<{ readonly name: string } | StoreFault> {
  const outcome = await withStore((store) => store.kept.set(KEY, { name: clean(name) }));
  if ('problem' in outcome) return outcome;
  deviceName.value = nameIn(outcome.value);
  return { name: deviceName.value };
}
