import { describe, expect, it } from 'vitest';
import { usualOnce } from '../../src/wording/end-text.ts';
import { read, told } from './told.ts';

const stepsIn = async (id: string, rule: string, query: string) => (await told('en', id, rule, query)).steps;
const textOf = async (id: string, rule: string, query: string) =>
  (await stepsIn(id, rule, query)).map(read).join('\n');

describe('readings that come to one day are one step', () => {
  it('the usual count and the count to the minute', async () => {
    const steps = await stepsIn(
      'kz-jo-extradition',
      'provisional-arrest',
      'arrest=2026-11-03T10:15&requested=JO',
    );
    const to13 = steps.filter(({ after, before }) => after === '2026-12-13' && before === null);
    expect(to13.map(read)).toEqual([
      'Usual count, starting day not counted; to the minute, 10:15: each comes to Sunday 13 December 2026. Article 12, paragraph 5. Liberty hangs on the term, and the hour is known.',
    ]);
  });

  it('the same kind from several days and events, each named with its start', async () => {
    const query = 'arrest=2026-11-03..2026-11-04&detention=2026-11-02&requested=KZ';
    const steps = await stepsIn('kz-jo-extradition', 'provisional-arrest', query);
    expect(steps.map(({ text }) => text)).toContain(
      'Starting day counted in, from the arrest (Tue 3 Nov); starting day not counted, from the detention (Mon 2 Nov): each comes to Saturday 12 December 2026.',
    );
    const days = steps.filter((s) => s.before === null && s.after && s.text.includes('count'));
    expect(days.map(({ after }) => after)).toEqual(['2026-12-13', '2026-12-12', '2026-12-14', '2026-12-11']);
  });

  it('no sentence stands twice', async () => {
    const { CASES } = await import('./cases.ts');
    for (const [id, rule, query] of CASES) {
      const texts = (await stepsIn(id, rule, query)).map(({ text }) => text);
      expect(texts).toEqual([...new Set(texts)]);
    }
  });
});

describe('the day before and after stands where a step moved a day', () => {
  it.each([
    [
      'kz-jo-extradition',
      'provisional-arrest',
      'arrest=2026-11-03&requested=JO',
      'last open',
      '2026-12-12',
      '2026-12-10',
    ],
    [
      'kz-jo-extradition',
      'provisional-arrest',
      'arrest=2026-11-03&requested=JO',
      'Put off',
      '2026-12-12',
      '2026-12-13',
    ],
    [
      'kz-jo-extradition',
      'speciality',
      'final-release=2026-06-01&requesting=KZ&excluded=2026-06-05..2026-06-09',
      '5 days of inability',
      '2026-07-01',
      '2026-07-06',
    ],
    [
      'kz-ma-mla',
      'safe-conduct',
      'notice-not-required=2026-06-01&requesting=KZ&excluded=2026-06-05..2026-06-09',
      '5 days that do not count',
      '2026-06-16',
      '2026-06-21',
    ],
    [
      'kz-ma-mla',
      'temporary-transfer',
      'transfer=2026-08-31&requested=MA&extension=3m',
      'Extended by 3 months',
      '2027-02-28',
      '2027-05-28',
    ],
    [
      'kz-ma-mla',
      'temporary-transfer',
      'transfer=2026-08-31&requested=MA&set-day=2026-12-01',
      'Set by Morocco',
      '2027-02-28',
      '2026-12-01',
    ],
    [
      'kz-jo-extradition',
      'surrender',
      'decision=2026-11-03&requested=JO&extension=2027-01-10',
      'Extended until',
      '2026-12-03',
      '2027-01-10',
    ],
    [
      'kz-jo-extradition',
      'latest-receipt',
      'sentence-end=2027-02-28&requested=JO',
      'last open',
      '2026-08-28',
      '2026-08-27',
    ],
  ])('%s %s %s: %s', async (id, rule, query, words, before, after) => {
    const step = (await stepsIn(id, rule, query)).find(({ text }) => text.includes(words));
    expect([step?.before, step?.after]).toEqual([before, after]);
  });
});

describe('every form says what it is', () => {
  it.each([
    [
      'entry-into-force',
      'last-notification=2027-02-01',
      [
        '30 days end with Wednesday 3 March 2027, and the day after is Thursday 4 March 2027. This is the usual count. Article 22, paragraph 1.',
        'The earliest reading listed is Wednesday 3 March 2027; do not rely on it yet.',
        'Rely on it from Thursday 4 March 2027',
      ],
    ],
    [
      'termination',
      'termination-notice=2027-02-01',
      [
        'Rely on its end from Sunday 1 August 2027',
        'For whoever needs it still in force the last safe day to begin is Friday 30 July 2027, the day before the earliest reading.',
      ],
    ],
    [
      'latest-receipt',
      'sentence-end=2027-02-28&requested=JO',
      [
        'The last day of receipt on which 6 months remain is Monday 31 August 2026',
        'Counted back from Sunday 28 February 2027, the last day of the sentence, 6 months lead to Friday 28 August 2026.',
        'With the day of receipt as the first of 6 months that end by Sunday 28 February 2027, it is Tuesday 1 September 2026.',
        'never rolls',
      ],
    ],
    [
      'temporary-surrender',
      'agreed-return-date=2026-12-12&requested=JO',
      [
        'Agreed by both sides: Saturday 12 December 2026. It is the one day of every reading; nothing rolls and nothing moves back.',
      ],
    ],
    [
      'property',
      'surrender-of-person=2026-12-12&requested=JO',
      ['It is the day of the event itself (surrender of the person)'],
    ],
    [
      'surrender',
      'decision=2026-11-03&decision-notice-received=2026-11-05&requested=JO',
      [
        'The text does not say which event it runs from, so each is counted.',
        'From the decision to extradite (Tue 3 Nov): starting day not counted, 30 days end on Thu 3 Dec 2026.',
        'Not final: the text may also mean another day (dispatch of the notice of the decision, agreed surrender).',
      ],
    ],
    [
      'speciality',
      'final-release=2026-06-01&requesting=KZ&excluded=2026-06-05..2026-06-09',
      [
        'Days on which the person could not leave: Fri 5 Jun 2026 to Tue 9 Jun 2026.',
        'Both ways are counted.',
        'No reading counts the starting day in: it is not counted here. Kazakhstan: Criminal Procedure Code',
      ],
    ],
  ] as const)('kz-jo-extradition %s %s', async (rule, query, sentences) => {
    const text = await textOf('kz-jo-extradition', rule, query);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  it('days still being left out: not before, and the day if the reasons are not accepted', async () => {
    const query = 'notice-not-required=2026-06-01&requesting=MA&excluded=2026-06-05..2026-06-09,2026-06-12..';
    const text = await textOf('kz-ma-mla', 'safe-conduct', query);
    expect(text).toContain('from Friday 12 June 2026, still running');
    expect(text).toContain('If the reasons are not accepted, the usual day is Tuesday 16 June 2026.');
    expect(text).toContain('not before Tuesday 30 June 2026, the usual day if that ended today.');
    expect(text).toContain('Clear days: the day after Tuesday 30 June 2026 is Wednesday 1 July 2026.');
  });

  it('an extension without an end', async () => {
    const text = await textOf(
      'kz-ma-mla',
      'temporary-transfer',
      'transfer=2026-08-31&requested=MA&extension=granted',
    );
    expect(text).toContain('Extended, end not stated');
    expect(text).toContain('The text names no starting day');
  });

  it('a term that hangs on another runs from its own day, each reading of it named', async () => {
    const text = await textOf('kz-criminal-procedure', 'custody-expiry-notice', 'detention=2026-11-03');
    expect(text).toContain('It is the end of another term, on that term’s own day');
    expect(text).toContain(
      'End of temporary custody, on another reading of that term: Saturday 12 December 2026.',
    );
    expect(text.match(/This is the usual count/g)).toHaveLength(1);
  });

  it('of several events only one applies', async () => {
    const text = await textOf(
      'kz-criminal-procedure',
      'speciality',
      'proceedings-end=2026-06-01&sentence-end=2026-06-03',
    );
    expect(text).toContain('Only one of these events applies in a case.');
  });
});

describe('the ground of a step', () => {
  it('says each sentence once, though several readings rest on it', async () => {
    const query = 'arrest=2026-11-03T10:15&detention=2026-11-03T09:00&requested=JO';
    for (const { text, note } of await stepsIn('kz-jo-extradition', 'provisional-arrest', query)) {
      const sentences = (note ?? '').split(/(?<=\.) /);
      expect(sentences, text).toEqual([...new Set(sentences)]);
    }
  });
});

describe('the hour of an event', () => {
  it('stands with whose clock it is, in words', async () => {
    const text = await textOf(
      'kz-jo-extradition',
      'provisional-arrest',
      'arrest=2026-11-03T10:15&requested=JO',
    );
    expect(text).toContain('Arrest: Tuesday 3 November 2026, 10:15 (Amman time).');
    expect(text).not.toContain('Asia/');
  });
});

describe('usual days', () => {
  it('that several events come to stand once', async () => {
    const query = 'decision=2026-11-03&decision-notice-sent=2026-11-03&agreed-date=2026-11-20&requested=JO';
    const { answer } = await told('en', 'kz-jo-extradition', 'surrender', query);
    expect(answer.count.usual).toHaveLength(3);
    expect(usualOnce(answer.question, answer.count).map(({ day }) => day)).toEqual([
      '2026-12-03',
      '2026-12-20',
    ]);
  });
});
