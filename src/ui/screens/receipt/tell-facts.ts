import type { Facts } from '../../../app/address.ts';
import { PATH } from '../../../app/compute-eligibility.ts';
import { readEventFact } from '../../../app/event-fact.ts';
import { ROLES } from '../../../app/roles.ts';
import { readChannel } from '../../../app/transmission.ts';
import { quoted } from '../../../wording/quoted.ts';
import { roleName } from './tell-parts.ts';
import { held, type ReceiptTelling, stateName } from './telling.ts';

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
  const answer = held(t.answer, value);
  if (answer) return answer;
  const read = readEventFact(fact, value);
  if ('problem' in read) return quoted(value);
  const until = read.to === read.from ? '' : ` – ${dates.medium(read.to)}`;
  return `${dates.medium(read.from)}${read.clock ? `, ${read.clock}` : ''}${until}`;
}

/** The facts of a question by name and value, events and parts first; as they stand where there are no words. */
export function tellFacts(telling: ReceiptTelling, facts: Facts): readonly (readonly [string, string])[] {
  const { nouns, words } = telling;
  const rank = (fact: string) =>
    Object.hasOwn(nouns, fact) ? 0 : ROLES.some((role) => role === fact) ? 1 : 2;
  return Object.entries(facts)
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([fact, value]) => {
      const role = ROLES.find((one) => one === fact);
      if (role) return [roleName(telling, role), stateName(telling, quoted(value))] as const;
      const label = held(nouns, fact) ?? held(words.receipt.fact, fact) ?? quoted(fact);
      return [label, sayValue(telling, fact, value)] as const;
    });
}
