import { describe, expect, it } from 'vitest';
import { buildData } from '../../../../../build/data.ts';
import { answerCase } from '../../../../../src/app/case/days.ts';
import { sheetOf } from '../../../../../src/app/case-sheet/sheet.ts';
import { openLibrary } from '../../../../../src/app/library.ts';
import { day } from '../../../../../src/calendar/day.ts';
import { type Case, EMPTY_CASE } from '../../../../../src/cases/case.ts';
import { index, instrumentWords } from '../../../../app/data.ts';
import { told } from '../../../../wording/told.ts';
import { caseTelling } from '../history/case-telling.ts';

const files = buildData();
const library = openLibrary('https://dedere.test/', async (address: RequestInfo | URL) => {
  const content = files.get(new URL(String(address)).pathname.slice(1));
  return new Response(JSON.stringify(content ?? null), { status: content ? 200 : 404 });
});
const event = { title: '', place: '', note: '', counts: true };
const base: Case = {
  ...EMPTY_CASE,
  id: 'c1',
  name: 'Case',
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  facts: { requested: 'JO' },
  events: [
    { ...event, id: 'e2', event: null, when: '2026-11-09', title: 'Interview' },
    { ...event, id: 'e1', event: 'arrest', when: '2026-11-03', place: 'Amman' },
  ],
  entries: [
    { id: 'q1', kind: 'term', instrument: 'kz-jo-extradition', rule: 'provisional-arrest', facts: {} },
  ],
};
const question = { kind: 'term', instrument: 'kz-jo-extradition', rule: 'surrender' } as const;

async function sheet(parts: Partial<Case> = {}, { lang = 'en' as 'en' | 'ru', today = '2026-11-22' } = {}) {
  const of = { ...base, ...parts };
  const on = day(today);
  const law = index(lang);
  const { answers } = await answerCase(of, library, law, on);
  const telling = await caseTelling(lang);
  const made = { ...telling, library, index: law, answers, today: on, awaited: of.state === 'open' };
  return sheetOf(made, of, 'Asia/Almaty');
}

describe('a term on the sheet', () => {
  it('has its safe, usual and outer day, its provision and the words that decide', async () => {
    const { terms } = await sheet();
    expect(terms[0]).toMatchObject({
      title: 'Jordan, Provisional arrest',
      source: 'Kazakhstan – Jordan, extradition · Article 12, paragraph 5 · 40 days',
      lead: 'Have it in Amman by',
      strong: 'Thursday 10 December 2026',
      standing: 'Pending, in 18 days',
      overdue: false,
      quote: { lang: 'ru', text: 'сорока (40) суток' },
    });
    expect(terms[0]?.days).toEqual([
      ['usual count', 'Sunday 13 December 2026'],
      ['latest reading listed, do not rely on it', 'Sunday 13 December 2026'],
    ]);
    expect(terms[0]?.given).toEqual([
      ['State asked', 'Jordan'],
      ['Arrest', 'Tue 3 Nov 2026'],
    ]);
    expect(terms[0]?.version).toMatch(/^[0-9a-f]{8}$/);
  });

  it('is counted in the very words of the copy from its own page', async () => {
    for (const lang of ['en', 'ru'] as const) {
      const { terms } = await sheet({}, { lang });
      const page = await told(
        lang,
        'kz-jo-extradition',
        'provisional-arrest',
        'arrest=2026-11-03&requested=JO',
      );
      const copy = page.paragraph();
      const sentences = terms[0]?.sentences ?? [];
      expect(sentences.length).toBeGreaterThan(5);
      for (const sentence of sentences) expect(copy).toContain(sentence);
    }
  });

  it('says what is to be watched as its page does', async () => {
    const { terms } = await sheet();
    const watch = instrumentWords('kz-jo-extradition', 'en').terms['provisional-arrest']?.watch ?? [];
    expect(watch.length).toBeGreaterThan(0);
    for (const one of watch) expect(terms[0]?.notes).toContain(one);
  });

  it.each([
    ['in English', 'en', 'Overdue by 2 days'],
    ['in Russian', 'ru', 'Просрочено на 2 дня'],
  ] as const)('is told as overdue after its safe day, %s', async (_, lang, standing) => {
    const { terms } = await sheet({}, { lang, today: '2026-12-12' });
    expect(terms[0]).toMatchObject({ standing, overdue: true });
  });

  it('of a case that is closed is awaited no longer, and never overdue', async () => {
    const { terms } = await sheet({ state: 'closed' }, { today: '2026-12-12' });
    expect(terms[0]).toMatchObject({ standing: 'no longer awaited: the case is closed', overdue: false });
  });

  it('marked as done says so, and how that stood to it', async () => {
    const [entry] = base.entries;
    if (!entry) throw new Error('no question');
    const done = (on: string) => sheet({ entries: [{ ...entry, done: day(on) }] }, { today: '2026-12-20' });
    expect((await done('2026-12-09')).terms[0]?.standing).toBe(
      'Marked as done on Wednesday 9 December 2026, in time',
    );
    expect((await done('2026-12-18')).terms[0]?.standing).toBe(
      'Marked as done on Friday 18 December 2026, late, after the latest reading listed',
    );
  });

  it('without its event has no day and says what is missing', async () => {
    const { terms } = await sheet({ events: [] });
    expect(terms[0]).toMatchObject({ strong: null, standing: null });
    expect(terms[0]?.sentences).toEqual(['No day yet. Still to be entered: arrest.']);
  });

  it('of which a fact is wrong says that it did not count', async () => {
    const { terms } = await sheet({
      entries: [
        {
          id: 'q1',
          ...question,
          rule: 'provisional-arrest',
          facts: { arrest: '2026-11-03', reading: 'other' },
        },
      ],
    });
    expect(terms[0]?.notes[0]).toMatch(/did not count/);
  });

  it('that this version does not know is kept, told and not computed', async () => {
    const { terms, instruments } = await sheet({
      entries: [
        { id: 'q1', ...question, instrument: 'kz-xx', facts: { arrest: '2026-11-03' } },
        { id: 'q2', ...question, rule: 'constructor', facts: {} },
      ],
    });
    expect(terms.map(({ notes }) => notes[0])).toEqual([
      'This version does not know “kz-xx”: the question is kept and not computed.',
      'This version does not know “constructor”: the question is kept and not computed.',
    ]);
    expect(instruments[0]).toMatchObject({ name: 'kz-xx (not known here)', force: null });
  });

  it('stands before those whose safe day is later', async () => {
    const first = { ...question, facts: { decision: '2026-10-20' } };
    const { terms } = await sheet({ entries: [...base.entries, { id: 'q2', ...first }] });
    expect(terms.map(({ id }) => id)).toEqual(['q2', 'q1']);
  });
});

describe('the rest of the sheet', () => {
  it('has the events in order, whatever the order of their entry', async () => {
    const { events } = await sheet();
    expect(events.map(({ what, when }) => `${when}: ${what}`)).toEqual([
      'Tue 3 Nov 2026: Arrest',
      'Mon 9 Nov 2026: Interview',
    ]);
    expect(events[0]?.more).toEqual(['Amman']);
  });

  it('has a plain count, conditions and papers, each among its own', async () => {
    const { terms, eligibility, papers } = await sheet({
      entries: [
        { id: 'q3', kind: 'count', facts: { from: '2026-11-03', n: '40', unit: 'day', state: 'KZ' } },
        { id: 'q4', kind: 'eligibility', instrument: 'kz-jo-extradition', facts: {} },
        { id: 'q5', kind: 'documents', instrument: 'kz-jo-extradition', facts: {} },
      ],
    });
    expect([terms, eligibility, papers].map((all) => all.map(({ id }) => id))).toEqual([
      ['q3'],
      ['q4'],
      ['q5'],
    ]);
    expect(terms[0]?.strong).not.toBeNull();
    expect(eligibility[0]?.sentences).toEqual(['Nothing answered yet.']);
    expect(papers[0]?.sentences).toEqual(['Not said yet what is to be sent.']);
  });

  it('says what was assessed, in the words of its page', async () => {
    const facts = { sentencing: 'AE', 'sentence-start': '2026-10-01', length: '2m' };
    const { eligibility } = await sheet({
      facts: {},
      entries: [{ id: 'q4', kind: 'eligibility', instrument: 'kz-ae-transfer', facts }],
    });
    expect(eligibility[0]?.strong).toBeTruthy();
    expect(eligibility[0]?.sentences.join(' ')).toContain(eligibility[0]?.strong ?? '-');
  });

  it('says whether the treaty is in force, and nothing of that of a law', async () => {
    const { instruments } = await sheet({ instruments: ['kz-criminal-procedure'] });
    expect(instruments.map(({ id, force }) => [id, force !== null])).toEqual([
      ['kz-criminal-procedure', false],
      ['kz-jo-extradition', true],
    ]);
  });

  it('leaves the person out of the history where they are to be left out', async () => {
    const { history } = await sheet({
      history: [
        {
          id: 'h1',
          at: '2026-11-20T06:00:00Z',
          device: '',
          changes: [
            { part: 'person', key: 'name', after: 'Ali' },
            { part: 'name', before: 'A', after: 'Case' },
          ],
        },
      ],
    });
    expect(history[0]?.lines.join()).toContain('Ali');
    expect(history[0]?.bare).toEqual(['Name: “A” → “Case”', 'The person’s data were changed']);
    expect(history[0]?.when).toBe('Fri 20 Nov 2026, 11:00');
  });
});
