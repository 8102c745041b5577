import type { Computed } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import { isSet } from '../counting/readings.ts';
import type { SecondLimit } from '../law/schema/term-change.ts';
import { called } from './day-word.ts';
import { endText, usualText } from './end-text.ts';
import { type FigureRule, noFigureText } from './figure-text.ts';
import { groundText } from './ground-text.ts';
import { daysSentences } from './paragraph-days.ts';
import { chosenSteps, excludedSteps, outcomeSteps } from './steps/change-steps.ts';
import type { StepsAbout } from './steps/step.ts';
import { type ExplainTelling, nounOf } from './telling.ts';
import { type Sending, transmissionText } from './transmission-text.ts';

/** What a copy says beside its days. */
export interface ParagraphAbout extends StepsAbout {
  /** "Kazakhstan – Jordan, extradition", "Article 12, paragraph 5", "Provisional arrest"; null in a plain count. */
  readonly treaty: {
    readonly name: string;
    /** Null: known from a report alone. */
    readonly provision: string | null;
    readonly rule: string;
  } | null;
  readonly quote: string | null;
  readonly force: string | null;
  readonly today: string;
  readonly version: string;
  readonly transmission?: Sending | null;
  readonly second?: {
    readonly question: TermQuestion;
    readonly count: Computed;
    readonly limit: Pick<SecondLimit, 'force'>;
  } | null;
}

/** The answer as one paragraph to paste into a letter or a note, with its citation and the closing line. */
export function paragraphOf(
  telling: ExplainTelling,
  asked: TermQuestion,
  count: Computed,
  about: ParagraphAbout,
): string {
  const { n, unit } = called(telling, asked);
  const { words } = telling;
  return joined(telling, about, [
    about.treaty ? null : `${words.terms.count.title}: ${words.terms.length(n, unit)}.`,
    ...countSentences(telling, asked, count, about),
  ]);
}

/** What is said of a count itself: its events, what is left out, the days with their readings and grounds. */
export function countSentences(
  telling: ExplainTelling,
  asked: TermQuestion,
  count: Computed,
  about: StepsAbout & Pick<ParagraphAbout, 'transmission' | 'second'>,
): readonly string[] {
  const question = called(telling, asked);
  const { words } = telling;
  const { paragraph: t } = words.explain;
  const text = (steps: readonly { readonly text: string }[]) => steps.map((step) => step.text);
  const open = (about.notFinal ?? []).map((event) => nounOf(telling, event)).join(', ');
  const sentences = [
    ...question.starts.map((start, i) => {
      // Reckoned from the term before, an event has a day for each of its readings.
      const first = question.starts.findIndex(({ event }) => event === start.event) === i;
      const say = first ? t.event : words.explain.event.otherReading;
      return say(nounOf(telling, start.event), startText(telling, start));
    }),
    ...text(excludedSteps(telling, question, about)),
    ...daysSentences(telling, question, count, about),
    ...groundSentences(telling, count),
    ...text(outcomeSteps(telling, question, count)),
    ...text(chosenSteps(telling, question, count)),
    about.second ? secondSentence(telling, about.second) : null,
    open ? words.termForm.notFinal(open) : null,
    about.transmission ? transmissionText(telling, about.transmission) : null,
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** The law of the States on which the readings rest, each named once; a day that was set rests on none. */
function groundSentences(telling: ExplainTelling, { readings, days }: Computed): readonly string[] {
  const counted = readings.filter((reading) => !isSet(reading));
  const rolling = days && counted.length > 0 ? [days.rolling.ground] : [];
  const grounds = [...counted.map(({ ground }) => ground), ...rolling];
  const texts = grounds.flatMap((ground) => ('state' in ground ? (groundText(telling, ground) ?? []) : []));
  return [...new Set(texts)];
}

/** The same of a duty without a figure. */
export const noFigureParagraph = (
  telling: ExplainTelling,
  rule: FigureRule,
  about: ParagraphAbout,
): string => {
  // The words on time stand in the sentence already.
  const said = noFigureText(telling, rule);
  const quote = about.quote && said.includes(about.quote) ? null : about.quote;
  return joined(telling, { ...about, quote }, [said]);
};

function joined(
  { words }: ExplainTelling,
  { treaty, quote, force, today, version }: ParagraphAbout,
  sentences: readonly (string | null)[],
): string {
  const all = [
    treaty && words.explain.paragraph.head(treaty.name, treaty.provision, treaty.rule),
    ...sentences,
    quote && `«${quote}»`,
    force,
    words.terms.paragraph.computedOn(today, version),
    words.shell.closing,
  ];
  return [...new Set(all.filter((sentence) => sentence !== null && sentence !== ''))].join(' ');
}

function startText({ dates }: ExplainTelling, { from, to, clock }: TermQuestion['starts'][number]): string {
  const until = to === from ? '' : ` – ${dates.full(to)}`;
  return dates.full(from) + until + (clock ? `, ${clock}` : '');
}

/** The second of two limits in one rule, with its safe day. */
export function secondSentence(
  telling: ExplainTelling,
  { question, count, limit }: NonNullable<ParagraphAbout['second']>,
): string {
  const t = telling.words.explain.second;
  const length = called(telling, question);
  const safe = count.days?.safe;
  if (!safe?.found) return t.withheld(length, usualText(telling, question, count, 'inSentence'));
  return t[limit.force](length, endText(telling, question, safe, 'inSentence'));
}
