/**
 * Every calculation has an address (docs/addresses.md). This module reads and writes them; what the facts mean is
 * decided where they are used. The same facts are what a saved case holds.
 */
export type Facts = Readonly<Record<string, string>>;

export type Route =
  | { readonly screen: 'terms'; readonly instrument?: string; readonly rule?: string }
  | { readonly screen: 'count' }
  | { readonly screen: 'eligibility'; readonly instrument?: string }
  | { readonly screen: 'documents'; readonly instrument?: string }
  | { readonly screen: 'text'; readonly instrument?: string; readonly eId?: string }
  | { readonly screen: 'cases'; readonly id?: string }
  | { readonly screen: 'settings' }
  | { readonly screen: 'receipt' }
  | { readonly screen: 'read' }
  | { readonly screen: 'page' }
  | { readonly screen: 'unknown'; readonly path: string };

export interface Address {
  readonly route: Route;
  readonly facts: Facts;
}

/** What may follow the name of a screen in its path, in order. */
const PARTS: Record<Exclude<Route['screen'], 'unknown'>, readonly string[]> = {
  terms: ['instrument', 'rule'],
  count: [],
  eligibility: ['instrument'],
  documents: ['instrument'],
  text: ['instrument', 'eId'],
  cases: ['id'],
  settings: [],
  receipt: [],
  read: [],
  page: [],
};
const isScreen = (name: string): name is keyof typeof PARTS => Object.hasOwn(PARTS, name);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A fact given twice with different values is no fact: both are kept, and read as one wrong value. */
const joined = (first: string | undefined, value: string) =>
  first === undefined || first === value ? value : `${first} / ${value}`;

/** Reads `#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03`. Never throws; the empty hash is `terms`. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const parts = path.split('/').filter(Boolean).map(decode);
  const facts: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(query)) facts[name] = joined(facts[name], value);
  const [screen = 'terms', ...rest] = parts;
  const names = isScreen(screen) ? PARTS[screen] : null;
  if (!names || rest.length > names.length)
    return { route: { screen: 'unknown', path }, facts: { ...facts } };
  const named = Object.fromEntries(rest.map((part, n) => [names[n], part]));
  return { route: { screen, ...named } as Route, facts: { ...facts } };
}

/** The path of a route, without facts: what stays in the address bar. */
export function writePath(route: Route): string {
  if (route.screen === 'unknown') return `#/${route.path}`;
  const values: Partial<Record<string, string>> = { ...route };
  const parts = PARTS[route.screen].flatMap((name) => values[name] ?? []);
  return `#/${[route.screen, ...parts].map(encodeURIComponent).join('/')}`;
}

/** Keeps `:`, `..` and `/` legible in a query; everything else is encoded. */
const legible = (text: string) =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/');

/** The whole address with its facts: what "Copy link" writes. */
export function writeAddress({ route, facts }: Address): string {
  const query = Object.entries(facts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${legible(name)}=${legible(value)}`)
    .join('&');
  return writePath(route) + (query && `?${query}`);
}
