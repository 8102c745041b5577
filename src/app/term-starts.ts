import { earliest, latest } from '../calendar/day.ts';
import { endClockOf } from '../calendar/zone.ts';
import { countTerm } from '../counting/count-term.ts';
import type { Start } from '../counting/question.ts';
import type { Reading } from '../counting/reading.ts';
import { readSentenceDates, type FactProblem as SentenceProblem } from '../eligibility/read-facts.ts';
import { sentenceOf } from '../eligibility/sentence.ts';
import type { Start as StartRule } from '../law/schema/term-rule.ts';
import { readEventFact } from './event-fact.ts';
import type { FactProblem } from './fact-problem.ts';
import type { Asked, Case } from './term-case.ts';
import { ruleNamed } from './term-facts.ts';

/** An event as far as the facts of the case tell it: entered, or reckoned from a sentence or another term. */
export type KnownStart =
  | { readonly starts: readonly [Start, ...Start[]] }
  | { readonly missing: readonly string[]; readonly problems: readonly FactProblem[] };

const standingOf = ({ standing }: StartRule): Start['standing'] => (standing === 'also' ? 'also' : 'stated');

/** `ask` puts the question of the term before this one, where the event is that term's end. */
export function knownStart(of: Case, start: StartRule, ask: (of: Case) => Asked): KnownStart {
  const value = of.facts[start.event];
  const zone = start.at ? of.zoneOf(start.at) : 'UTC';
  if (value) {
    const read = readEventFact(start.event, value);
    if ('problem' in read) return { missing: [start.event], problems: [read] };
    if (!zone) return { missing: [], problems: [] };
    return { starts: [{ event: start.event, standing: standingOf(start), ...read, zone }] };
  }
  if (start.sentence) return fromSentence(of, start, zone ?? 'UTC');
  if (start.endOf && !start.endOf.instrument) return fromOtherTerm(of, start, start.endOf.rule, ask);
  return { missing: [start.event], problems: [] };
}

function fromSentence({ facts }: Case, start: StartRule, zone: string): KnownStart {
  const unread: SentenceProblem[] = [];
  const sentence = sentenceOf(readSentenceDates(facts, unread));
  if (sentence.state === 'contradiction') {
    const problem: FactProblem = { fact: start.event, value: '', problem: 'sentence-contradicts' };
    return { missing: [start.event], problems: [...unread, problem] };
  }
  if (!sentence.end) return { missing: [start.event], problems: unread };
  const { lastDay } = sentence.end;
  const found = {
    event: start.event,
    standing: standingOf(start),
    from: lastDay,
    to: lastDay,
    clock: null,
    zone,
  };
  return { starts: [found] };
}

/** The term before ends on the unrolled day of each of its readings; the usual one is the stated event. */
function fromOtherTerm(of: Case, start: StartRule, name: string, ask: (of: Case) => Asked): KnownStart {
  const rule = ruleNamed(of.rules, name);
  if (!rule || of.depth >= 3) return { missing: [start.event], problems: [] };
  const asked = ask({ ...of, rule, depth: of.depth + 1 });
  if (asked.kind !== 'question') {
    return asked.kind === 'facts-missing'
      ? { missing: asked.missing, problems: asked.problems }
      : { missing: [start.event], problems: [] };
  }
  const { question } = asked;
  const count = countTerm(question);
  if (count.kind !== 'computed') {
    const needsTime = count.kind === 'time-missing';
    const problem: FactProblem[] = needsTime
      ? [
          {
            fact: count.event,
            value: of.facts[count.event]?.split(/T|\.\./)[0] ?? '',
            problem: 'time-missing',
          },
        ]
      : [];
    return { missing: [needsTime ? count.event : start.event], problems: problem };
  }
  const starts = endsOf(count.readings, start.event, question.place);
  return starts ? { starts } : { missing: [start.event], problems: [] };
}

function endsOf(
  readings: readonly Reading[],
  event: string,
  zone: string,
): readonly [Start, ...Start[]] | null {
  const own = readings.filter((r) => r.kind === 'usual' && r.standing === 'stated');
  const days = own.map((r) => r.day);
  const [first, ...rest] = days;
  if (!first) return null;
  const clockOf = (r: Reading | undefined) => (r?.instant ? endClockOf(r.instant, zone) : null);
  const stated: Start = {
    event,
    standing: 'stated',
    from: earliest([first, ...rest]),
    to: latest([first, ...rest]),
    clock: hourOf(clockOf(own[0])),
    zone,
  };
  const others = readings
    .filter((r) => !own.includes(r))
    .map(
      (r): Start => ({ event, standing: 'also', from: r.day, to: r.day, clock: hourOf(clockOf(r)), zone }),
    );
  const distinct = others.filter(
    (one, i) => others.findIndex((other) => other.from === one.from && other.clock === one.clock) === i,
  );
  return [stated, ...distinct];
}

/** 24:00 of a day has no clock of its own to count from: the day alone is kept. */
const hourOf = (clock: string | null): string | null => (clock === '24:00' ? null : clock);
