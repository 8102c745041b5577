import type { Day } from '../../calendar/day.ts';
import type { Zone } from '../../calendar/zone.ts';
import type { Case } from '../../cases/case.ts';
import type { AnsweredCase, EntryAnswer, Span } from '../case/answer.ts';
import { type EndAt, type Readings, readingsOf } from '../case/readings.ts';
import { type TermTelling, type ToldTerm, tellTerms } from './told.ts';

type Head = TermTelling['words']['caseFiles']['table']['head'];

const COLUMNS = [
  'case',
  'question',
  'instrument',
  'rule',
  'events',
  'usual',
  'safe',
  'outer',
  'state',
  'provision',
  'standing',
  'address',
] as const satisfies readonly (keyof Head)[];

export const tableHead = ({ words }: Pick<TermTelling, 'words'>): string[] =>
  COLUMNS.map((column) => words.caseFiles.table.head[column]);

/** The terms of a case, a row each, in the order of `tableHead`. Days as `2026-12-10`, which any table program knows. */
export async function tableRows(
  { case: of, answers }: Pick<AnsweredCase, 'case' | 'answers'>,
  telling: TermTelling,
  today: Day,
  linkBase: string | null,
): Promise<string[][]> {
  const terms = await tellTerms(of, answers, telling);
  const { library, index } = telling;
  return Promise.all(
    terms.map(async (term) => {
      const isWithHours = term.inHours && 'span' in term.answer;
      const hours = isWithHours ? await readingsOf(of, term.entry, library, index, today) : null;
      return rowOf(of, term, hours, telling, today, linkBase);
    }),
  );
}

/** A day, and of a term in hours its hour and whose: "2026-11-22 10:15 Asia/Almaty". */
const sayEnd = ({ day, clock }: EndAt, zone: Zone | null): string =>
  clock ? [day, clock, zone].filter(Boolean).join(' ') : day;

function rowOf(
  of: Case,
  term: ToldTerm,
  hours: Readings | null,
  telling: TermTelling,
  today: Day,
  linkBase: string | null,
): string[] {
  const { answer } = term;
  const span: Partial<Span> = ('span' in answer ? answer.span : null) ?? {};
  const [usual, safe, outer] = hours ? [hours.first.usual[0], hours.first.safe[0], hours.first.outer[0]] : [];
  const zone = hours?.zone ?? null;
  const row: Record<(typeof COLUMNS)[number], string> = {
    case: of.name,
    question: term.what,
    instrument: term.instrument,
    rule: term.rule,
    events: term.events.map(({ noun, when }) => `${noun} ${when}`).join('; '),
    usual: usual ? sayEnd(usual, zone) : (span.usual ?? ''),
    safe: safe ? sayEnd(safe, zone) : safeText(answer),
    outer: outer ? sayEnd(outer, zone) : (span.outer ?? ''),
    state: term.state,
    provision: term.provision,
    standing: standingText(of, answer, telling, today),
    address: (linkBase ?? '') + term.address,
  };
  return COLUMNS.map((column) => row[column]);
}

function safeText(answer: EntryAnswer): string {
  if (answer.kind === 'safe') return sayEnd(answer, answer.zone);
  return answer.kind === 'from' || answer.kind === 'met' ? (answer.day ?? '') : '';
}

function standingText(of: Case, answer: EntryAnswer, { words }: TermTelling, today: Day): string {
  const t = words.caseFiles.table;
  const isFirm = !('unsettled' in answer) || !(answer.open || answer.flawed || answer.unsettled.length > 0);
  return [
    ofAnswer(answer, t.standing, today),
    isFirm || answer.kind === 'met' ? '' : t.notFinal,
    of.state === 'open' ? '' : t.case(words.caseAbout.state[of.state]),
    of.archived ? t.archived : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function ofAnswer(
  answer: EntryAnswer,
  t: TermTelling['words']['caseFiles']['table']['standing'],
  today: Day,
): string {
  switch (answer.kind) {
    case 'safe':
      return answer.day < today ? t.past : t.running;
    case 'from':
      return t['in-effect'];
    case 'met':
      return answer.standing === 'hour-unknown' ? t.metWithoutHour(answer.on) : t.met(answer.on);
    case 'outcome':
    case 'file':
      return '';
    default:
      return t[answer.kind];
  }
}
