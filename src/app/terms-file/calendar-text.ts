import { offsetOf } from '../../calendar/zone.ts';
import type { Case } from '../../cases/case.ts';
import type { EntryAnswer } from '../case/answer.ts';
import { sayWhen } from '../say-when.ts';
import type { CalendarChoice, When } from './calendar.ts';
import type { TermTelling, ToldTerm } from './told.ts';

/** One line in a calendar. Treaty and term alone, unless the user wants case and person named. */
export function summaryOf(
  of: Case,
  term: ToldTerm,
  when: When,
  { words }: TermTelling,
  named: boolean,
): string {
  const t = words.caseFiles.calendar;
  const what = named ? `${term.what} · ${of.name}` : term.what;
  if (term.answer.kind === 'from') return t.from(what);
  return 'day' in when ? t.safe(what) : t.moment(what);
}

/** What stands behind the day: provision, other days, what it is counted from, the address, the closing line. */
export function descriptionOf(
  of: Case,
  term: ToldTerm,
  when: When,
  telling: TermTelling,
  { named, linkBase }: Pick<CalendarChoice, 'named' | 'linkBase'>,
): string {
  const { words, dates } = telling;
  const t = words.caseFiles.calendar;
  const law = [term.instrument, term.provision].filter(Boolean).join(', ');
  const lines = [
    named ? t.caseIs(of.name) : '',
    named && of.person.name ? t.personIs(of.person.name) : '',
    law,
    ...daysOf(term.answer, when, telling),
    ...term.events.map(({ noun, when }) => t.eventIs(noun, sayWhen(dates, when))),
    term.state && t.stateIs(term.state),
    ...doubtsOf(term.answer, telling),
    linkBase === null ? t.address(term.address) : `${linkBase}${term.address}`,
    linkBase === null ? '' : t.link,
    words.shell.closing,
  ];
  return lines.filter(Boolean).join('\n');
}

function daysOf(answer: EntryAnswer, when: When, { words, dates }: TermTelling): string[] {
  if (answer.kind !== 'safe' && answer.kind !== 'from') return [];
  const t = words.caseFiles.calendar;
  const { usual, outer } = answer.span;
  const { full } = dates;
  const turned = answer.kind === 'from';
  return [
    turned ? t.fromIs(full(answer.day)) : safeText(answer, when, full(answer.day), t),
    usual === answer.day ? '' : t.usualIs(full(usual)),
    outer === null || outer === answer.day || outer === usual
      ? ''
      : (turned ? t.earliestIs : t.outerIs)(full(outer)),
  ];
}

function safeText(
  { clock, zone }: Extract<EntryAnswer, { kind: 'safe' }>,
  when: When,
  said: string,
  t: TermTelling['words']['caseFiles']['calendar'],
): string {
  if (clock === null || zone === null || 'day' in when) return t.safeIs(said);
  return t.safeUntil(said, clock, `${zone}, ${offsetOf(when.instant)}`);
}

function doubtsOf(answer: EntryAnswer, { words }: TermTelling): string[] {
  if (answer.kind !== 'safe' && answer.kind !== 'from') return [];
  const t = words.caseFiles.calendar;
  return [
    answer.open ? t.open : '',
    answer.flawed ? t.flawed : '',
    answer.unsettled.length > 0 ? t.unsettled : '',
  ];
}
