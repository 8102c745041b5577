/**
 * Every calculation has an address (docs/addresses.md). This module reads and writes them; what the facts mean is
 * decided where they are used. The same facts are what a saved case holds.
 */
export type Facts = Readonly<Record<string, string>>;

export type Route =
  | { readonly screen: 'terms'; readonly instrument?: string; readonly rule?: string }
  | { readonly screen: 'count' }
  | { readonly screen: 'eligibility'; readonly instrument?: string }
  | { readonly screen: 'text'; readonly instrument?: string; readonly eId?: string }
  | { readonly screen: 'cases'; readonly id?: string }
  | { readonly screen: 'settings' }
  | { readonly screen: 'receipt' }
  | { readonly screen: 'unknown'; readonly path: string };

export interface Address {
  readonly route: Route;
  readonly facts: Facts;
}

const ROUTES: Record<string, (rest: readonly string[]) => Route | null> = {
  terms: ([instrument, rule]) => ({
    screen: 'terms',
    ...(instrument && { instrument }),
    ...(rule && { rule }),
  }),
  count: () => ({ screen: 'count' }),
  eligibility: ([instrument]) => ({ screen: 'eligibility', ...(instrument && { instrument }) }),
  text: ([instrument, eId]) => ({ screen: 'text', ...(instrument && { instrument }), ...(eId && { eId }) }),
  cases: ([id]) => ({ screen: 'cases', ...(id && { id }) }),
  settings: () => ({ screen: 'settings' }),
  receipt: () => ({ screen: 'receipt' }),
};
const DEPTH: Record<string, number> = {
  terms: 2,
  count: 0,
  eligibility: 1,
  text: 2,
  cases: 1,
  settings: 0,
  receipt: 0,
};

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
  const depth = Object.hasOwn(DEPTH, screen) ? (DEPTH[screen] ?? 0) : -1;
  const route = rest.length <= depth ? ROUTES[screen]?.(rest) : null;
  return { route: route ?? { screen: 'unknown', path }, facts: { ...facts } };
}

/** The path of a route, without facts: what stays in the address bar. */
export function writePath(route: Route): string {
  const parts = {
    terms: (r: Route) => (r.screen === 'terms' ? [r.instrument, r.rule] : []),
    count: () => [],
    eligibility: (r: Route) => (r.screen === 'eligibility' ? [r.instrument] : []),
    text: (r: Route) => (r.screen === 'text' ? [r.instrument, r.eId] : []),
    cases: (r: Route) => (r.screen === 'cases' ? [r.id] : []),
    settings: () => [],
    receipt: () => [],
    unknown: () => [],
  }[route.screen](route);
  if (route.screen === 'unknown') return `#/${route.path}`;
  return `#/${[route.screen, ...parts.filter((part) => part !== undefined)].map(encodeURIComponent).join('/')}`;
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
