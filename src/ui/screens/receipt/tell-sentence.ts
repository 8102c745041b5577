import type { AssessedReceipt } from '../../../exchange/receipt-eligibility-schema.ts';
import { type EligibilityTelling, lengthText } from '../../../wording/narrate-eligibility.ts';
import { closedText } from './tell-days.ts';
import { sayFigure } from './tell-lengths.ts';
import { held, type Line, ofState, type ReceiptTelling } from './telling.ts';

type Sentence = NonNullable<AssessedReceipt['sentence']>;
type Figures = Sentence['end'] extends infer E ? (E extends { steps: (infer S)[] } ? S : never) : never;

/** The last day served and how it was found, the day of receipt, what is left; or what is missing or contradicts. */
export function sentenceLines(telling: ReceiptTelling, sentence: Sentence): Line[] {
  const { words, dates } = telling;
  const t = words.eligibility.sentence;
  const { end, receipt, left, needs, contradiction } = sentence;
  const at = (label: string, day: string & Sentence['receipt']): Line => ({
    text: `${label}: ${dates.medium(day)}`,
    machine: day,
  });
  return [
    ...(contradiction
      ? [
          {
            text: words.eligibility.missing.contradicts,
            note: withFigures(
              telling,
              held(words.receipt.assessed.contradiction, contradiction.code) ?? contradiction.code,
              contradiction.figures,
            ),
          },
        ]
      : []),
    ...(end ? [at(t.taken, end.lastDay)] : []),
    ...(end?.steps ?? []).map((step) => stepLine(telling, step)),
    ...(end ? [at(t.releaseOn, end.release)] : []),
    ...(receipt ? [at(t.receipt, receipt)] : []),
    ...(left === null
      ? []
      : [{ text: `${t.remaining}: ${left < 0 ? t.nothingLeft : words.receipt.assessed.days(left)}` }]),
    ...needs.map((need) => ({ text: held(words.eligibility.missing.needs, need) ?? need })),
  ];
}

function stepLine(telling: ReceiptTelling, { step, to, figures }: Figures): Line {
  const name = held(telling.words.receipt.assessed.step, step) ?? step;
  return { text: `${withFigures(telling, name, figures)}: ${telling.dates.medium(to)}`, quiet: true };
}

export const noteLine = (
  telling: ReceiptTelling,
  { code, figures }: AssessedReceipt['notes'][number],
): Line => ({
  text: withFigures(telling, held(telling.words.receipt.assessed.note, code) ?? code, figures),
});

/** What is said, and the days, lengths and numbers it is about. */
function withFigures(
  telling: ReceiptTelling,
  said: string,
  figures: Readonly<Record<string, string>>,
): string {
  const shown = Object.entries(figures).flatMap(([name, value]) =>
    value
      .split(', ')
      .filter(Boolean)
      .map((one) => sayFigure(telling, name, one)),
  );
  return shown.length > 0 ? `${said} (${shown.join(', ')})` : said;
}

/** For each figure the safe, usual and outer latest day of receipt. */
export function latestLines(
  telling: ReceiptTelling,
  said: EligibilityTelling,
  latest: AssessedReceipt['latest'],
): Line[] {
  const { words, dates } = telling;
  const t = words.receipt;
  return latest.flatMap(({ remainder, safe, usual, outer }) => {
    const day = safe.given ? safe.day : safe.unmoved;
    const receiver = said.roles.requested ?? '';
    const aside = safe.given
      ? [
          ...(safe.until ? [t.until(safe.until)] : []),
          ...(safe.passed.length > 0 ? [t.passed(closedText(telling, safe.passed))] : []),
        ]
      : [safe.year === null ? t.assessed.noReceiver : t.withheld(ofState(telling, receiver), safe.year)];
    return [
      { text: words.eligibility.sentence.latest.title(lengthText(said, remainder)), quiet: true as const },
      { text: `${t.part.safe}: ${dates.medium(day)}`, machine: day },
      ...aside.map((text) => ({ text, quiet: true as const })),
      { text: `${t.part.usual}: ${dates.medium(usual)}`, machine: usual },
      { text: `${t.part.outer}: ${dates.medium(outer)}`, machine: outer },
    ];
  });
}
