import { corpora } from '../../test/reading/languages.ts';

/** So long is the page, in UTF-16 units of its source. */
const LENGTH = 2_000_000;
/** Sentences of a paragraph. */
const TOGETHER = 3;

/** A page of 2 MB of sentences in the five languages that state a term, a threshold or a day: a find in nearly each. */
export function pageOfTerms(): string {
  const sentences = corpora.flatMap(({ corpus }) => corpus).filter(({ finds }) => finds.length > 0);
  const parts = ['<!doctype html><meta charset="utf-8"><title>2 MB of terms</title><body>'];
  let own = 0;
  for (let number = 0; own < LENGTH; number += TOGETHER) {
    const texts = Array.from(
      { length: TOGETHER },
      (_, n) => sentences[((number + n) * 7919) % sentences.length]?.text ?? '',
    );
    const words = texts.join(' ').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const block = `<p>${words}</p>\n`;
    parts.push(block);
    own += block.length;
  }
  return parts.join('');
}
