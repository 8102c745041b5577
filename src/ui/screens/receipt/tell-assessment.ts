import type { Compared } from '../../../app/receipt/compare.ts';
import type {
  AssessedReceipt,
  EligibilityReceipt,
  ReasonReceipt,
} from '../../../exchange/receipt-eligibility-schema.ts';
import type { Role } from '../../../law/schema/primitives.ts';
import {
  type EligibilityTelling,
  leftSentences,
  partingSentences,
  whoseText,
} from '../../../wording/narrate-eligibility.ts';
import { quoted } from '../../../wording/quoted.ts';
import { supportText } from '../../../wording/support-text.ts';
import { latestLines, noteLine, sentenceLines } from './tell-sentence.ts';
import type { Line, ReceiptTelling } from './telling.ts';

/** One part of an assessment in words, line by line; nothing where the receipt has no such part. */
export function tellAssessment(
  telling: ReceiptTelling,
  what: Compared,
  { result, asked }: EligibilityReceipt,
): readonly Line[] {
  const t = telling.words.receipt.assessed;
  if (what === 'path')
    return asked.path ? [{ text: telling.assessed.paths?.[asked.path] ?? asked.path }] : [];
  if (!result) return what === 'outcome' ? [{ text: t.pathMissing }] : [];
  const said: EligibilityTelling = {
    words: telling.words,
    dates: telling.dates,
    states: telling.states,
    instrument: telling.assessed,
    lang: telling.lang,
    roles: rolesOf(asked),
    reports: telling.reports,
  };
  switch (what) {
    case 'outcome':
      return [{ text: telling.words.eligibility.outcome[result.outcome] }];
    case 'bars':
      return result.reasons.flatMap((one) => (one.leadsTo ? reasonLines(said, one) : []));
    case 'others':
      return result.reasons.flatMap((one) => (one.leadsTo ? [] : reasonLines(said, one)));
    case 'missing':
      return result.missing.map((one) => missingLine(said, one));
    case 'open':
      return result.open.map(({ fact, whose, conditions }) => ({
        text: said.instrument.facts[fact]?.question ?? fact,
        note: `${whoseText(said, whose)} · ${namesOf(said, conditions)}`,
      }));
    case 'partings':
      return result.partings.flatMap(({ condition, provision, enough, notEnough }) => {
        const [first, second] = partingSentences(said, enough, notEnough);
        return [
          {
            text: first,
            note: `${namesOf(said, [condition])} · ${quoted(supportText(said, { provision }))}`,
          },
          { text: second },
        ];
      });
    case 'sentence':
      return result.sentence ? sentenceLines(telling, result.sentence) : [];
    case 'latest':
      return latestLines(telling, said, result.latest);
    case 'notes':
      return result.notes.map((note) => noteLine(telling, note));
    default:
      return [];
  }
}

function rolesOf({ roles }: EligibilityReceipt['asked']): EligibilityTelling['roles'] {
  const played = Object.entries(roles).flatMap(([role, state]) => (state ? [[role as Role, state]] : []));
  return Object.fromEntries(played) as EligibilityTelling['roles'];
}

const namesOf = ({ instrument }: EligibilityTelling, conditions: readonly string[]): string =>
  conditions.map((id) => instrument.conditions[id]?.name ?? id).join(', ');

/** A condition or ground, its value, and where it rests. */
function reasonLines(telling: EligibilityTelling, reason: ReasonReceipt): Line[] {
  const { words } = telling;
  const t = words.eligibility;
  const value = { yes: t.value.met, no: t.value.notMet, unknown: t.value.open }[reason.value];
  const rests = [
    quoted(supportText(telling, reason)),
    t.kind[reason.kind],
    reason.leadsTo && words.receipt.assessed.leads(t.outcome[reason.leadsTo]),
  ];
  return [
    {
      text: `${namesOf(telling, [reason.condition])}: ${value}`,
      note: rests.filter(Boolean).join(' · '),
    },
    ...leftSentences(telling, reason).map((text) => ({ text, quiet: true as const })),
  ];
}

function missingLine(telling: EligibilityTelling, one: AssessedReceipt['missing'][number]): Line {
  const t = telling.words.eligibility;
  const between = one.between.map((outcome) => t.outcome[outcome]).join(' / ');
  const note = [
    namesOf(telling, one.conditions),
    telling.words.receipt.assessed.between(between),
    one.alone ? t.missing.alone : '',
  ];
  return {
    text: one.fact === null ? t.missing.sentence : (telling.instrument.facts[one.fact]?.question ?? one.fact),
    note: note.filter(Boolean).join(' · '),
  };
}
