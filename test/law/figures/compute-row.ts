import { computeTerm, type TermAnswer } from '../../../src/app/compute-term.ts';
import { readSentenceEnd } from '../../../src/app/sentence-end.ts';
import { askedRole } from '../../../src/app/term-facts.ts';
import { day } from '../../../src/calendar/day.ts';
import type { InstrumentFile } from '../../../src/law/built/files.ts';
import type { Start, TermRule } from '../../../src/law/schema/term-rule.ts';
import { states } from '../../app/data.ts';
import { mapRow } from './map-row.ts';
import type { Figures } from './row.ts';

const STATES = states('KZ', 'JO');
const TODAY = day('2026-11-22');

/**
 * An instrument of the figures as a file that the product computes from. Its parties stand for any two States:
 * Kazakhstan, whose counting law is known, and Jordan, whose is not.
 */
export function instrumentFile({ id, kind, rows }: Figures): InstrumentFile {
  const national = kind === 'national-law';
  return {
    instrument: {
      id,
      kind: national ? 'national-law' : 'extradition',
      parties: national ? ['KZ'] : ['KZ', 'JO'],
      signed: null,
      ratification: [],
      inForce: null,
      languages: [],
      prevailing: null,
      authorities: [],
      channels: [],
      texts: [],
      reports: [],
      slips: [],
    },
    terms: rows.flatMap((row) => {
      const mapped = mapRow(row);
      return mapped.kind === 'rule' ? [mapped.rule] : [];
    }),
    eligibility: null,
  };
}

/** Computes a rule from facts as an address carries them: `arrest=2026-11-03&requested=KZ`. */
export function computeRow(file: InstrumentFile, rule: TermRule, facts: string): TermAnswer {
  return computeTerm(
    file,
    rule,
    Object.fromEntries(new URLSearchParams(facts)),
    STATES,
    TODAY,
    readSentenceEnd,
  );
}

/** The same event in every case, at a quarter past ten; of a day that is counted back from, one far enough ahead. */
const EVENT = '2026-11-02T10:15';
const LATER = '2027-06-15';

/** Facts enough for any rule: its part, and its events, or those of the terms that it hangs on. */
export function sampleFacts(file: InstrumentFile, rule: TermRule): string {
  const role = askedRole(rule);
  const parts = role && file.instrument.parties.length > 1 ? { [role]: 'KZ' } : {};
  const notBefore = rule.notBefore ? { [rule.notBefore.event]: LATER } : {};
  return new URLSearchParams({ ...parts, ...eventsOf(file, rule), ...notBefore }).toString();
}

function eventsOf(file: InstrumentFile, rule: TermRule): Record<string, string> {
  const starts = rule.choice === 'by-facts' ? rule.starts.slice(0, 1) : rule.starts;
  return Object.assign({}, ...starts.map((start) => eventOf(file, rule, start)));
}

function eventOf(file: InstrumentFile, rule: TermRule, start: Start): Record<string, string> {
  const before = start.endOf && file.terms.find((one) => one.rule === start.endOf?.rule);
  if (before) return eventsOf(file, before);
  return { [start.event]: rule.form === 'counted-back' ? LATER : EVENT };
}

/** Safe, usual and outer days, as one line; what stands in their way instead. */
export function threeDays(answer: TermAnswer): string {
  if (answer.kind === 'facts-missing') return `missing ${answer.missing.join()}`;
  if (answer.kind !== 'computed') return answer.kind;
  return daysOf(answer.count);
}

/** The three days of the second limit of a rule. */
export const secondDays = (answer: TermAnswer): string =>
  answer.kind === 'computed' && answer.second ? daysOf(answer.second.count) : 'no second limit';

type Count = Extract<TermAnswer, { kind: 'computed' }>['count'];

function daysOf({ days, usual }: Count): string {
  const middle = [...new Set(usual.map((reading) => reading.day))].join();
  if (!days) return `usual ${middle}`;
  const [safe, outer] = [days.safe, days.outer].map((end) => (end.found ? end.day : 'withheld'));
  return `${safe} | ${middle} | ${outer}`;
}
