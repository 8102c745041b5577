import type { BesideNow } from '../../../../app/case/kept-result.ts';
import type { CaseNames } from '../../../../app/case/tell-change-parts.ts';
import type { Words } from '../../../../wording/words.ts';
import { verdictOf } from '../../receipt/verdict.ts';

/** What explains that a result is another now, a sentence each. */
export function whyTexts(words: Words, beside: BesideNow, names: CaseNames): readonly string[] {
  const t = words.caseHistory;
  const { comparison, why, facts, entry } = beside;
  const { verdict } = words.receipt;
  const listed = facts.map(({ fact, was, now }) => {
    const [label] = names.fact(fact, '', entry);
    const say = (value: string) => (value === '' ? '–' : names.fact(fact, value, entry)[1]);
    return `${t.from(label, say(was), say(now))}.`;
  });
  const said = {
    facts: t.receipts.why.facts(listed.join(' ')),
    law: verdict.differsBySources,
    engine: verdict.differsByEngine,
    zones: verdict.differsByZones,
    'ran-on': t.receipts.why.ranOn,
    unexplained: verdict.differsUnexplained,
  };
  const { notRecomputable } = comparison;
  return [
    ...(entry ? [] : [t.receipts.questionGone]),
    ...(notRecomputable ? [verdictOf(words, comparison).why] : []),
    ...why.map((one) => said[one]),
  ];
}
