import type { LibraryIndex } from '../../law/built/files.ts';
import type { StateWords } from '../../law/schema/state-law.ts';
import { citation } from '../../wording/citation.ts';
import type { Dates } from '../../wording/dates.ts';
import { dataLangOf, type FirstWords, type Lang } from '../../wording/words.ts';
import { type Address, readAddress } from '../address.ts';
import { readEventFact } from '../event-fact.ts';
import { ROLES } from '../roles.ts';
import type { Command } from './command.ts';

/** What a command is told with. */
export interface TellingWith {
  readonly lang: Lang;
  readonly words: FirstWords;
  readonly dates: Dates;
  readonly index: LibraryIndex;
  readonly stateWords: Readonly<Record<string, StateWords>>;
}

export interface Told {
  readonly title: string;
  readonly detail: string;
}

/** A command in words: what it opens, with which facts, and what is still to be entered. */
export function tellCommand({ words, index, dates, stateWords, lang }: TellingWith, command: Command): Told {
  const t = words.shell.command;
  const entry =
    'instrument' in command ? index.instruments.find((one) => one.id === command.instrument) : undefined;
  const name = entry?.name ?? '';
  const state = (code: string | undefined) => (code ? (stateWords[code]?.name ?? code) : '');
  const day = (value: string | undefined) => {
    const read = value ? readEventFact('', value) : null;
    if (!read || 'problem' in read) return value ?? '';
    const until = read.to === read.from ? '' : ` – ${dates.medium(read.to)}`;
    return dates.medium(read.from) + (read.clock ? `, ${read.clock}` : '') + until;
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
      const asked = role ? `${words.termForm.sides[role]}: ${state(command.facts[role])}` : '';
      const missing = command.missing.length > 0 ? t.needs(missingText(words, command.missing)) : '';
      return {
        title: [rule?.name, ...days].filter(Boolean).join(', '),
        detail: [name, asked, missing, inferredText(words, command)].filter(Boolean).join(' · '),
      };
    }
    case 'count': {
      const { n, unit, from, state: code, custody } = command.facts;
      const length = n && isUnit(unit) ? words.terms.length(Number(n), unit) : null;
      const missing = [from ? '' : t.theDay, n ? '' : t.theLength].filter(Boolean).join(', ');
      const detail = [
        from ? day(from) : '',
        state(code),
        custody === '1' ? words.terms.count.custody : '',
        missing && t.needs(missing),
        inferredText(words, command),
      ];
      const title = length === null ? words.terms.count.title : t.count(length);
      return { title, detail: detail.filter(Boolean).join(' · ') };
    }
    case 'eligibility':
      return { title: t.eligibilityOf(name), detail: '' };
    case 'documents':
      return { title: `${words.shell.nav.documents}: ${name}`, detail: '' };
    case 'text':
      return {
        title: t.textOf(name),
        detail: command.eId ? citation(command.eId, dataLangOf(lang)) : '',
      };
    case 'terms':
      return { title: t.termsOf(name), detail: command.lacking ? t.lacking : '' };
    case 'address':
      return { title: t.openAddress, detail: command.hash };
    case 'cases':
    case 'settings':
      return { title: t.openScreen(words.shell.nav[command.kind]), detail: '' };
  }
}

const isUnit = (unit: string | undefined): unit is 'hour' | 'day' | 'month' | 'year' =>
  ['hour', 'day', 'month', 'year'].includes(unit ?? '');

function missingText(words: FirstWords, missing: readonly string[]): string {
  const isRole = (fact: string) => ROLES.some((one) => one === fact);
  const role = missing.some(isRole);
  const event = missing.some((fact) => !isRole(fact));
  const { theDay, whoIsAsked } = words.shell.command;
  return [event ? theDay : '', role ? whoIsAsked : ''].filter(Boolean).join(', ');
}

function inferredText(words: FirstWords, command: Extract<Command, { kind: 'term' | 'count' }>): string {
  const t = words.shell.command;
  const said = Object.entries(command.inferred).map(([fact, how]) => {
    if (how === 'order') return t.orderTaken;
    if (how === 'month-first') return t.monthFirstTaken;
    return how === 'year' ? t.yearTaken(command.facts[fact]?.slice(0, 4) ?? '') : '';
  });
  return [...new Set(said)].filter(Boolean).join(', ');
}

/** The address of what a command means. */
export function addressOf(command: Command): Address {
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
