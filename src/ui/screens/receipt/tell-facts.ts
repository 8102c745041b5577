import { PATH } from '../../../app/compute-eligibility.ts';
import { readEventFact } from '../../../app/event-fact.ts';
import { readChannel } from '../../../app/transmission.ts';
import type { Receipt } from '../../../exchange/receipt-schema.ts';
import { quoted } from '../../../wording/quoted.ts';
import { saySentenceFact } from './tell-lengths.ts';
import { held, isRole, labelOf, type ReceiptTelling, stateName } from './telling.ts';

function sayValue(telling: ReceiptTelling, fact: string, value: string): string {
  const { words, dates } = telling;
  const t = words.receipt;
  const { channel } = fact === 'channel' ? readChannel({ channel: value }) : { channel: null };
  if (channel) return t.channel[channel.days](channel.n);
  if (fact === 'state') return stateName(telling, quoted(value));
  if (fact === 'unit') return held(words.terms.count.units, value) ?? quoted(value);
  if (fact === 'reading')
    return held(words.explain.name, value === 'usual' ? 'usual-plain' : value) ?? quoted(value);
  if ((fact === 'custody' || fact === 'receipt') && value === '1') return t.answer.yes;
  if (fact === PATH) return telling.assessed.paths?.[value] ?? quoted(value);
  const answer = held(t.answer, value) ?? saySentenceFact(telling, fact, value);
  if (answer) return answer;
  const read = readEventFact(fact, value);
  if ('problem' in read) return quoted(value);
  const until = read.to === read.from ? '' : ` – ${dates.medium(read.to)}`;
  return `${dates.medium(read.from)}${read.clock ? `, ${read.clock}` : ''}${until}`;
}

type Given = Pick<Receipt, 'facts' | 'problems'>;

const unknownIn = ({ problems }: Given): ReadonlySet<string> =>
  new Set(problems.flatMap(({ fact, problem }) => (problem === 'unknown-fact' ? [fact] : [])));

/** The facts of a question by name and value, events and parts first; as they stand where there are no words. */
export function tellFacts(telling: ReceiptTelling, given: Given): readonly (readonly [string, string])[] {
  const unknown = unknownIn(given);
  const rank = (fact: string) => (Object.hasOwn(telling.nouns, fact) ? 0 : isRole(fact) ? 1 : 2);
  return Object.entries(given.facts)
    .filter(([fact]) => !unknown.has(fact))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([fact, value]) => {
      const said = isRole(fact) ? stateName(telling, quoted(value)) : sayValue(telling, fact, value);
      return [labelOf(telling, fact), said] as const;
    });
}

/** Of facts that the question did not know, that it did not, a sentence each. */
export function tellUnknownFacts({ words }: ReceiptTelling, given: Given): readonly string[] {
  const unknown = unknownIn(given);
  return Object.entries(given.facts).flatMap(([fact, value]) =>
    unknown.has(fact) ? [words.receipt.asked.unknownFact(`${fact}: ${value}`)] : [],
  );
}
