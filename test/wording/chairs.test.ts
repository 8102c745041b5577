import { describe, expect, it } from 'vitest';
import { chairText } from '../../src/wording/chairs.ts';
import { told } from './told.ts';

const ARREST = ['kz-jo-extradition', 'provisional-arrest', 'arrest=2026-11-03&requested=JO'] as const;
const TRANSIT = ['kz-jo-extradition', 'transit-custody', 'arrival=2026-11-03&transit=JO'] as const;
const PROTECTION = [
  'kz-jo-extradition',
  'speciality',
  'final-release=2026-06-01&requesting=KZ&excluded=2026-06-05..2026-06-09',
] as const;

describe('the chairs from which a rule makes sense', () => {
  it.each([
    [...ARREST, ['act', 'hold', 'person']],
    [...TRANSIT, ['act', 'hold', 'person']],
    [...PROTECTION, ['person', 'hold']],
    ['kz-jo-extradition', 'entry-into-force', 'last-notification=2027-02-01', ['act']],
    ['kz-jo-extradition', 'latest-receipt', 'sentence-end=2027-02-28&requested=JO', ['act']],
    // Not under arrest: the term is procedural, and nobody is released by it.
    [
      'kz-jo-extradition',
      'additional-information',
      'information-request=2026-11-03&arrested=no&requested=JO',
      ['act'],
    ],
  ])('%s %s %s', async (id, rule, query, chairs) => {
    expect((await told('en', id, rule, query)).chairs).toEqual(chairs);
  });

  it('are named by who sits there', async () => {
    const { telling, answer } = await told('en', ...PROTECTION);
    const custody = (await told('en', ...ARREST)).answer.question;
    expect(chairText(telling.words, 'hold', answer.question)).toBe('Who would rely on its end');
    expect(chairText(telling.words, 'hold', custody)).toBe('Who holds the person');
  });
});

describe('the headline of each chair', () => {
  it('who must act: the safe day', async () => {
    expect((await told('en', ...ARREST)).headline('act')).toEqual({
      lead: 'Have it in Amman by',
      strong: 'Thursday 10 December 2026',
      machine: '2026-12-10',
      which: 'safe',
      note: null,
    });
  });

  it('who holds, and the person: the earliest release, on the condition of the act it waits for', async () => {
    const { headline } = await told('en', ...ARREST);
    expect(headline('hold')).toEqual({
      lead: 'If it has not been received by then, hold no longer than',
      strong: '24:00, Sat 12 Dec 2026, Amman time (UTC+3)',
      machine: '2026-12-13T00:00:00+03:00',
      which: 'release',
      note: null,
    });
    expect(headline('person').lead).toBe(
      'If it has not been received by then, release can be asked for from',
    );
    const transit = (await told('en', ...TRANSIT)).headline('hold');
    expect(transit.lead).toBe('If the transport has not gone on by then, release is possible from');
    const judge = await told(
      'en',
      'kz-criminal-procedure',
      'bring-before-judge',
      'detention=2026-11-03T10:15',
    );
    expect(judge.headline('hold').lead).toBe('If that has not happened by then, hold no longer than');
  });

  it('says that a new date may have been agreed, until one is entered; and that a term may have been extended', async () => {
    const query = 'decision=2026-11-03&decision-notice-received=2026-11-05&requested=JO';
    const surrender = ['kz-jo-extradition', 'surrender'] as const;
    const { headline } = await told('en', ...surrender, query);
    expect(headline('person')).toMatchObject({
      lead: 'If the person has not been taken over by then, release can be asked for from',
      machine: '2026-12-03T00:00:00+03:00',
      note: 'A new date may have been set or agreed instead.',
    });
    const entered = (await told('en', ...surrender, `${query}&extension=2027-01-10`)).headline('hold');
    expect(entered.note).toBeNull();
    const arrest = await told('en', 'kz-criminal-procedure', 'extradition-arrest', 'detention=2026-11-03');
    expect(arrest.headline('hold').note).toBe('It may have been extended.');
  });

  it('a protection: the person leaves by the safe day, who relies on its end gets the outer day and is told so', async () => {
    const { headline } = await told('en', ...PROTECTION);
    expect(headline('person')).toMatchObject({ lead: 'Leave by', machine: '2026-07-01', which: 'safe' });
    expect(headline('hold')).toMatchObject({
      lead: 'The protection may last until',
      machine: '2026-07-07',
      which: 'outer',
      note: 'This is the latest reading listed. Rely on the end of the protection only from Wednesday 8 July 2026.',
    });
  });

  it.each([
    [
      'entry-into-force',
      'last-notification=2027-02-01',
      'Rely on it from',
      '2027-03-04',
      'Wednesday 3 March 2027',
    ],
    [
      'termination',
      'termination-notice=2027-02-01',
      'Rely on its end from',
      '2027-08-01',
      'Friday 30 July 2027',
    ],
    [
      'temporary-surrender',
      'agreed-return-date=2026-12-12&requested=JO',
      'The day set',
      '2026-12-12',
      'nothing rolls',
    ],
    [
      'property',
      'surrender-of-person=2026-12-12&requested=JO',
      'The day of the event',
      '2026-12-12',
      'nothing rolls',
    ],
  ])('%s', async (rule, query, lead, machine, note) => {
    const line = (await told('en', 'kz-jo-extradition', rule, query)).headline('act');
    expect(line).toMatchObject({ lead, machine, which: 'safe' });
    expect(line.note).toContain(note);
  });

  it('an extension without an end stands before anything else', async () => {
    const query = 'transfer=2026-08-31&requested=MA&extension=granted';
    const { headline } = await told('en', 'kz-ma-mla', 'temporary-transfer', query);
    expect(headline('act').note).toMatch(/^Extended, end not stated/);
  });

  it('past a table of holidays there is no day, and the lead says why', async () => {
    const query = 'information-request=2048-11-03&arrested=no&requested=KZ';
    const { headline, phone } = await told('en', 'kz-jo-extradition', 'additional-information', query);
    expect(headline('act')).toMatchObject({ strong: null, machine: null });
    expect(headline('act').lead).toMatch(/^No safe day can be given: there is no calendar of Kazakhstan/);
    expect(phone()).toContain('a safe day cannot be given');
  });
});

describe('one sentence to say on the phone', () => {
  it.each([
    [
      ...ARREST,
      'hold',
      'The extradition request must have been received by 24:00, Sat 12 Dec 2026, Amman time (UTC+3), on the earliest reading. If it has not been received by then, holding the person longer is open to challenge. By the usual count that is 24:00, Sun 13 Dec 2026, Amman time (UTC+3).',
    ],
    [
      ...ARREST,
      'person',
      'If it has not been received by then, release can be asked for; by the text the person must be released. By the usual count that is 24:00, Sun 13 Dec 2026, Amman time (UTC+3).',
    ],
    [
      ...TRANSIT,
      'act',
      'The transport must have gone on by Tuesday 17 November 2026. That is the safe day: 15 days from the arrival in the State of transit end on Wednesday 18 November 2026 by the usual count.',
    ],
    [...PROTECTION, 'hold', 'Do not rely on the protection having ended before Wednesday 8 July 2026'],
    [
      ...PROTECTION,
      'person',
      'the usual day is Wednesday 1 July 2026 or Monday 6 July 2026, as the days of inability count or do not.',
    ],
    [
      'kz-jo-extradition',
      'entry-into-force',
      'last-notification=2027-02-01',
      'act',
      'Entry into force: rely on it from Thursday 4 March 2027. The earliest reading listed is Wednesday 3 March 2027; do not rely on it yet.',
    ],
    [
      'kz-jo-extradition',
      'termination',
      'termination-notice=2027-02-01',
      'act',
      'whoever needs it still in force begins by Friday 30 July 2027.',
    ],
    [
      'kz-jo-extradition',
      'latest-receipt',
      'sentence-end=2027-02-28&requested=JO',
      'act',
      'in Amman by Thursday 27 August 2026. That is the safe day: by the usual count the last day on which 6 months remain is Monday 31 August 2026.',
    ],
    [
      'kz-criminal-procedure',
      'custody-expiry-notice',
      'detention=2026-11-03',
      'act',
      'by Wednesday 2 December 2026, 10 days before the end of temporary custody.',
    ],
    [
      'kz-ma-mla',
      'temporary-transfer',
      'transfer=2026-08-31&requested=MA&set-day=2026-12-01',
      'act',
      'the day is Tuesday 1 December 2026. It is given',
    ],
    [
      'kz-ma-mla',
      'temporary-transfer',
      'transfer=2026-08-31&requested=MA&extension=3m',
      'act',
      'by Thursday 27 May 2027. That is the safe day; the usual day is Friday 28 May 2027, as extended.',
    ],
    [
      'kz-jo-extradition',
      'surrender',
      'decision=2026-11-03&decision-notice-received=2026-11-05&requested=JO',
      'act',
      '30 days from the decision to extradite or receipt of the notice of the decision end on',
    ],
    [
      'kz-jo-extradition',
      'surrender',
      'decision=2026-11-03&requested=JO',
      'hold',
      'If the person has not been taken over by then, holding the person longer is open to challenge. By the usual count that is 24:00, Thu 3 Dec 2026, Amman time (UTC+3). A new date may have been set or agreed instead.',
    ],
    [
      'kz-ma-mla',
      'safe-conduct',
      'notice-not-required=2026-06-01&requesting=MA&excluded=2026-06-05..2026-06-09,2026-06-12..',
      'person',
      'the usual day is Tuesday 30 June 2026, with the days left out. Days are still being left out, so these days are not final and can only move on. If the reasons are not accepted, the usual day is Tuesday 16 June 2026.',
    ],
    [
      'kz-criminal-procedure',
      'bring-before-judge',
      'detention=2026-11-03T10:15',
      'act',
      'before the investigating judge by Friday 6 November 2026, 10:15 Astana time, 72 hours from the detention.',
    ],
  ] as const)('%s %s %s, %s', async (id, rule, query, chair, said) => {
    expect((await told('en', id, rule, query)).phone(chair)).toContain(said);
  });
});

describe('where no day is the last', () => {
  const EXTENDED = [
    'kz-criminal-procedure',
    'extradition-arrest',
    'detention=2026-01-31T10:00&extension=granted',
  ] as const;
  it('extended without a length: neither the safe day nor the release looks final, from any chair', async () => {
    const { headline } = await told('en', ...EXTENDED);
    for (const chair of ['act', 'hold', 'person'] as const) {
      expect(headline(chair).lead).toMatch(/^Without the extension: /);
      expect(headline(chair).note).toContain('no day here is the last');
    }
  });

  it('days of inability still running move the latest reading alone', async () => {
    const { headline } = await told(
      'en',
      'kz-jo-extradition',
      'speciality',
      'final-release=2026-06-01&excluded=2026-06-10..&requesting=JO',
    );
    expect(headline('person').note).toContain('the safe day stays');
  });
});
