import type { FactProblem } from '../../../app/fact-problem.ts';
import type { Compared } from '../../../app/receipt/compare.ts';
import type { ChosenReading } from '../../../counting/reading.ts';
import type {
  CountReceipt,
  Receipt,
  ReceiptCount,
  ReceiptGround,
  ReceiptReading,
} from '../../../exchange/receipt-schema.ts';
import type { Role } from '../../../law/schema/primitives.ts';
import { citation } from '../../../wording/citation.ts';
import { forceText } from '../../../wording/force-text.ts';
import { quoted } from '../../../wording/quoted.ts';
import { readingKind } from '../../../wording/reading-kind.ts';
import { sourceText } from '../../../wording/source-text.ts';
import { tellAssessment } from './tell-assessment.ts';
import { endLines, releaseLines, secondLines, transmissionLines, usualLines } from './tell-days.ts';
import {
  type Line,
  labelled,
  labelOf,
  nounOf,
  ofState,
  type ReceiptTelling,
  roleName,
  sayEnd,
  stateName,
} from './telling.ts';

/** Parts shown only where they differ: otherwise another part, or the question above, says them. */
export const ONLY_IF_DIFFERENT: readonly Compared[] = [
  'length',
  'direction',
  'provision',
  'roles',
  'force',
  'grounds',
  'rolling',
  'path',
];

const flagLines = (words: { readonly yes: string; readonly no: string }, flag: boolean): Line[] => [
  { text: flag ? words.yes : words.no },
];

/** One part of a receipt in words, line by line; nothing where the receipt has no such part. */
export function tellPart(telling: ReceiptTelling, what: Compared, receipt: Receipt): readonly Line[] {
  switch (what) {
    case 'roles':
      return Object.entries(receipt.asked?.roles ?? {}).flatMap(([role, state]) =>
        state ? [{ text: `${roleName(telling, role as Role)}: ${stateName(telling, state)}` }] : [],
      );
    case 'force':
      return receipt.force ? [{ text: forceText(telling, receipt.force) }] : [];
    case 'problems':
      return receipt.problems.map((problem) => ({ text: problemText(telling, problem) }));
    default:
      return receipt.version === 1
        ? tellOfCount(telling, what, receipt)
        : tellAssessment(telling, what, receipt);
  }
}

function tellOfCount(telling: ReceiptTelling, what: Compared, receipt: CountReceipt): readonly Line[] {
  const { words, dates, lang } = telling;
  const t = words.receipt;
  switch (what) {
    case 'outcome':
      return [{ text: outcomeText(telling, receipt.result) }];
    case 'provision': {
      const eId = receipt.asked?.provision;
      return eId ? [{ text: quoted(citation(eId, lang)) }] : [];
    }
    case 'own':
      return [
        ...receipt.own.closed.map(({ state, day }) => ({
          text: t.closing(stateName(telling, state), dates.short(day)),
        })),
        ...receipt.own.shifts.map(({ state, on, by }) => ({
          text: t.shift(stateName(telling, state), dates.short(on), by),
        })),
      ];
    default:
      return receipt.result.outcome === 'computed' ? tellCount(telling, what, receipt.result) : [];
  }
}

function tellCount(
  telling: ReceiptTelling,
  what: Compared,
  count: Extract<Receipt['result'], { outcome: 'computed' }>,
): readonly Line[] {
  const { words, dates } = telling;
  const t = words.receipt;
  switch (what) {
    case 'safe':
      return endLines(telling, count.safe);
    case 'usual':
      return usualLines(telling, count.usual);
    case 'outer':
      return endLines(telling, count.outer);
    case 'release':
      return releaseLines(telling, count.release);
    case 'second':
      return secondLines(telling, count.second);
    case 'transmission':
      return transmissionLines(telling, count.transmission);
    case 'length':
      return count.n > 0 ? [{ text: words.terms.length(count.n, count.unit) }] : [];
    case 'direction':
      return flagLines(t.turned, count.turned);
    case 'stillRunning':
      return flagLines(t.stillRunning, count.stillRunning);
    case 'endNotStated':
      return flagLines(t.endNotStated, count.endNotStated);
    case 'withoutExcluded':
      return count.withoutExcluded.map((day) => ({ text: dates.medium(day), machine: day }));
    case 'notFinal':
      return count.notFinal.map((event) => ({ text: nounOf(telling, event) }));
    case 'chosen':
      return count.chosen
        ? [{ text: kindName(telling, count.chosen.reading), quiet: true }, sayEnd(telling, count.chosen)]
        : [];
    case 'readings':
      return count.readings.flatMap((reading) => readingLines(telling, reading));
    case 'grounds':
      return count.readings.map(({ kind, ground }) => ({
        text: groundText(telling, ground),
        note: kindName(telling, kind),
      }));
    case 'rolling':
      return rollingLines(telling, count.rolling);
    default:
      return [];
  }
}

const kindName = ({ words }: ReceiptTelling, kind: ChosenReading): string => readingKind(words, kind);

function readingLines(telling: ReceiptTelling, reading: ReceiptReading): Line[] {
  const { words, dates } = telling;
  const t = words.receipt;
  const [event, start] = [nounOf(telling, reading.event), dates.short(reading.start)];
  return [
    { ...sayEnd(telling, reading), note: t.reading(kindName(telling, reading.kind), event, start) },
    ...reading.moves.map(({ from, to }) => ({
      text: t.moved(dates.short(from), dates.short(to)),
      quiet: true as const,
    })),
  ];
}

function groundText(telling: ReceiptTelling, { law, state, source }: ReceiptGround): string {
  const t = telling.words.receipt.ground;
  const name = state ? stateName(telling, state) : '';
  if (law === 'says' || law === 'former') {
    const { title, provision, version } = source ?? { title: null, provision: null, version: null };
    const named = title
      ? sourceText(
          { title, ...(provision && { provision }), ...(version && { version }), kind: 'law' },
          telling.lang,
        )
      : '';
    return t[law](name, named);
  }
  return law === 'not-known' ? t[law](name) : t[law];
}

function rollingLines(telling: ReceiptTelling, rolling: ReceiptCount['rolling']): Line[] {
  if (!rolling) return [];
  const [state] = flagLines(telling.words.receipt.rolling, rolling.open);
  return [{ text: `${state?.text ?? ''} (${groundText(telling, rolling.ground)})` }];
}

function outcomeText(telling: ReceiptTelling, result: CountReceipt['result']): string {
  const t = telling.words.receipt.outcome;
  switch (result.outcome) {
    case 'facts-missing':
      return t['facts-missing'](result.missing.map((fact) => nounOf(telling, fact)).join(', '));
    case 'no-calendar':
      return t['no-calendar'](ofState(telling, result.state), result.year);
    default:
      return t[result.outcome];
  }
}

function problemText(telling: ReceiptTelling, { fact, value, problem }: Receipt['problems'][number]): string {
  const { words } = telling;
  if (problem === 'unknown-fact') return words.receipt.asked.unknownFact(fact);
  const known: Readonly<Record<string, (value: string) => string>> = words.problems.fact;
  const say = Object.hasOwn(known, problem) ? known[problem as FactProblem['problem']] : undefined;
  return labelled(labelOf(telling, fact), say ? say(value) : problem);
}
