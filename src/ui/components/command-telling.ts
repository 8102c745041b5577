import { type Address, readAddress } from '../../app/address.ts';
import type { Command, CommandReading } from '../../app/command-line/command.ts';
import { readEventFact } from '../../app/event-fact.ts';
import { ROLES } from '../../app/roles.ts';
import { citation } from '../../wording/citation.ts';
import { dataLangOf } from '../../wording/words.ts';
import { go } from '../state/navigation.ts';
import type { Session } from '../state/session.ts';

export interface Told {
  readonly title: string;
  readonly detail: string;
}

/** A command in words: what it opens, with which facts, and what is still to be entered. */
export function tellCommand({ words, index, dates, stateWords, lang }: Session, command: Command): Told {
  const t = words.value.shell.command;
  const entry =
    'instrument' in command
      ? index.value.instruments.find((one) => one.id === command.instrument)
      : undefined;
  const name = entry?.name ?? '';
  const state = (code: string | undefined) => (code ? (stateWords.value[code]?.name ?? code) : '');
  const day = (value: string | undefined) => {
    const read = value ? readEventFact('', value) : null;
    if (!read || 'problem' in read) return value ?? '';
    const until = read.to === read.from ? '' : ` – ${dates.value.medium(read.to)}`;
    return dates.value.medium(read.from) + (read.clock ? `, ${read.clock}` : '') + until;
  };
  switch (command.kind) {
    case 'term': {
      const rule = entry?.rules.find((one) => one.rule === command.rule);
      const dated = rule?.events.filter((one) => command.facts[one.event]) ?? [];
      const [stated] = rule?.events ?? [];
      // Which day is which is said where it is not the stated one alone.
      const plain = dated.length === 1 && dated[0] === stated;
      const days = dated.map(({ event, noun }) =>
        plain ? day(command.facts[event]) : `${noun ?? event} ${day(command.facts[event])}`,
      );
      const role = ROLES.find((one) => command.facts[one]);
      const asked = role ? `${words.value.termForm.sides[role]}: ${state(command.facts[role])}` : '';
      const missing = command.missing.length > 0 ? t.needs(missingText(words.value, command.missing)) : '';
      return {
        title: [rule?.name, ...days].filter(Boolean).join(', '),
        detail: [name, asked, missing, inferredText(words.value, command)].filter(Boolean).join(' · '),
      };
    }
    case 'count': {
      const { n, unit, from, state: code, custody } = command.facts;
      const length = n && isUnit(unit) ? words.value.terms.length(Number(n), unit) : null;
      const missing = [from ? '' : t.theDay, n ? '' : t.theLength].filter(Boolean).join(', ');
      const detail = [
        from ? day(from) : '',
        state(code),
        custody === '1' ? words.value.terms.count.custody : '',
        missing && t.needs(missing),
        inferredText(words.value, command),
      ];
      const title = length === null ? words.value.terms.count.title : t.count(length);
      return { title, detail: detail.filter(Boolean).join(' · ') };
    }
    case 'eligibility':
      return { title: t.eligibilityOf(name), detail: '' };
    case 'documents':
      return { title: `${words.value.shell.nav.documents}: ${name}`, detail: '' };
    case 'text':
      return {
        title: t.textOf(name),
        detail: command.eId ? citation(command.eId, dataLangOf(lang.value)) : '',
      };
    case 'terms':
      return { title: t.termsOf(name), detail: command.lacking ? t.lacking : '' };
    case 'address':
      return { title: t.openAddress, detail: command.hash };
    case 'cases':
    case 'settings':
      return { title: t.openScreen(words.value.shell.nav[command.kind]), detail: '' };
  }
}

const isUnit = (unit: string | undefined): unit is 'hour' | 'day' | 'month' | 'year' =>
  ['hour', 'day', 'month', 'year'].includes(unit ?? '');

function missingText(words: Session['words']['value'], missing: readonly string[]): string {
  const isRole = (fact: string) => ROLES.some((one) => one === fact);
  const role = missing.some(isRole);
  const event = missing.some((fact) => !isRole(fact));
  const { theDay, whoIsAsked } = words.shell.command;
  return [event ? theDay : '', role ? whoIsAsked : ''].filter(Boolean).join(', ');
}

function inferredText(
  words: Session['words']['value'],
  command: Extract<Command, { kind: 'term' | 'count' }>,
): string {
  const t = words.shell.command;
  const said = Object.entries(command.inferred).map(([fact, how]) => {
    if (how === 'order') return t.orderTaken;
    if (how === 'month-first') return t.monthFirstTaken;
    return how === 'year' ? t.yearTaken(command.facts[fact]?.slice(0, 4) ?? '') : '';
  });
  return [...new Set(said)].filter(Boolean).join(', ');
}

/** What was not understood, and what is wrong with a date or a length, said under the proposals. */
export function tellReading({ words }: Session, reading: CommandReading, text: string): string {
  const t = words.value.shell.command;
  const said = reading.problems.map(({ problem, piece }) =>
    problem in t.problems
      ? t.problems[problem as keyof typeof t.problems](piece)
      : words.value.problems.fact[problem as keyof typeof words.value.problems.fact](piece),
  );
  const aside = reading.notUnderstood.map((span) => text.slice(span.start, span.end)).join(' ');
  if (aside) said.push(t.notUnderstood(aside));
  if (said.length === 0 && reading.proposals.length === 0) said.push(t.nothing);
  return said.join(' ');
}

/** Opens what a command means, as one step of history. */
export function openCommand(command: Command): void {
  const { route, facts } = addressOf(command);
  go(route, facts);
}

function addressOf(command: Command): Address {
  switch (command.kind) {
    case 'term':
      return {
        route: { screen: 'terms', instrument: command.instrument, rule: command.rule },
        facts: command.facts,
      };
    case 'count':
      return { route: { screen: 'count' }, facts: command.facts };
    case 'eligibility':
    case 'documents':
      return { route: { screen: command.kind, instrument: command.instrument }, facts: {} };
    case 'text':
      return {
        route: { screen: 'text', instrument: command.instrument, ...(command.eId && { eId: command.eId }) },
        facts: {},
      };
    case 'terms':
      return { route: { screen: 'terms', instrument: command.instrument }, facts: {} };
    case 'address':
      return readAddress(command.hash);
    case 'cases':
    case 'settings':
      return { route: { screen: command.kind }, facts: {} };
  }
}
