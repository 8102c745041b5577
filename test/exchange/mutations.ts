/** Files of cases changed in every way that a disk, a mail gateway or an enemy changes files; the same seed, the same file. */

/** Numbers from 0 to 1, of 32 bits of a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const below = (random: Random, n: number) => Math.floor(random() * n);
/** A copy: what is put into a file is changed there by later steps. */
const oneOf = <T>(random: Random, all: readonly T[]): T => {
  const one = all[below(random, all.length)] as T;
  return typeof one === 'object' ? structuredClone(one) : one;
};

const HOSTILE = [
  '<script>window.attacked = true</script>',
  '<img src=x onerror="window.attacked=true">',
  'javascript:window.attacked=true',
  '"><svg onload=window.attacked=true>',
  '\u202egpj.exe',
  '\ud800',
  '\udfff\ud800',
  '\u0000\u0007',
  'a\u0301'.repeat(40),
  '=HYPERLINK("http://a","b")',
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  '\u2028\u2029',
  '𝒟ℯ𝒹ℯ𝓇ℯ',
  'x'.repeat(30_000),
  '2026-02-30T00:00:00Z',
  '9999-12-31..0000-01-01',
  '',
];
const WRONG: readonly unknown[] = [null, true, 0, -1, 1.5, 1e21, 'x', [], {}, [[]], [null], { id: 7 }];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'rest', '0', '', 'наме', '\ud800'];
const NAMES = ['history', 'events', 'person', 'calendar', 'facts', 'receipts', 'entries', 'changes', 'rest'];

/** An object or list somewhere in a value, and a key of it. */
function somewhere(random: Random, root: unknown): { holder: Record<string, unknown>; key: string } | null {
  let found: { holder: Record<string, unknown>; key: string } | null = null;
  let value = root;
  for (let depth = 0; depth < 12; depth += 1) {
    if (typeof value !== 'object' || value === null) break;
    const keys = Object.keys(value);
    if (keys.length === 0) break;
    found = { holder: value as Record<string, unknown>, key: oneOf(random, keys) };
    value = found.holder[found.key];
    if (depth > 1 && random() < 0.25) break;
  }
  return found;
}

/** Adds a key as a file may have it: one that no assignment could make an own one. */
function addKey(random: Random, holder: Record<string, unknown>): void {
  if (Array.isArray(holder)) holder.push(oneOf(random, WRONG));
  else
    Object.defineProperty(holder, oneOf(random, KEYS), {
      value: oneOf(random, [{ attacked: true }, ...WRONG, ...HOSTILE]),
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

const nested = (random: Random): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < below(random, 60); i += 1) value = random() < 0.5 ? [value] : { deeper: value };
  return value;
};

/** Changes the value in one place. */
function mutateValue(random: Random, file: unknown): void {
  const at = somewhere(random, file);
  if (!at) return;
  const { holder, key } = at;
  const ways: readonly (() => void)[] = [
    () => {
      holder[key] = oneOf(random, WRONG);
    },
    () => {
      holder[key] = oneOf(random, HOSTILE);
    },
    () => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    },
    () => {
      if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
      else holder[oneOf(random, NAMES)] = structuredClone(holder[key]);
    },
    () => addKey(random, holder),
    () => {
      holder[key] = nested(random);
    },
    () => {
      const other = somewhere(random, file);
      if (other) holder[key] = structuredClone(other.holder[other.key]);
    },
    () => {
      if (Array.isArray(holder)) for (let i = 0; i < 300; i += 1) holder.push(structuredClone(holder[0]));
    },
  ];
  oneOf(random, ways)();
}

/** Changes the text itself. */
function mutateText(random: Random, text: string): string {
  const at = below(random, text.length);
  const until = at + below(random, 200);
  const ways: readonly (() => string)[] = [
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(until),
    () => text.slice(0, at) + text.slice(at, until).repeat(1 + below(random, 3)) + text.slice(at),
    () =>
      text.slice(0, at) + oneOf(random, ['{', '}', '[', ']', ',', '"', '\\', '\u0000']) + text.slice(at + 1),
    () => text.replace('"cases":', '"cases":[],"cases":'),
    () =>
      text.replace(/"version":\s*\d+/, `"version":${oneOf(random, ['4', '99', '-1', '1e9', '"3"', 'null'])}`),
    () => text.slice(0, at) + '['.repeat(below(random, 20_000)) + text.slice(at),
    () => `\ufeff${text}`,
    () => text.replace('dedere-cases', oneOf(random, ['dedere', '', 'dedere-backup'])),
    () => text.replace('{', `{"__proto__":{"attacked":true},"constructor":{"prototype":{"attacked":true}},`),
  ];
  return oneOf(random, ways)();
}

/** One mutation of a valid file, or several one after the other. */
export function mutated(seed: number, text: string): string {
  const random = randomOf(seed);
  let now = text;
  if (random() < 0.75) {
    const file: unknown = JSON.parse(now);
    for (let i = 0; i <= below(random, 3); i += 1) mutateValue(random, file);
    now = JSON.stringify(file) ?? '';
  }
  return random() < 0.4 ? mutateText(random, now) : now;
}
