import { readAddress } from '../../src/app/address.ts';
import { computeTerm, type TermAnswer } from '../../src/app/compute-term.ts';
import { readSentenceEnd } from '../../src/app/sentence-end.ts';
import { day } from '../../src/calendar/day.ts';
import { type Chair, chairsOf } from '../../src/wording/chairs.ts';
import { datesIn } from '../../src/wording/dates.ts';
import { headlineOf } from '../../src/wording/headline.ts';
import { paragraphOf } from '../../src/wording/paragraph.ts';
import { phoneSentence } from '../../src/wording/phone.ts';
import type { Step } from '../../src/wording/steps/step.ts';
import { stepsOf } from '../../src/wording/steps/steps-of.ts';
import { loadExplainWords, loadLaterWords, loadWords } from '../../src/wording/words.ts';
import { index, instrument, instrumentWords, states } from '../app/data.ts';

export const TODAY = day('2026-06-20');
type Computed = Extract<TermAnswer, { kind: 'computed' }>;

export async function tellingIn(lang: 'en' | 'ru', nouns: Readonly<Record<string, string>> = {}) {
  const words = {
    ...(await loadWords(lang)),
    ...(await loadExplainWords(lang)),
    ...(await loadLaterWords(lang)),
  };
  const named = Object.fromEntries(index(lang).states.map((entry) => [entry.state, entry.words]));
  return { words, dates: datesIn(lang), lang, states: named, nouns };
}

/** One rule of the data counted from an address and told: what a page would say. */
export async function told(lang: 'en' | 'ru', id: string, name: string, query: string) {
  const file = instrument(id);
  const rule = file.terms.find((one) => one.rule === name);
  if (!rule) throw new Error(`${id} has no ${name}`);
  const { facts } = readAddress(`#/terms/x/y?${query}`);
  const answer = computeTerm(file, rule, facts, states('KZ', 'JO', 'MA', 'AE'), TODAY, readSentenceEnd);
  if (answer.kind !== 'computed') throw new Error(`${id} ${name} ${query}: ${answer.kind}`);
  const own = instrumentWords(id, lang).terms[name];
  const nouns = Object.fromEntries(
    Object.entries(own?.events ?? {}).map(([event, { noun }]) => [event, noun]),
  );
  const { dayWord } = instrumentWords(id, lang).instrument;
  const telling = { ...(await tellingIn(lang, nouns)), dayWord };
  const { question, count } = answer;
  const about = { rule, roles: answer.roles, notFinal: answer.notFinal };
  const duty = own?.duty ?? null;
  return {
    answer: answer as Computed,
    telling,
    chairs: chairsOf(question),
    steps: stepsOf(telling, question, count, about),
    headline: (chair: Chair) => headlineOf(telling, question, count, { chair, duty, rule }),
    phone: (chair: Chair = 'act') =>
      phoneSentence(telling, question, count, duty, { chair, rule, name: own?.name ?? null }),
    paragraph: () =>
      paragraphOf(telling, question, count, {
        ...about,
        treaty: { name: 'TREATY', provision: 'PROVISION', rule: own?.name ?? '' },
        quote: 'QUOTE',
        force: 'FORCE',
        today: 'TODAY',
        version: '1',
        transmission: answer.transmission,
        second: answer.second,
      }),
  };
}

/** A step with its ground, as it is read. */
export const read = ({ text, note }: Step): string => [text, note].filter(Boolean).join(' ');
