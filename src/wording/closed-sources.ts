import type { Day } from '../calendar/day.ts';
import type { ClosedDay } from '../calendar/office-calendar.ts';
import type { Computed } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { StateFile } from '../law/built/files.ts';
import { groundOfHoliday, sourceOfWorkingDay } from '../law/built/holiday-ground.ts';
import { sourceText } from './source-text.ts';
import type { ExplainTelling } from './telling.ts';

/** The tables of holidays, by State. */
export type HolidayTables = ReadonlyMap<string, Pick<StateFile, 'holidays'>>;

/** On what the closed days rest that moved a day, and a working day that would else be closed: each source once, with what rests on it. */
export function closedSources(
  telling: ExplainTelling,
  { receiver, deciding }: TermQuestion,
  { days }: Computed,
  tables: HolidayTables,
): readonly string[] {
  const { safe, ends } = days ?? {};
  const back = safe?.found ? safe : null;
  const there = receiver?.state;
  const rolled = deciding?.state;
  const lines = [
    ...(there && back
      ? [...onClosed(telling, back.passed, there, tables), ...onWorked(telling, back.day, there, tables)]
      : []),
    ...(rolled ? (ends ?? []).flatMap(({ passed }) => onClosed(telling, passed, rolled, tables)) : []),
  ];
  const sources = [...new Set(lines.map(({ source }) => source))];
  return sources.map((source) => {
    const names = new Set(lines.filter((line) => line.source === source).map(({ name }) => name));
    return telling.words.explain.closedSources.rests([...names].join(', '), source);
  });
}

interface Line {
  readonly name: string;
  readonly source: string;
}

function onClosed(
  { words, lang, states }: ExplainTelling,
  passed: readonly ClosedDay[],
  state: string,
  tables: HolidayTables,
): Line[] {
  const table = tables.get(state)?.holidays;
  if (!table) return [];
  return passed.flatMap(({ state: closed }) => {
    if (closed.why === 'rest-day' || closed.holiday.own) return [];
    const ground = groundOfHoliday(table, closed.holiday);
    if (!ground) return [];
    const estimated = ground.basis === 'moon' && closed.holiday.estimated;
    const source = estimated ? words.explain.closedSources.estimated : sourceText(ground.source, lang);
    return [{ name: states[state]?.holidays[closed.holiday.id] ?? closed.holiday.id, source }];
  });
}

/** The day to which it moved back, where only an order makes it a working day. */
function onWorked(
  { words, dates, lang }: ExplainTelling,
  day: Day,
  state: string,
  tables: HolidayTables,
): Line[] {
  const table = tables.get(state)?.holidays;
  const source = table && sourceOfWorkingDay(table, day);
  return source
    ? [{ name: words.explain.closedSources.worked(dates.short(day)), source: sourceText(source, lang) }]
    : [];
}
