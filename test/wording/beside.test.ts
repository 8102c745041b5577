import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { forceOf } from '../../src/app/in-force.ts';
import { day } from '../../src/calendar/day.ts';
import { noFigureText } from '../../src/wording/figure-text.ts';
import { forceText } from '../../src/wording/force-text.ts';
import { instantHere } from '../../src/wording/instant-here.ts';
import { noFigureParagraph } from '../../src/wording/paragraph.ts';
import { transmissionText } from '../../src/wording/transmission-text.ts';
import { instrument } from '../app/data.ts';
import { TODAY, tellingIn, told } from './told.ts';

const AMMAN = { state: 'JO', zone: 'Asia/Amman' };
const ASTANA = { state: 'KZ', zone: 'Asia/Almaty' };
const MIDNIGHT = '2026-12-13T00:00:00+03:00';

describe('midnight there, what time is it here', () => {
  it.each([
    ['en', '24:00 on Sat 12 Dec in Amman is 02:00 on Sun 13 Dec in Astana.'],
    ['ru', '24:00, сб, 12 дек., в Аммане — это 02:00, вс, 13 дек., в Астане.'],
  ] as const)('%s', async (lang, said) => {
    expect(instantHere(await tellingIn(lang), MIDNIGHT, AMMAN, ASTANA)).toBe(said);
  });

  it('is not said where both clocks show the same', async () => {
    expect(instantHere(await tellingIn('en'), MIDNIGHT, AMMAN, AMMAN)).toBeNull();
  });
});

describe('in force on the day of the request', () => {
  const say = async (query: string, inForce: string | null = null) => {
    const file = instrument('kz-jo-extradition');
    const source = { title: { en: 'S', ru: 'S' }, kind: 'law' } as never;
    const stated = inForce ? { date: inForce, source } : null;
    const { facts } = readAddress(`#/terms/x/y?${query}`);
    const of = { ...file, instrument: { ...file.instrument, inForce: stated } };
    return forceText(await tellingIn('en'), forceOf(of, facts, TODAY));
  };

  it.each([
    ['', 'Not known whether the treaty is in force on Saturday 20 June 2026, the day of the request.'],
    ['in-force=yes', 'In force on Saturday 20 June 2026, the day of the request, by your answer.'],
    [
      'in-force=no&request-day=2026-07-01',
      'By your answer the treaty is not in force on Wednesday 1 July 2026',
    ],
    ['last-notification=2026-02-01', 'it can be relied on from Wednesday 4 March 2026'],
    ['last-notification=2026-06-01', 'it enters into force on Wednesday 1 July 2026 at the earliest'],
    [
      'last-notification=2026-06-01&request-day=2026-07-01',
      'the earliest gives Wednesday 1 July 2026, rely on it only from Thursday 2 July 2026.',
    ],
  ])('%s', async (query, said) => {
    expect(await say(query)).toContain(said);
  });

  it('by the source', async () => {
    expect(await say('', '2026-06-20')).toContain(
      'the source states entry into force on Saturday 20 June 2026',
    );
    expect(await say('', '2026-06-21')).toMatch(/^Not in force on Saturday 20 June 2026/);
  });

  it.each([
    ['en', 'What is said here has no footing in it before.', /count/i],
    ['ru', 'До того сказанное здесь не имеет в нём опоры.', /подсч/i],
  ] as const)('names no count, for conditions and papers say it too, in %s', async (lang, before, count) => {
    const { force } = (await tellingIn(lang)).words.terms;
    const said = [force.answered.no('D'), force.notified.no('D', 'E'), force.stated.no('D', 'F')];
    for (const one of said) expect(one).not.toMatch(count);
    for (const one of said.slice(1)) expect(one).toContain(before);
  });
});

it.each([
  ['en', '(days, answers, States)'],
  ['ru', '(дни, ответы, государства)'],
] as const)(
  'a link copied is said to hold answers, for conditions and papers have them, in %s',
  async (lang, said) => {
    expect((await tellingIn(lang)).words.terms.actions.linkSays).toContain(said);
  },
);

describe('by when it must leave here', () => {
  it.each([
    ['10', 'It must leave Astana by Monday 30 November 2026, at your figure of 10 days for the channel.'],
    [
      '1w',
      'It must leave Astana by Wednesday 9 December 2026, at your figure of 1 working day for the channel.',
    ],
  ])('channel=%s', async (channel, said) => {
    const query = `arrest=2026-11-03&requested=JO&channel=${channel}`;
    const { telling, answer } = await told('en', 'kz-jo-extradition', 'provisional-arrest', query);
    if (!answer.transmission) throw new Error('no transmission');
    expect(transmissionText(telling, answer.transmission)).toBe(said);
  });

  it('names the closed days it moved back over, and a calendar that is not there', async () => {
    const telling = await tellingIn('en');
    const passed = [{ day: day('2026-11-29'), state: { open: false, why: 'rest-day' } }] as const;
    const channel = { n: 2, days: 'calendar' } as const;
    const leave = { found: true, day: day('2026-11-28'), passed } as const;
    expect(transmissionText(telling, { channel, leave, from: 'KZ' })).toContain(
      'Closed there: Sun 29 Nov (weekly rest).',
    );
    expect(
      transmissionText(telling, { channel, leave: { found: false, state: 'KZ', year: 2041 }, from: 'KZ' }),
    ).toContain('there is no calendar of Kazakhstan for 2041 here');
  });
});

const NO_RULE = { quotes: [], provision: 'art_1' };

describe('a copy', () => {
  it('cites the law of the State on which its readings rest, once', async () => {
    const query = 'arrest=2026-11-03&requested=KZ';
    const text = (await told('en', 'kz-jo-extradition', 'provisional-arrest', query)).paragraph();
    expect(text.split('art. 48, paras. 2 and 5').length).toBe(2);
    expect(text).toContain('for a treaty’s term it is an analogy');
  });

  it('holds citation, events, days, readings, what the user entered, and closes', async () => {
    const query = 'arrest=2026-11-03&requested=JO&closed=JO:2026-12-10&reading=first-day-counted&channel=10w';
    const text = (await told('en', 'kz-jo-extradition', 'provisional-arrest', query)).paragraph();
    for (const piece of [
      'TREATY, PROVISION: Provisional arrest.',
      'Arrest: Tuesday 3 November 2026.',
      'Safe day in Amman: Wednesday 9 December 2026.',
      'Usual count: Sunday 13 December 2026.',
      'Latest reading listed (not to be relied on): Sunday 13 December 2026.',
      'Release, if it has not been received by then: earliest 24:00, Sat 12 Dec 2026, Amman time (UTC+3); by the usual count 24:00, Sun 13 Dec 2026, Amman time (UTC+3). By the text the person must be released.',
      'Readings: Sat 12 Dec 2026 (starting day counted in); Sun 13 Dec 2026 (usual count, starting day not counted; starting day counted in, put off to the next working day).',
      'By your entry the office in Amman is closed on Thu 10 Dec 2026.',
      'The reading you take: starting day counted in',
      'at your figure of 10 working days for the channel.',
      '«QUOTE» FORCE Computed on TODAY, Dedere 1.',
    ])
      expect(text).toContain(piece);
    expect(text).toMatch(/check the prevailing text\.$/);
  });

  it('names events that are not entered, and days left out', async () => {
    const surrender = await told(
      'en',
      'kz-jo-extradition',
      'surrender',
      'decision=2026-11-03&requested=JO&extension=2027-01-10',
    );
    expect(surrender.paragraph()).toContain('Not final: the text may also mean another day');
    const stay = await told(
      'en',
      'kz-ma-mla',
      'safe-conduct',
      'notice-not-required=2026-06-01&requesting=MA&excluded=2026-06-05..2026-06-09',
    );
    expect(stay.paragraph()).toContain(
      'Days left out, first and last included: Fri 5 Jun 2026 to Tue 9 Jun 2026.',
    );
    expect(stay.paragraph()).toContain(
      'If the reasons are not accepted, the usual day is Tuesday 16 June 2026.',
    );
  });

  it('says a day that was set once, and no latest reading of what all readings agree on', async () => {
    const set = await told(
      'en',
      'kz-ma-mla',
      'temporary-transfer',
      'transfer=2026-08-31&requested=MA&set-day=2026-12-01',
    );
    expect(set.paragraph()).toContain('Set by Morocco: Tuesday 1 December 2026. «QUOTE»');
    const hours = await told(
      'en',
      'kz-criminal-procedure',
      'bring-before-judge',
      'detention=2026-11-03T10:15',
    );
    expect(hours.paragraph()).toContain('Every reading listed: Friday 6 November 2026, 10:15 Astana time.');
    expect(hours.paragraph()).not.toContain('not to be relied on');
    const two = await told(
      'en',
      'kz-jo-extradition',
      'surrender',
      'decision=2026-11-03&decision-notice-received=2026-11-05&requested=JO',
    );
    expect(two.paragraph()).toContain('Usual count: Thursday 3 December 2026 or Saturday 5 December 2026.');
  });

  it('of what takes effect says from when one relies on it, and of an end who can still begin', async () => {
    const text = (
      await told('en', 'kz-jo-extradition', 'termination', 'termination-notice=2027-02-01')
    ).paragraph();
    expect(text).toContain('Rely on its end from Sunday 1 August 2027.');
    expect(text).toContain('the last safe day to begin is Friday 30 July 2027.');
    expect(text).not.toContain('Safe day');
  });

  it('of a duty without a figure says what the text says of time', async () => {
    const telling = await tellingIn('en');
    const about = {
      treaty: { name: 'T', provision: 'P', rule: 'R' },
      quote: null,
      force: null,
      today: 'D',
      version: '1',
    };
    expect(noFigureText(telling, { ...NO_RULE, urgency: 'reasonable-time' })).toContain('reasonable time');
    expect(noFigureParagraph(telling, NO_RULE, about)).toMatch(/^T, P: R\. The text says nothing of time/);
  });
});
