import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/app/address.ts';
import type { Command } from '../../../src/app/command-line/command.ts';
import { leavesAside } from '../../../src/app/command-line/leaves-aside.ts';
import { readCommand } from '../../../src/app/command-line/read-command.ts';
import { readEventFact } from '../../../src/app/event-fact.ts';
import { readRoles } from '../../../src/app/roles.ts';
import { day } from '../../../src/calendar/day.ts';
import { INDEX } from './library-index.ts';

const TODAY = day('2026-11-22');
const read = (text: string, ourState: string | null = 'KZ') =>
  readCommand(text, { index: INDEX, today: TODAY, ourState });
const best = (text: string, ourState?: string | null) => read(text, ourState).proposals[0];
const pieces = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));
const setAside = (text: string) => {
  const reading = read(text);
  const [first] = reading.proposals;
  return first ? leavesAside(reading, first) : null;
};
/** A proposal in one line, as its address would be. */
const line = (command: Command | undefined): string => {
  if (!command) return '';
  if (command.kind === 'term') {
    return `${command.rule} ${new URLSearchParams(command.facts)}${command.missing.map((each) => ` ?${each}`).join('')}`;
  }
  if (command.kind === 'count') {
    return `count ${new URLSearchParams(command.facts)}${command.missing.map((each) => ` ?${each}`).join('')}`;
  }
  if (command.kind === 'text') return `text ${command.instrument} ${command.eId}`;
  return 'instrument' in command ? `${command.kind} ${command.instrument}` : command.kind;
};

describe('a term with its event', () => {
  it.each([
    ['jordan arrest 3 nov', 'provisional-arrest arrest=2026-11-03&requested=JO'],
    ['иордания арест 3 ноября', 'provisional-arrest arrest=2026-11-03&requested=JO'],
    ['3 nov jordan arrest', 'provisional-arrest arrest=2026-11-03&requested=JO'],
    ['arrest jordan 2026-11-03 10:15', 'provisional-arrest arrest=2026-11-03T10%3A15&requested=JO'],
    [
      'arrest in Jordan on Tue 3 Nov 2026 at 10:15',
      'provisional-arrest arrest=2026-11-03T10%3A15&requested=JO',
    ],
    ['предварительный арест в Иордании вчера', 'provisional-arrest arrest=2026-11-21&requested=JO'],
    ['jord arr 3 nov', 'provisional-arrest arrest=2026-11-03&requested=JO'],
    ['иорд арестом 3.11.2026', 'provisional-arrest arrest=2026-11-03&requested=JO'],
    ['JORDAN PROVISIONAL ARREST 3 NOV', 'provisional-arrest arrest=2026-11-03&requested=JO'],
    ['jordan extradition arrest 3 nov 40 days', 'provisional-arrest arrest=2026-11-03&requested=JO'],
    ['jordan arrest 2 or 3 nov', 'provisional-arrest arrest=2026-11-02..2026-11-03&requested=JO'],
    ['jordan arrest 2-3 nov 2026', 'provisional-arrest arrest=2026-11-02..2026-11-03&requested=JO'],
    ['jordan arrest nov 2-4', 'provisional-arrest arrest=2026-11-02..2026-11-04&requested=JO'],
    ['jordan arrest nov 2 or 3', 'provisional-arrest arrest=2026-11-02..2026-11-03&requested=JO'],
    ['иордания арест 2 или 3 ноября', 'provisional-arrest arrest=2026-11-02..2026-11-03&requested=JO'],
    ['kazakhstan arrest 3 nov', 'provisional-arrest arrest=2026-11-03&requested=KZ'],
    ['jordan detention 2 nov', 'provisional-arrest detention=2026-11-02&requested=JO ?arrest'],
    [
      'jordan detained 2 nov arrested 3 nov',
      'provisional-arrest arrest=2026-11-03&detention=2026-11-02&requested=JO',
    ],
    [
      'jordan 3 nov arrest 2 nov detention',
      'provisional-arrest arrest=2026-11-03&detention=2026-11-02&requested=JO',
    ],
    ['jordan arrest', 'provisional-arrest requested=JO ?arrest'],
    ['arrest 3 nov', 'provisional-arrest arrest=2026-11-03 ?requested'],
    ['kazakhstan jordan arrest 3 nov', 'provisional-arrest arrest=2026-11-03 ?requested'],
    ['kz-jo-extradition provisional-arrest 3 nov', 'provisional-arrest arrest=2026-11-03 ?requested'],
  ])('%s', (text, expected) => {
    expect(line(best(text))).toBe(expected);
    expect(pieces(text, read(text).notUnderstood)).toEqual([]);
    expect(read(text).problems).toEqual([]);
  });

  it('says what was not typed as it stands', () => {
    expect(best('jordan arrest 3 nov')).toMatchObject({
      inferred: { arrest: 'year', requested: 'place-of-event' },
    });
    expect(best('jordan arrest 3/11/2026')).toMatchObject({ inferred: { arrest: 'order' } });
    expect(best('jordan arrest 11/13/2026')).toMatchObject({ inferred: { arrest: 'month-first' } });
    expect(best('jordan arrest yesterday')).toMatchObject({ inferred: { arrest: 'relative' } });
    const certain = best('jordan arrest 2026-11-03');
    expect(certain).toHaveProperty('inferred', { requested: 'place-of-event' });
  });

  it.each([
    ['jordan arrest 3 nov 5 nov', 'several-dates', '5 nov'],
    ['jordan arrest 3 nov or 4 nov', 'several-dates', '4 nov'],
    ['40 days from 3 nov or 4 nov', 'several-dates', '4 nov'],
  ])('%s: uses the first date and points at the other', (text, problem, piece) => {
    expect(read(text).problems).toMatchObject([{ problem, piece }]);
    expect(Object.values(read(text).proposals[0] ?? {})).toContainEqual(
      expect.objectContaining(text.startsWith('40') ? { from: '2026-11-03' } : { arrest: '2026-11-03' }),
    );
  });
});

describe('a receipt by the requesting State: the State named is the partner', () => {
  it.each([
    ['KZ', 'jordan information 3 nov', 'additional-information information-request=2026-11-03&requested=JO'],
    ['JO', 'jordan information 3 nov', 'additional-information information-request=2026-11-03&requested=KZ'],
    [
      'JO',
      'kazakhstan information 3 nov',
      'additional-information information-request=2026-11-03&requested=KZ',
    ],
    [null, 'jordan information 3 nov', 'additional-information information-request=2026-11-03 ?requested'],
    ['MA', 'jordan information 3 nov', 'additional-information information-request=2026-11-03 ?requested'],
    [
      'KZ',
      'иордания запрос получен 3 ноября',
      'additional-information information-request=2026-11-03&requested=JO',
    ],
  ])('our State %s: %s', (ours, text, expected) => expect(line(best(text, ours))).toBe(expected));

  it('says that our State decided', () => {
    expect(best('jordan information 3 nov')).toMatchObject({ inferred: { requested: 'our-state' } });
  });
});

describe('a count without a treaty', () => {
  it.each([
    ['40 days from 3.11.2026', 'count from=2026-11-03&n=40&unit=day'],
    ['40 days from 3 nov kazakhstan custody', 'count from=2026-11-03&n=40&unit=day&state=KZ&custody=1'],
    ['40 суток с 3 ноября казахстан стража', 'count from=2026-11-03&n=40&unit=day&state=KZ&custody=1'],
    ['40 суток со дня 3 ноября', 'count from=2026-11-03&n=40&unit=day'],
    ['3 nov + 40d', 'count from=2026-11-03&n=40&unit=day'],
    ['from 3 nov 180 days', 'count from=2026-11-03&n=180&unit=day'],
    ['3 ноября 15 дней', 'count from=2026-11-03&n=15&unit=day'],
    ['2 weeks from 3 nov', 'count from=2026-11-03&n=14&unit=day'],
    ['2 недели с 3 ноября', 'count from=2026-11-03&n=14&unit=day'],
    ['6 months from 31 aug 2026', 'count from=2026-08-31&n=6&unit=month'],
    ['6 месяцев с 31 августа 2026 года', 'count from=2026-08-31&n=6&unit=month'],
    ['3 года с 10 января 2025', 'count from=2025-01-10&n=3&unit=year'],
    [
      '72 hours from 3 nov 10:15 kazakhstan custody',
      'count from=2026-11-03T10%3A15&n=72&unit=hour&state=KZ&custody=1',
    ],
    ['72 часа с 3 ноября 10:15', 'count from=2026-11-03T10%3A15&n=72&unit=hour'],
    ['40 days', 'count n=40&unit=day ?from'],
    ['3 nov', 'count from=2026-11-03 ?n'],
  ])('%s', (text, expected) => {
    expect(line(best(text))).toBe(expected);
    expect(pieces(text, read(text).notUnderstood)).toEqual([]);
    expect(read(text).problems).toEqual([]);
  });

  it.each([
    ['40 days before 3 nov', 'counting-back', 'before'],
    ['за 40 дней до 3 ноября', 'counting-back', 'до'],
    ['40 days ago', 'counting-back', 'ago'],
    ['3 nov 2026 - 40 days', 'counting-back', '-'],
  ])('%s is not counted forward', (text, problem, piece) => {
    expect(read(text).proposals.filter(({ kind }) => kind === 'count')).toEqual([]);
    expect(read(text).problems).toMatchObject([{ problem, piece }]);
  });

  it('does not take working days for days', () => {
    for (const text of ['10 working days from 3 nov', '10 рабочих дней с 3 ноября']) {
      expect(line(best(text))).toBe('count from=2026-11-03 ?n');
      expect(pieces(text, read(text).notUnderstood)[0]).toMatch(/^10 \S+ \S+$/);
    }
  });

  it.each([
    ['1 year 6 months from 3 nov', 'several-lengths', '6 months', ' ?n'],
    ['0 days from 3 nov', 'length-out-of-range', '0 days', '&n=0&unit=day'],
    ['99999 days from 3 nov', 'length-out-of-range', '99999 days', '&n=99999&unit=day'],
  ])('%s: says that of several none is taken, and keeps a wrong one', (text, problem, piece, left) => {
    expect(line(best(text))).toBe(`count from=2026-11-03${left}`);
    expect(read(text).problems).toMatchObject([{ problem, piece }]);
  });
});

describe('a text', () => {
  it.each([
    ['text jordan 12.5', 'text kz-jo-extradition art_12__para_5'],
    ['jordan art 12', 'text kz-jo-extradition art_12'],
    ['jordan article 12(5)', 'text kz-jo-extradition art_12__para_5'],
    ['иордания статья 12 пункт 5', 'text kz-jo-extradition art_12__para_5'],
    ['иордания ст. 12 п. 5', 'text kz-jo-extradition art_12__para_5'],
    ['jordan art 7.2.a', 'text kz-jo-extradition art_7__para_2__point_a'],
    ['jordan art 7(2)(a)', 'text kz-jo-extradition art_7__para_2__point_a'],
    ['emirates art 8 point 3', 'text kz-ae-transfer art_8__point_3'],
    ['jordan art_12__para_5', 'text kz-jo-extradition art_12__para_5'],
    ['text jordan', 'text kz-jo-extradition null'],
    ['text jordan arrest', 'text kz-jo-extradition art_12__para_5'],
    ['текст оаэ', 'text kz-ae-transfer null'],
    ['morocco mla art 16.2', 'text kz-ma-mla art_16__para_2'],
    ['jordan 12', 'text kz-jo-extradition art_12'],
  ])('%s', (text, expected) => {
    expect(line(best(text))).toBe(expected);
    expect(pieces(text, read(text).notUnderstood)).toEqual([]);
    expect(read(text).problems).toEqual([]);
  });

  it('is offered beside a date where both are possible, after it', () => {
    const lines = read('jordan arrest 12.5').proposals.map(line);
    expect(lines[0]).toBe('provisional-arrest arrest=2027-05-12&requested=JO');
    expect(read('jordan 12.5').proposals.map(line)).toContain('text kz-jo-extradition art_12__para_5');
  });

  it('is not made of a number that belongs to a date or a length', () => {
    for (const text of ['jordan 3 nov', 'emirates 3 nov', 'jordan 40 days', 'emirates 40 days']) {
      expect(
        read(text)
          .proposals.map(line)
          .filter((each) => each.includes('art_')),
      ).toEqual([]);
    }
  });

  it('does not take a provision for an impossible date', () => {
    expect(read('text jordan 12.13').problems).toEqual([]);
    expect(line(best('text jordan 12.13'))).toBe('text kz-jo-extradition art_12__para_13');
  });
});

describe('instruments, screens, addresses', () => {
  it.each([
    ['uae transfer', 'eligibility kz-ae-transfer'],
    ['emirates', 'eligibility kz-ae-transfer'],
    ['united arab emirates', 'eligibility kz-ae-transfer'],
    ['United Arab Em', 'eligibility kz-ae-transfer'],
    ['эмираты передача', 'eligibility kz-ae-transfer'],
    ['Объединенные Арабские Эмираты', 'eligibility kz-ae-transfer'],
    ['transfer', 'eligibility kz-ae-transfer'],
    ['условия эмираты', 'eligibility kz-ae-transfer'],
    ['papers jordan', 'documents kz-jo-extradition'],
    ['документы иордания', 'documents kz-jo-extradition'],
    ['jordan terms', 'terms kz-jo-extradition'],
    ['morocco transfer', 'terms kz-ma-transfer'],
    ['cases', 'cases'],
    ['дела', 'cases'],
    ['sett', 'settings'],
    ['настройки', 'settings'],
  ])('%s', (text, expected) => expect(read(text).proposals.map(line)).toContain(expected));

  it('offers papers only where they are asked for, and then first', () => {
    expect(line(best('papers jordan'))).toBe('documents kz-jo-extradition');
    expect(read('jordan').proposals.map(({ kind }) => kind)).not.toContain('documents');
    expect(read('papers morocco').proposals.map(({ kind }) => kind)).not.toContain('documents');
  });

  it('puts the question of the Emirates first', () => {
    for (const text of ['uae transfer', 'emirates', 'transfer']) expect(best(text)?.kind).toBe('eligibility');
  });

  it.each([
    ['#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO'],
    [
      'https://dedere.example/app/#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO',
    ],
    ['  chrome-extension://abc/panel.html#/cases '],
  ])('%s is opened as it is', (text) => {
    expect(read(text).proposals).toEqual([
      { kind: 'address', hash: text.trim().slice(text.trim().indexOf('#')) },
    ]);
  });
});

describe('typed in part', () => {
  it('suggests what the library has of a State, at most six', () => {
    const jordan = read('jord').proposals.map(line);
    expect(jordan).toEqual([
      'provisional-arrest requested=JO ?arrest',
      'additional-information requested=JO ?information-request',
      'text kz-jo-extradition null',
      'terms kz-jo-extradition',
    ]);
    expect(read('марокко').proposals.map(line)).toEqual([
      'text kz-ma-mla null',
      'terms kz-ma-extradition',
      'terms kz-ma-transfer',
      'terms kz-ma-mla',
    ]);
    expect(read('kazakhstan').proposals).toHaveLength(6);
  });

  it('prefers our own treaties among equals', () => {
    expect(best('arrest')).toMatchObject({ instrument: 'kz-jo-extradition' });
  });

  it.each([[''], ['   '], ['jo ar'], ['?!'], ['xyz']])('of %j proposes only what it knows', (text) => {
    for (const command of read(text).proposals)
      expect(command).toHaveProperty('instrument', 'kz-jo-extradition');
  });

  it('needs three letters', () => {
    expect(read('ka').proposals).toEqual([]);
    expect(read('kaz').proposals.length).toBeGreaterThan(0);
  });
});

describe('what is wrong is pointed at, the rest kept', () => {
  it.each([
    ['jordan arrest 30 feb', 'no-such-day', '30 feb'],
    ['иордания арест 31 апреля 2026', 'no-such-day', '31 апреля 2026'],
    ['jordan arrest 3 nov 1850', 'out-of-range', '3 nov 1850'],
    ['jordan arrest 3 nov 2026 25:00', 'not-a-time', '3 nov 2026 25:00'],
    ['jordan arrest 3.11.20266', 'not-a-date', '3.11.20266'],
    ['jordan arrest 5-3 nov', 'not-a-date', '5-3 nov'],
    ['jordan arrest 3-31 nov', 'not-a-date', '3-31 nov'],
  ])('%s', (text, problem, piece) => {
    const start = text.indexOf(piece);
    expect(read(text).problems).toEqual([{ problem, piece, start, end: start + piece.length }]);
    expect(best(text)).toMatchObject({
      rule: 'provisional-arrest',
      facts: { arrest: piece, requested: 'JO' },
      missing: [],
    });
    expect(read(text).notUnderstood).toEqual([]);
    expect(setAside(text)).toBe(false);
  });

  it('carries a wrong date and a wrong length into a count', () => {
    expect(best('0 days from 30 feb')).toMatchObject({ facts: { from: '30 feb', n: '0', unit: 'day' } });
    expect(setAside('0 days from 30 feb')).toBe(false);
  });

  it.each([
    ['jordan arrest 3 nov or 5 nov'],
    ['jordan arrest 2 or 5 nov'],
    ['jordan arrest wed 3 nov 2026'],
    ['jordan arrest monday'],
    ['jordan arrest 3 nov 40 days before'],
    ['10 working days from 3 nov'],
    ['1 year 6 months from 3 nov'],
    ['jordan arrest perhaps 3 nov'],
    ['text jordan 30 feb'],
  ])('%s: knows that the best proposal leaves something aside', (text) => {
    expect(setAside(text)).toBe(true);
  });

  it.each([['jordan arrest 3 nov'], ['40 days from 3.11.2026'], ['text jordan 12.5'], ['#/cases']])(
    '%s: knows that nothing is left aside',
    (text) => expect(setAside(text)).toBe(false),
  );

  it('points at a weekday that the day is not, and proposes the day', () => {
    expect(read('jordan arrest wed 3 nov 2026').problems).toMatchObject([
      { problem: 'other-weekday', piece: 'wed 3 nov 2026' },
    ]);
    expect(line(best('jordan arrest wed 3 nov 2026'))).toBe(
      'provisional-arrest arrest=2026-11-03&requested=JO',
    );
  });

  it('names the words it leaves aside', () => {
    const text = 'jordan arrest perhaps 3 nov zzz';
    expect(pieces(text, read(text).notUnderstood)).toEqual(['perhaps', 'zzz']);
    expect(read('jordan arrest 3 nov').understood).toEqual([
      { start: 0, end: 6, as: 'state' },
      { start: 7, end: 13, as: 'rule' },
      { start: 14, end: 19, as: 'date' },
    ]);
  });

  it("never answers for a State with another's treaty", () => {
    const text = 'morocco arrest 3 nov';
    for (const command of read(text).proposals) expect(line(command)).not.toContain('provisional-arrest');
    expect(best(text)).toEqual({ kind: 'terms', instrument: 'kz-ma-extradition', lacking: true });
    expect(read('jordan arrest terms').proposals.filter(({ kind }) => kind === 'terms')).toEqual([]);
    expect(read('jordan').proposals).toContainEqual({ kind: 'terms', instrument: 'kz-jo-extradition' });
    expect(pieces(text, read(text).notUnderstood)).toEqual(['arrest 3 nov']);
  });
});

describe('of any text', () => {
  const words = fc.constantFrom(
    ...'jordan иорд morocco kazakhstan uae arrest арест detention information 3 nov 30 feb 2026 12.5 2026-11-03 10:15'.split(
      ' ',
    ),
    ...'40 days months 0 custody text art point cases from before wed transfer mla сорок 3/4/27 yesterday # %'.split(
      ' ',
    ),
  );
  const typed = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(' '));
  const soundOrSaid = (event: string, value: string, text: string) =>
    'from' in readEventFact(event, value) || read(text).problems.some(({ piece }) => piece === value);
  const anyState = fc.constantFrom('KZ', 'JO', 'XX', '__proto__', null);

  it('never throws, proposes at most six, and its spans lie in the text without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), typed), anyState, (text, ours) => {
        const { proposals, understood, notUnderstood } = read(text, ours);
        expect(proposals.length).toBeLessThanOrEqual(6);
        const spans = [...understood, ...notUnderstood].sort((a, b) => a.start - b.start);
        spans.forEach(({ start, end }, at) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(spans[at + 1]?.start ?? text.length);
        });
      }),
    );
  });

  it('stays quick on a long paste, and says that the rest was not read', () => {
    const text = `jordan arrest 3 nov ${'#/x'.repeat(100_000)}`;
    expect(line(best(text))).toBe('provisional-arrest arrest=2026-11-03&requested=JO');
    expect(read(text).notUnderstood.at(-1)).toEqual({ start: 300, end: text.length });
  });

  it('proposes facts that read back from their address as valid, or as they were typed', () => {
    fc.assert(
      fc.property(typed, anyState, (text, ours) => {
        for (const command of read(text, ours).proposals) {
          if (command.kind === 'text')
            expect(command.eId ?? 'art_1').toMatch(/^art_\d+(__para_\d+)?(__point_[a-z0-9]+)*$/);
          if (command.kind !== 'term' && command.kind !== 'count') continue;
          const { facts } = readAddress(writeAddress({ route: { screen: 'count' }, facts: command.facts }));
          expect(facts).toEqual(command.facts);
          for (const name of command.missing) expect(facts).not.toHaveProperty(name);
          if (command.kind === 'count') {
            if (facts.from) expect(soundOrSaid('from', facts.from, text)).toBe(true);
            if (facts.n) expect(facts.n).toMatch(/^\d+$/);
            continue;
          }
          const instrument = INDEX.instruments.find(({ id }) => id === command.instrument);
          const rule = instrument?.rules.find(({ rule }) => rule === command.rule);
          const { requested, ...events } = facts;
          for (const [event, value] of Object.entries(events)) {
            expect(rule?.events.map((each) => each.event)).toContain(event);
            expect(soundOrSaid(event, value, text)).toBe(true);
          }
          expect(readRoles(facts, instrument?.parties ?? ['', ''], 'requested').problems).toEqual([]);
        }
      }),
    );
  });
});
