import { describe, expect, it } from 'vitest';
import { computeDocuments } from '../../src/app/compute-documents.ts';
import { fileHeadline, fileOutcome, fileSentence } from '../../src/wording/narrate-documents.ts';
import { documentsParagraph } from '../../src/wording/paragraph-documents.ts';
import { loadExplainWords, loadLaterWords, loadWords, type Words } from '../../src/wording/words.ts';
import { index, papers, papersWords } from '../app/data.ts';

const wordsOf = async (lang: 'en' | 'ru'): Promise<Words> => ({
  ...(await loadWords(lang)),
  ...(await loadExplainWords(lang)),
  ...(await loadLaterWords(lang)),
});

async function told(lang: 'en' | 'ru', facts: Readonly<Record<string, string>>) {
  const id = 'kz-jo-extradition';
  const rules = papers(id);
  const result = computeDocuments(rules, ['JO', 'KZ'], { requesting: 'KZ', ...facts });
  if (result.kind === null) throw new Error('no kind');
  const words = await wordsOf(lang);
  const telling = {
    words,
    states: Object.fromEntries(index(lang).states.map((one) => [one.state, one.words])),
    instrument: papersWords(id, lang),
    lang,
    roles: result.roles,
  };
  const paragraph = documentsParagraph(telling, result.list, {
    treaty: 'The treaty',
    rules,
    kind: result.kind,
    force: 'In force.',
    today: '22 November 2026',
    version: '0.0.0',
  });
  return { paragraph, words, list: result.list };
}

const ARREST = {
  for: 'provisional-arrest',
  'description-of-person': 'there',
  'offence-in-brief': 'there',
  'provisions-of-criminal-law': 'there',
  'reference-to-decision': 'there',
  'promise-of-request': 'there',
  'original-by-post': 'there',
};

describe('the paragraph of a file', () => {
  it('names each thing with its provision, by where it stands', async () => {
    const { paragraph } = await told('en', { for: 'enforcement', judgment: 'there' });
    expect(paragraph).toMatch(/^The treaty\. To be sent: Extradition for enforcement of a judgment\. /);
    expect(paragraph).toContain('Requesting State: Kazakhstan. Requested State: Jordan.');
    expect(paragraph).toContain('Sent by the requesting State, Kazakhstan.');
    expect(paragraph).toContain('11 of 12 still missing before dispatch.');
    expect(paragraph).toContain('3 more hang on facts not known.');
    expect(paragraph).toMatch(/There: [^.]*judgment[^.]*\(Article 7, paragraph 2, point b\)\./);
    expect(paragraph).toMatch(/Missing: [^.]*Translation[^.]*\(Article 9, paragraph 2\)/);
    expect(paragraph).toMatch(
      /Hanging on facts not known: [^.]*death penalty \(Article 4, paragraph 1, point c\)/,
    );
    expect(paragraph).toContain('Contents were not checked.');
    expect(paragraph.endsWith('check the prevailing text.')).toBe(true);
  });

  it('says what is left to need until it is decided, and then that all is there', async () => {
    const open = await told('en', ARREST);
    expect(fileOutcome(open.list)).toBe('open');
    expect(fileHeadline(open.words, open.list)).toBe('Nothing known to be missing, but not all is settled');
    expect(fileSentence(open.words, open.list)).toBe(
      '1 thing is left to need: say whether it is needed. Contents were not checked.',
    );
    const ready = await told('en', { ...ARREST, whereabouts: 'not-needed' });
    expect(fileOutcome(ready.list)).toBe('ready');
    expect(ready.paragraph).toContain('Everything the text asks for is there. Contents were not checked.');
    expect(ready.paragraph).not.toContain('Missing');
  });

  it('is Russian in Russian', async () => {
    const { paragraph } = await told('ru', { for: 'enforcement', judgment: 'there' });
    expect(paragraph).toContain('До отправки не хватает: 11 из 12.');
    expect(paragraph).toContain('Ещё 3 зависят от неизвестных фактов. 1 позиция — по необходимости');
    expect(paragraph).toContain('(статья 9, пункт 2)');
  });
});
