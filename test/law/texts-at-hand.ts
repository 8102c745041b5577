import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseText } from '../../src/law/text/parse-text.ts';
import type { Provision, TextTree } from '../../src/law/text/tree.ts';

/** The shipped texts, read where they lie. */
export const instrumentsFolder = join(import.meta.dirname, '../../src/data/instruments');
export const instrumentIds = readdirSync(instrumentsFolder).sort();

export function readSource(id: string, lang: string): string {
  return readFileSync(join(instrumentsFolder, id, 'texts', `${lang}.txt`), 'utf8');
}

export function readTree(id: string, lang: string): TextTree {
  return parseText(readSource(id, lang), lang);
}

export const textsAtHand = [
  { id: 'kz-jo-extradition', lang: 'ru', articles: 22 },
  { id: 'kz-ma-mla', lang: 'kk', articles: 22 },
  { id: 'kz-ae-transfer', lang: 'en', articles: 19 },
];

/** A provision and all below it, in the order of the text. */
export function flatten(provision: Provision): Provision[] {
  return [provision, ...provision.children.flatMap(flatten)];
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
