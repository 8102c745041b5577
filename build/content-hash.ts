import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { canonical, type Json } from '../src/cases/json.ts';
import { inRoot } from './paths.ts';

/** The first 16 hex digits of a SHA-256: 64 bits name a content, they do not protect it (docs/receipts.md). */
const short = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);

/** A content as it is whatever machine wrote it: line ends do not count. */
export const textHash = (text: string): string => short(text.replaceAll('\r\n', '\n'));

/** The hash of data: of its JSON without blanks, keys in the order of their UTF-16 units. */
export const contentHash = (content: object): string =>
  short(canonical(JSON.parse(JSON.stringify(content)) as Json));

/** What turns facts into a result: the rooms of floors 1–4, and the files of `app` itself, not of its folders. */
const ENGINE_ROOMS = ['calendar', 'language', 'law', 'counting', 'reading', 'cases', 'eligibility'];

function filesUnder(folder: string, recursive: boolean): string[] {
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The hash of the engine's sources: each path below src and its content, in the order of the paths. */
export function engineHash(src: string = inRoot('src')): string {
  const rooms = readdirSync(src).filter((room) => ENGINE_ROOMS.includes(room));
  const files = [
    ...rooms.flatMap((room) => filesUnder(join(src, room), true)),
    ...filesUnder(join(src, 'app'), false),
  ];
  const pathOf = (file: string) => relative(src, file).split(sep).join('/');
  const sorted = files.map((file) => [pathOf(file), file] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return short(sorted.map(([path, file]) => `${path}\n${textHash(readFileSync(file, 'utf8'))}\n`).join(''));
}
