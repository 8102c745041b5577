import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { answerCase } from '../../../src/app/case/days.ts';
import { type CalendarChoice, calendarOf, uidOf } from '../../../src/app/terms-file/calendar.ts';
import { day } from '../../../src/calendar/day.ts';
import { type Case, type CaseEntry, EMPTY_CASE } from '../../../src/cases/case.ts';
import { noteCalendar } from '../../../src/cases/edit-case.ts';
import { logged, undo } from '../../../src/cases/history.ts';
import { readRecord, writeRecord } from '../../../src/cases/record.ts';
import { writeCalendar } from '../../../src/exchange/calendar-file.ts';
import { tellingIn } from './term-telling.ts';

const TODAY = day('2026-11-22');
const NOW = '2026-11-22T06:00:00Z';
const CHOICE: CalendarChoice = {
  named: false,
  alarms: [
    { daysBefore: 7, at: '09:00' },
    { daysBefore: 0, at: '09:30' },
  ],
  hours: [24, 6, 1],
  linkBase: 'https://dedere.example/',
};

const english = await tellingIn('en');
const russian = await tellingIn('ru');

const arrest: CaseEntry = {
  id: 'e-1',
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule: 'provisional-arrest',
  facts: { arrest: '2026-11-03', requested: 'JO' },
};
const aCase = (entries: readonly CaseEntry[] = [arrest], more: Partial<Case> = {}): Case => ({
  ...EMPTY_CASE,
  id: 'c-1',
  name: 'Ахметов, экстрадиция',
  created: NOW,
  changed: NOW,
  person: { name: 'Ахметов Али' },
  entries,
  ...more,
});

/** The calendar of a case, and the case with what went out noted in it. */
async function told(
  of: Case,
  { at = NOW, choice = CHOICE, telling = english, only = null as readonly string[] | null } = {},
) {
  const answered = await answerCase(of, telling.library, telling.index, TODAY);
  const { events, marks, incomplete } = await calendarOf(answered, telling, choice, at, only);
  const noted = noteCalendar(of, marks, at);
  if ('problem' in noted) throw new Error(noted.problem);
  const after = logged(of, noted.case, { id: crypto.randomUUID(), device: '' });
  return { text: writeCalendar(events), events, marks, incomplete, after };
}

/** The events of a file by their UID, as another program reads them. */
const read = (text: string) => {
  const all = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return new Map(all.map((one) => [String(one.getFirstPropertyValue('uid')), one]));
};
const propertyOf = (event: ICAL.Component | undefined, name: string) =>
  event?.getFirstPropertyValue(name)?.toString() ?? null;
const shown = (event: ICAL.Component | undefined) => ({
  day: propertyOf(event, 'dtstart'),
  sequence: Number(propertyOf(event, 'sequence')),
  status: propertyOf(event, 'status'),
});
const UID = uidOf('c-1', 'e-1');
const onDay = (of: Case, arrestDay: string): Case => ({
  ...of,
  entries: [{ ...arrest, facts: { ...arrest.facts, arrest: arrestDay } }],
});

describe('a term in a calendar', () => {
  it('stands on its safe day, a whole day in no zone', async () => {
    const { text, events } = await told(aCase());
    const event = read(text).get(UID);
    expect(shown(event)).toEqual({ day: '2026-12-10', sequence: 0, status: 'CONFIRMED' });
    expect(text).toContain('DTSTART;VALUE=DATE:20261210');
    expect(text).not.toMatch(/TZID|VTIMEZONE|METHOD/);
    expect(events).toHaveLength(1);
  });

  it('says provision, other days, what it is counted from, the address and the closing line', async () => {
    const { text } = await told(aCase());
    const lines = String(propertyOf(read(text).get(UID), 'description')).split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/Jordan.*, Article \d+, paragraph \d+/),
      'Safe day: Thursday 10 December 2026',
      expect.stringMatching(/^Usual count: \w+ \d+ December 2026$/),
      'arrest: Tue 3 Nov 2026',
      'Counts: Jordan',
      'https://dedere.example/#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO',
      'The link opens the question in Dedere. It holds its facts (days, States), no names.',
      'Working aid. The deciding authority counts; check the prevailing text.',
    ]);
    expect(propertyOf(read(text).get(UID), 'url')).toBe(lines[5]);
  });

  it('names the latest reading too where it is another than the usual count', async () => {
    const asked = aCase([{ ...arrest, facts: { ...arrest.facts, arrest: '2026-11-02' } }]);
    const { span } = (await answerCase(asked, english.library, english.index, TODAY)).answers.get('e-1') as {
      span: { outer: string };
    };
    expect(span.outer).toBe('2026-12-13');
    const { text } = await told(asked);
    expect(propertyOf(read(text).get(UID), 'description')).toContain(
      'Latest reading listed, do not rely on it: Sunday 13 December 2026\n',
    );
  });

  it('names neither case nor person unless the user wants it', async () => {
    const plain = await told(aCase());
    expect(plain.text).not.toMatch(/Ахметов/);
    expect(propertyOf(read(plain.text).get(UID), 'summary')).toBe('Safe day: Jordan, Provisional arrest');
    const { text } = await told(aCase(), { choice: { ...CHOICE, named: true } });
    const event = read(text).get(UID);
    expect(propertyOf(event, 'summary')).toBe('Safe day: Jordan, Provisional arrest · Ахметов, экстрадиция');
    expect(propertyOf(event, 'description')).toContain('Case: Ахметов, экстрадиция\nPerson: Ахметов Али\n');
  });

  it('holds back the link where its beginning is not known', async () => {
    const { text } = await told(aCase(), { choice: { ...CHOICE, linkBase: null } });
    const event = read(text).get(UID);
    expect(propertyOf(event, 'url')).toBeNull();
    expect(propertyOf(event, 'description')).toContain(
      'In Dedere: #/terms/kz-jo-extradition/provisional-arrest?',
    );
  });

  it('takes the events and the parts that its case shares', async () => {
    const shared = aCase([{ ...arrest, facts: {} }], {
      facts: { requested: 'JO' },
      events: [
        { id: 'v', event: 'arrest', when: '2026-11-03', title: '', place: '', note: '', counts: true },
      ],
    });
    const { text } = await told(shared);
    expect(shown(read(text).get(UID)).day).toBe('2026-12-10');
    expect(propertyOf(read(text).get(UID), 'url')).toContain('?requested=JO&arrest=2026-11-03');
  });

  it('reminds so many days before, at the hour of the settings', async () => {
    const { text } = await told(aCase());
    const alarms = read(text).get(UID)?.getAllSubcomponents('valarm') ?? [];
    const seconds = alarms.map((alarm) =>
      (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds(),
    );
    expect(seconds).toEqual([-(7 * 24 - 9) * 3600, 9.5 * 3600]);
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY', 'DISPLAY']);
    expect(text).not.toContain('RELATED=END');
  });

  it('in hours stands at its moment, in UTC', async () => {
    const detention: CaseEntry = {
      id: 'e-1',
      kind: 'term',
      instrument: 'kz-criminal-procedure',
      rule: 'bring-before-judge',
      facts: { detention: '2026-11-20T10:15' },
    };
    const { text, events } = await told(aCase([detention]));
    const answered = await answerCase(aCase([detention]), english.library, english.index, TODAY);
    const answer = answered.answers.get('e-1');
    if (answer?.kind !== 'safe' || !answer.clock) throw new Error('no term in hours');
    const moment = Temporal.PlainDateTime.from(`${answer.day}T${answer.clock}`).toZonedDateTime(
      'Asia/Almaty',
    );
    const start = read(text).get(UID)?.getFirstPropertyValue('dtstart');
    if (!(start instanceof ICAL.Time)) throw new Error('no start');
    expect(start.toJSDate().getTime()).toBe(moment.epochMilliseconds);
    expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z/);
    expect(events[0]?.description).toContain(`Safe until ${answer.clock} on `);
    expect(events[0]?.description).toContain('UTC+5');
  });

  const detained: CaseEntry = {
    id: 'e-1',
    kind: 'term',
    instrument: 'kz-criminal-procedure',
    rule: 'bring-before-judge',
    facts: { detention: '2026-11-21T10:15' },
  };
  const day3 = [7, 3, 1, 0].map((daysBefore) => ({ daysBefore, at: '09:00' }));
  it.each([
    ['with the days at first chosen', { ...CHOICE, alarms: day3 }, [168, 72, 24, 6, 1]],
    ['where no day is chosen', { ...CHOICE, alarms: [] }, [24, 6, 1]],
    ['where nothing warns', { ...CHOICE, alarms: [], hours: [] }, []],
  ])('in hours reminds by the hour before its end, %s', async (_what, choice, expected) => {
    const { text } = await told(aCase([detained]), { choice });
    const event = read(text).get(UID);
    const start = event?.getFirstPropertyValue('dtstart');
    if (!(start instanceof ICAL.Time)) throw new Error('no start');
    const safe = Temporal.Instant.fromEpochMilliseconds(start.toJSDate().getTime());
    const moments = (event?.getAllSubcomponents('valarm') ?? []).map((alarm) => {
      const at = start.clone();
      at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return Temporal.Instant.fromEpochMilliseconds(at.toJSDate().getTime());
    });
    expect(moments.map((at) => at.until(safe).total('hours'))).toEqual(expected);
    expect(text).not.toContain('RELATED=END');
  });

  it('is told in Russian and in a script from right to left, whole after folding', async () => {
    const name = `قضية ${'الأردن '.repeat(12)}; a, b \\ «дело»\u0007`;
    const of = aCase([arrest], { name: name.trim().slice(0, 119) });
    const { text } = await told(of, { telling: russian, choice: { ...CHOICE, named: true } });
    const event = read(text).get(UID);
    const clean = of.name.replace('\u0007', ' ');
    expect(propertyOf(event, 'summary')).toContain(clean);
    expect(propertyOf(event, 'description')).toContain('Безопасный день: четверг, 10 декабря 2026');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('a later calendar file', () => {
  it('of nothing changed has the same bytes', async () => {
    const first = await told(aCase());
    const again = await told(first.after, { at: '2027-01-01T06:00:00Z' });
    expect(again.text).toBe(first.text);
    expect(again.marks).toEqual({});
    // Through the store, a file, another device.
    const carried = readRecord(JSON.parse(JSON.stringify(writeRecord(first.after)))) as Case;
    expect((await told(carried, { at: '2027-01-02T06:00:00Z' })).text).toBe(first.text);
  });

  it('of another day bears the same name and a higher sequence, so that nothing is there twice', async () => {
    const first = await told(aCase());
    const second = await told(onDay(first.after, '2026-11-10'), { at: '2026-11-23T06:00:00Z' });
    const calendar = new Map([...read(first.text), ...read(second.text)]);
    expect([...calendar.keys()]).toEqual([UID]);
    expect(shown(calendar.get(UID))).toMatchObject({ sequence: 1, status: 'CONFIRMED' });
    expect(shown(calendar.get(UID)).day).not.toBe('2026-12-10');
    expect(propertyOf(calendar.get(UID), 'dtstamp')).toBe('2026-11-23T06:00:00Z');
  });

  it('of another alarm, language or name rises too', async () => {
    const first = await told(aCase());
    for (const change of [
      { choice: { ...CHOICE, alarms: [] } },
      { choice: { ...CHOICE, named: true } },
      { telling: russian },
    ])
      expect(shown(read((await told(first.after, change)).text).get(UID)).sequence).toBe(1);
  });

  it.each<[string, (of: Case) => Case]>([
    ['done', (of) => ({ ...of, entries: [{ ...arrest, done: day('2026-11-21') }] })],
    ['no longer asked', (of) => ({ ...of, entries: [] })],
    ['of a case that is closed', (of) => ({ ...of, state: 'closed' })],
    ['of a case put away', (of) => ({ ...of, archived: true })],
    ['without a fact it needs', (of) => ({ ...of, entries: [{ ...arrest, facts: {} }] })],
    [
      'met by an event',
      (of) => ({
        ...of,
        events: [
          {
            id: 'v',
            event: 'extradition-request-received',
            when: '2026-11-20',
            title: '',
            place: '',
            note: '',
            counts: true,
          },
        ],
      }),
    ],
  ])('takes back a term %s, and says so as long as the case lives', async (_what, change) => {
    const first = await told(aCase());
    const gone = await told(change(first.after), { at: '2026-11-23T06:00:00Z' });
    expect(shown(read(gone.text).get(UID))).toEqual({ day: '2026-12-10', sequence: 1, status: 'CANCELLED' });
    expect(gone.after.calendar['e-1']).toMatchObject({ day: null, was: '2026-12-10' });
    expect(read(gone.text).get(UID)?.getAllSubcomponents('valarm')).toEqual([]);
    expect((await told(gone.after, { at: '2026-12-01T06:00:00Z' })).text).toBe(gone.text);
    const back = await told(
      { ...gone.after, ...aCase(), calendar: gone.after.calendar },
      { at: '2026-12-02T06:00:00Z' },
    );
    expect(shown(read(back.text).get(UID))).toEqual({ day: '2026-12-10', sequence: 2, status: 'CONFIRMED' });
  });

  it('never told of does not take back', async () => {
    const { text, marks } = await told(aCase([{ ...arrest, done: day('2026-11-21') }]));
    expect(read(text).size).toBe(0);
    expect(marks).toEqual({});
  });

  it('leaves alone what this version cannot compute', async () => {
    const first = await told(aCase());
    const lost: Case = { ...first.after, entries: [{ ...arrest, rule: 'no-such-rule' }] };
    const { text, marks } = await told(lost);
    expect(read(text).size).toBe(0);
    expect(marks).toEqual({});
  });

  it('goes on rising where the note of it was taken back in the case', async () => {
    const first = await told(aCase());
    const second = await told(onDay(first.after, '2026-11-10'));
    const last = second.after.history.at(-1);
    const undone = undo(second.after, last?.id ?? '', { id: 'u', device: '' }, '2026-11-24T06:00:00Z');
    if ('problem' in undone) throw new Error(undone.problem);
    expect(undone.case.calendar['e-1']?.sequence).toBe(0);
    const third = await told(onDay(undone.case, '2026-11-12'));
    expect(shown(read(third.text).get(UID)).sequence).toBe(2);
  });

  it('of one term speaks of that one alone', async () => {
    const two = aCase([arrest, { ...arrest, id: 'e-2' }]);
    const { text, marks } = await told(two, { only: ['e-2'] });
    expect([...read(text).keys()]).toEqual([uidOf('c-1', 'e-2')]);
    expect(Object.keys(marks)).toEqual(['e-2']);
  });
});

describe('a calendar whatever happens to a case', () => {
  it('never sinks, and rises exactly where something else is told', async () => {
    const step = fc.constantFrom<(of: Case) => Case>(
      (of) => of,
      (of) => onDay(of, '2026-11-10'),
      (of) => onDay(of, '2026-11-03'),
      (of) => ({ ...of, archived: !of.archived }),
      (of) => ({ ...of, entries: [] }),
      (of) => ({ ...of, note: `${of.note}.` }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        let of = aCase();
        let last: { sequence: number; body: string } | null = null;
        for (const [i, change] of steps.entries()) {
          const made = await told(change(of), { at: `2026-11-23T06:00:${String(i).padStart(2, '0')}Z` });
          of = made.after;
          const event = read(made.text).get(UID);
          if (!event) {
            expect(last).toBeNull();
            continue;
          }
          const { sequence } = shown(event);
          const body = event.toString().replace(/(SEQUENCE|DTSTAMP):.*\r\n/g, '');
          if (last) expect(sequence).toBe(body === last.body ? last.sequence : last.sequence + 1);
          last = { sequence, body };
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the day in a calendar', () => {
  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Pacific/Pago_Pago', 'Asia/Almaty'])(
    'is the same on a machine in %s',
    (zone) => {
      const [before, offset] = [process.env.TZ, new Date(2026, 11, 10).getTimezoneOffset()];
      process.env.TZ = zone;
      const there = Temporal.PlainDate.from('2026-12-10').toZonedDateTime(zone).offsetNanoseconds / -6e10;
      expect(new Date(2026, 11, 10).getTimezoneOffset()).toBe(there);
      const base = { sequence: 0, at: NOW, cancelled: false, summary: 's', description: 'd', url: null };
      const text = writeCalendar([
        { ...base, uid: 'a', when: { day: day('2026-12-10') }, alarms: CHOICE.alarms },
        { ...base, uid: 'b', when: { instant: '2026-11-22T10:15:00+05:00' }, alarms: [] },
      ]);
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
      expect(new Date(2026, 11, 10).getTimezoneOffset()).toBe(offset);
      expect(text).toContain('DTSTART;VALUE=DATE:20261210\r\n');
      expect(text).toContain('DTSTART:20261122T051500Z\r\n');
      expect(text).toContain('DTSTAMP:20261122T060000Z\r\n');
      expect(propertyOf(read(text).get('a'), 'dtstart')).toBe('2026-12-10');
    },
  );
});
