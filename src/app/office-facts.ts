import { readDay } from '../calendar/day.ts';
import type { OfficeCalendar } from '../calendar/office-calendar.ts';
import { feastOn, type OwnDays, withOwnDays } from '../calendar/own-days.ts';
import type { StateFile } from '../law/built/files.ts';
import { officeCalendarOf } from '../law/built/office-calendar-of.ts';
import type { Facts } from './address.ts';
import type { FactProblem } from './fact-problem.ts';

export const OFFICE_FACTS = ['closed', 'shift'] as const;

const pieces = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** What the user knows of the offices: `closed=JO:2026-12-10`, `shift=JO:2027-03-10:1` (a feast moved by its days). */
export interface OfficeFacts {
  readonly byState: ReadonlyMap<string, OwnDays>;
  readonly problems: readonly FactProblem[];
}

const NOTHING_OWN: OfficeFacts = { byState: new Map(), problems: [] };

export function readOfficeFacts(facts: Facts): OfficeFacts {
  if (!facts.closed && !facts.shift) return NOTHING_OWN;
  const problems: FactProblem[] = [];
  const byState = new Map<
    string,
    { closed: OwnDays['closed'][number][]; shifts: OwnDays['shifts'][number][] }
  >();
  const ofState = (state: string) => {
    const own = byState.get(state) ?? { closed: [], shifts: [] };
    byState.set(state, own);
    return own;
  };
  for (const piece of pieces(facts.closed)) {
    const [, state, text] = /^([A-Z]{2}):(.+)$/.exec(piece) ?? [];
    const read = readDay(text ?? '');
    if (state && 'day' in read) ofState(state).closed.push(read.day);
    else
      problems.push({
        fact: 'closed',
        value: piece,
        problem: state ? wrongDay(read, 'not-a-closing') : 'not-a-closing',
      });
  }
  for (const piece of pieces(facts.shift)) {
    const [, state, text, by] = /^([A-Z]{2}):([^:]+):(-?[0-3])$/.exec(piece) ?? [];
    const read = readDay(text ?? '');
    if (state && 'day' in read) ofState(state).shifts.push({ on: read.day, by: Number(by) });
    else
      problems.push({
        fact: 'shift',
        value: piece,
        problem: state ? wrongDay(read, 'not-a-shift') : 'not-a-shift',
      });
  }
  return { byState, problems };
}

const wrongDay = (
  read: ReturnType<typeof readDay>,
  otherwise: FactProblem['problem'],
): FactProblem['problem'] => ('problem' in read && read.problem !== 'not-a-date' ? read.problem : otherwise);

/** Calendars are made once for a State's file and once for each set of own days. */
const plain = new WeakMap<StateFile, OfficeCalendar>();

const asTheyAre = new WeakMap<
  OfficeCalendar,
  { offices: OfficeCalendar; problems: readonly FactProblem[] }
>();
function unchanged(offices: OfficeCalendar) {
  let found = asTheyAre.get(offices);
  if (!found) {
    found = { offices, problems: [] };
    asTheyAre.set(offices, found);
  }
  return found;
}

/** The offices of a State with the user's own days; a feast that is not there is reported. */
export function officesOf(
  file: StateFile,
  own: OfficeFacts,
): { readonly offices: OfficeCalendar; readonly problems: readonly FactProblem[] } {
  let offices = plain.get(file);
  if (!offices) {
    offices = officeCalendarOf(file);
    plain.set(file, offices);
  }
  const { state } = offices;
  const days = own.byState.get(state);
  if (!days) return unchanged(offices);
  const calendar = offices;
  const problems: FactProblem[] = [];
  const shifts = days.shifts.filter((shift) => {
    const problem = wrongShift(calendar, shift, days.shifts);
    if (problem) problems.push({ fact: 'shift', value: pieceOf(state, shift), problem });
    return !problem;
  });
  return { offices: withOwnDays(offices, { closed: days.closed, shifts }), problems };
}

type Shift = OwnDays['shifts'][number];
const pieceOf = (state: string, { on, by }: Shift): string => `${state}:${on}:${by}`;

/** No feast stands there, or the same feast is said to move in two ways: then it does not move. */
function wrongShift(
  calendar: OfficeCalendar,
  { on, by }: Shift,
  all: readonly Shift[],
): FactProblem['problem'] | null {
  const feast = feastOn(calendar, on);
  if (feast.length === 0) return 'no-such-feast';
  const differs = all.some((other) => other.by !== by && feast.some(({ date }) => date === other.on));
  return differs ? 'not-a-shift' : null;
}

/** Own days of States whose offices have no part here: they would count for nothing. */
export function strangeOffices(
  { byState }: OfficeFacts,
  known: readonly string[],
  problem: FactProblem['problem'],
): readonly FactProblem[] {
  if (byState.size === 0) return NOTHING_OWN.problems;
  return [...byState]
    .filter(([state]) => !known.includes(state))
    .flatMap(([state, { closed, shifts }]) => [
      ...closed.map((on) => ({ fact: 'closed', value: `${state}:${on}`, problem })),
      ...shifts.map((shift) => ({ fact: 'shift', value: pieceOf(state, shift), problem })),
    ]);
}
