import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildData } from '../../../build/data.ts';
import { recogniseTreaties, recognising } from '../../../src/app/page-text/recognise-treaty.ts';
import type { RecognitionFile } from '../../../src/law/built/files.ts';
import { readSource } from '../../law/texts-at-hand.ts';
import { asPage, ENGLISH_FOOTER, ENGLISH_MENU, RUSSIAN_FOOTER, RUSSIAN_MENU } from './pages.ts';
import { jordan, moroccan, notSurely } from './treaty-pages.ts';

const { treaties: known } = buildData().get('data/recognition.json') as RecognitionFile;
const recognise = (text: string, title = '') => recogniseTreaties({ title, text }, known);
const surely = (text: string, title = '') => recognise(text, title).filter((one) => one.surely);

describe('the treaties whose texts are at hand, as a portal prints them', () => {
  it('with Jordan: the law before it, menus around it', () => {
    const page = asPage(readSource('kz-jo-extradition', 'ru'), RUSSIAN_MENU, RUSSIAN_FOOTER);
    expect(recognise(page, 'О ратификации Соглашения - ИПС «Әділет»')).toEqual([
      {
        instrument: 'kz-jo-extradition',
        langs: ['ru'],
        by: { title: true, parties: ['KZ', 'JO'], date: '2017-11-01' },
        surely: true,
      },
    ]);
  });

  it('with Jordan: behind a law that has articles of its own, and a list of contents', () => {
    const source = readSource('kz-jo-extradition', 'ru');
    const contents = source.split('\n').filter((line) => /Статья \d/.test(line));
    const law =
      'Статья 1. Ратифицировать Соглашение.\n\nСтатья 2. Настоящий Закон вводится в действие со дня опубликования.';
    for (const front of [law, contents.join('\n\n'), `${law}\n\n${contents.join('\n\n')}`])
      expect(surely(`${front}\n\n${source}`).map(({ instrument }) => instrument)).toEqual([
        'kz-jo-extradition',
      ]);
  });

  it('with the Emirates', () => {
    const page = asPage(readSource('kz-ae-transfer', 'en'), ENGLISH_MENU, ENGLISH_FOOTER);
    expect(recognise(page)).toEqual([
      {
        instrument: 'kz-ae-transfer',
        langs: ['en'],
        by: { title: true, parties: ['KZ', 'AE'], date: '2018-07-04' },
        surely: true,
      },
    ]);
  });

  it('with Morocco: a draft without the day is offered, and not claimed', () => {
    const draft = readSource('kz-ma-mla', 'kk');
    expect(recognise(asPage(draft, RUSSIAN_MENU, RUSSIAN_FOOTER))).toEqual([
      {
        instrument: 'kz-ma-mla',
        langs: ['kk'],
        by: { title: true, parties: ['KZ', 'MA'], date: null },
        surely: false,
      },
    ]);
    const signed = draft.replace('20 жылғы__________', 'Рабат қаласында 2024 жылғы 12 желтоқсанда');
    expect(surely(signed)).toMatchObject([{ instrument: 'kz-ma-mla', by: { date: '2024-12-12' } }]);
  });

  it('printed twice, in two languages', () => {
    expect(surely(`${jordan.en}\n\n${jordan.ru}`)).toMatchObject([
      { instrument: 'kz-jo-extradition', langs: ['ru'] },
    ]);
  });
});

describe('a treaty in the language of the page', () => {
  it.each(Object.keys(jordan))('%s', (lang) => {
    const [first, ...more] = recognise(asPage(jordan[lang] ?? '', RUSSIAN_MENU, ENGLISH_FOOTER));
    expect(first).toMatchObject({
      instrument: 'kz-jo-extradition',
      by: { title: true, parties: ['KZ', 'JO'], date: '2017-11-01' },
      surely: true,
      langs: lang === 'ru' ? ['ru'] : [],
    });
    expect(more).toEqual([]);
  });

  it('set in soft hyphens, no-break spaces and letters of the other script', () => {
    const set = (jordan.ru ?? '')
      .replace(/(\p{L}{4})(\p{L}{3})/gu, '$1\u00ad$2')
      .replace(/ /g, '\u00a0')
      .replace(/[ао]/g, (letter) => (letter === 'а' ? 'a' : 'o'));
    expect(surely(set)).toMatchObject([{ instrument: 'kz-jo-extradition' }]);
  });
});

describe('treaties of one day and the same States', () => {
  it.each(Object.keys(moroccan))('%s is told from the others by its kind', (id) => {
    expect(recognise(moroccan[id] ?? '').map((one) => [one.instrument, one.surely])).toEqual([[id, true]]);
  });

  it('are all offered, and none claimed, where a page has them all', () => {
    const found = recognise(Object.values(moroccan).join('\n\n'));
    expect(found.map(({ instrument }) => instrument).sort()).toEqual(Object.keys(moroccan).sort());
    expect(found.filter((one) => one.surely)).toEqual([]);
  });
});

describe('is not claimed surely', () => {
  it.each(Object.keys(notSurely))('%s', (what) => {
    const page = notSurely[what];
    for (const text of [page?.text ?? '', asPage(page?.text ?? '', RUSSIAN_MENU, RUSSIAN_FOOTER)])
      expect(surely(text, page?.title)).toEqual([]);
  });

  it.each(['a treaty of another pair', 'a treaty on trade'])('and not even offered: %s', (what) => {
    expect(recognise(notSurely[what]?.text ?? '')).toEqual([]);
  });

  it.each(['a list of treaties', 'news', 'the law of ratification alone'])('but offered: %s', (what) => {
    const { title, text } = notSurely[what] ?? { title: '', text: '' };
    expect(recognise(text, title).map(({ instrument }) => instrument)).toContain('kz-jo-extradition');
  });
});

describe('what is known of treaties', () => {
  it('is all of them, and no law of one State', () => {
    expect(known.map(({ instrument }) => instrument).sort()).toEqual([
      'kz-ae-transfer',
      'kz-jo-extradition',
      'kz-ma-extradition',
      'kz-ma-mla',
      'kz-ma-transfer',
    ]);
    for (const { parties } of known) expect(parties).toHaveLength(2);
  });
});

describe('whatever the page is', () => {
  it('nothing throws, and what is claimed has title, States and day', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('\n\n', ...Object.values(jordan).flatMap((page) => page.split('\n\n')), '\ud800'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.string(), (parts, title) => {
        for (const one of recognise(parts.join('\n\n'), title)) {
          expect(one.by.parties).toHaveLength(2);
          if (one.surely) expect(one.by).toMatchObject({ title: true, date: expect.any(String) });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a long page is read in steps', () => {
    const steps = recognising(
      { title: '', text: `${'Ссылка. Новость дня.\n\n'.repeat(50_000)}${jordan.ru}` },
      known,
    );
    let taken = 1;
    let step = steps.next();
    for (; !step.done; step = steps.next()) taken += 1;
    expect(taken).toBeGreaterThan(20);
    expect(step.value).toMatchObject([{ surely: true }]);
  });
});
