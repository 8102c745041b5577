import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A room may import from floors below its own, never above; rooms on one floor do not import each other. */
const FLOORS = [
  ['calendar'],
  ['language', 'law'],
  ['counting', 'reading', 'cases'],
  ['eligibility'],
  ['wording', 'store'],
  ['exchange'],
  ['app'],
  ['ui'],
  ['pwa', 'extension'],
];
/** The shells' floor: only there is the clock of the machine read as a `Date`. */
const SHELLS = FLOORS.length - 1;
/** `chrome.ts`, and where a matter of its own has grown out of it, `chrome-warnings.ts`. */
const CHROME = /^extension\/chrome(-[a-z]+)?\.ts$/;
const MOST_LINES = 250;
const NAMES_THAT_SAY_NOTHING = ['utils', 'util', 'helpers', 'common', 'services', 'misc'];

const floorOf = (room: string) => FLOORS.findIndex((floor) => floor.includes(room));
const roomOf = (path: string) => path.split('/')[0] ?? '';

const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')` as value or type, `import.meta.glob('x')`. */
const IMPORT = /(?:\bfrom|\bimport|\bimport\.meta\.glob)\s*(?:<[^>]*>)?\s*\(?\s*\[?\s*(['"`])([^'"`]+)\1/g;

function importsOf(source: string): string[] {
  return [...source.matchAll(IMPORT)].map((match) => match[2] ?? '');
}

/** `path` and its import, both from src; null where they may stand together. */
function whyNot(path: string, target: string): string | null {
  const [from, to] = [roomOf(path), roomOf(target)];
  if (to === 'data') return 'data is read by the build and loaded at run time, never imported';
  if (to.startsWith('.')) return 'leads out of src';
  if (path.startsWith('extension/page/') && !target.startsWith('extension/page/')) {
    return to === 'reading' || target === 'extension/messages.ts'
      ? null
      : 'the content script knows reading and messages alone';
  }
  if (from === to) return null;
  const [own, other] = [floorOf(from), floorOf(to)];
  if (other < 0) return `${to} is on no floor`;
  if (own === other) return 'rooms on one floor do not import each other';
  return other < own ? null : `floor ${own + 1} does not import floor ${other + 1}`;
}

/** What breaks the floors, one line each. `files`: path below src → source. */
function violations(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [path, text] of files) {
    const source = withoutComments(text);
    const floor = floorOf(roomOf(path));
    if (floor < 0) found.push(`${path}: is on no floor`);
    for (const specifier of importsOf(source).filter((each) => /^[./]/.test(each))) {
      const target = posix.join(posix.dirname(path), specifier);
      const why = whyNot(path, target);
      if (why) found.push(`${path} imports ${target}: ${why}`);
    }
    if (!CHROME.test(path) && /(?<![\w./'"`-])chrome\.\w|globalThis\.chrome/.test(source)) {
      found.push(`${path}: chrome. belongs to extension/chrome.ts and chrome-*.ts`);
    }
    if (floor < SHELLS && /\bnew Date\b|\bDate\.now\b|\bDate\(/.test(source))
      found.push(`${path}: uses Date`);
    const lines = text.trimEnd().split('\n').length;
    if (lines > MOST_LINES) found.push(`${path}: ${lines} lines`);
    const empty = path.split('/').find((part) => NAMES_THAT_SAY_NOTHING.includes(part.replace(/\.\w+$/, '')));
    if (empty) found.push(`${path}: ${empty} names nothing`);
  }
  return found;
}

function readSources(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = entry.replaceAll('\\', '/');
    if (!/\.(ts|tsx|css)$/.test(path)) continue;
    files.set(path, readFileSync(join(folder, entry), 'utf8'));
  }
  return files;
}

const one = (path: string, source: string) => violations(new Map([[path, source]]));

describe('the floors', () => {
  it('are kept by every file of src', () => {
    const files = readSources(join(import.meta.dirname, '..', 'src'));
    expect(files.size).toBeGreaterThan(20);
    expect(violations(files)).toEqual([]);
  });

  it.each([
    ['upward', 'calendar/day.ts', "import type { Eid } from '../law/eid.ts';"],
    ['sideways', 'counting/count.ts', "import { open } from '../cases/open.ts';"],
    ['sideways by a type', 'wording/terms.ts', "type X = import('../store/open.ts').X;"],
    ['between the shells', 'pwa/main.ts', "await import('../extension/panel.ts');"],
    ['of a re-export', 'law/all.ts', "export { x } from '../counting/x.ts';"],
    ['of data', 'app/load.ts', "import kz from '../data/states/KZ/state.json';"],
    ['of data by a pattern', 'app/load.ts', "import.meta.glob('../data/**/*.json');"],
    ['out of src', 'app/load.ts', "import { buildData } from '../../build/data.ts';"],
    ['of more than reading by the page', 'extension/page/mark.ts', "import { x } from '../../law/x.ts';"],
  ])('would notice an import %s', (_what, path, source) => {
    expect(one(path, source)).toHaveLength(1);
  });

  it.each([
    ['chrome elsewhere', 'extension/background.ts', 'chrome.tabs.query({});'],
    ['chrome in a file of a name alike', 'extension/page/chrome.ts', 'chrome.tabs.query({});'],
    ['Date below the shells', 'app/today.ts', 'const now = new Date();'],
    ['a file past its length', 'law/long.ts', 'const x = 1;\n'.repeat(251)],
    ['a name that says nothing', 'law/utils/x.ts', ''],
    ['a room on no floor', 'things/x.ts', ''],
  ])('would notice %s', (_what, path, source) => {
    expect(one(path, source)).toHaveLength(1);
  });

  it.each([
    ['downward', 'ui/app.tsx', "import { day } from '../calendar/day.ts';"],
    ['inside a room', 'ui/screens/terms.tsx', "import { Day } from '../components/day.tsx';"],
    ['of a package', 'law/schema/x.ts', "import * as v from 'valibot';"],
    ['of the one file of chrome', 'extension/background.ts', "import { openPanel } from './chrome.ts';"],
    ['of what grew out of it', 'extension/chrome-warnings.ts', 'chrome.alarms.clearAll();'],
    ['of reading by the page', 'extension/page/mark.ts', "import { find } from '../../reading/find.ts';"],
    ['named in a comment', 'calendar/day.ts', "// unlike import('../law/eid.ts') and chrome.tabs"],
  ])('allow an import %s', (_what, path, source) => {
    expect(one(path, source)).toEqual([]);
  });
});
