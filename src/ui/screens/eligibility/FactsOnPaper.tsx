import type { Facts } from '../../../app/address.ts';
import type { EligibilityAnswer } from '../../../app/compute-eligibility.ts';
import { type EligibilityTelling, lengthText, whoseText } from '../../../wording/narrate-eligibility.ts';
import { sentenceAsides } from '../../../wording/narrate-sentence.ts';
import { useSession } from '../../state/session.ts';

interface Props {
  readonly telling: EligibilityTelling;
  readonly facts: Facts;
  readonly answer: EligibilityAnswer;
}

/** On paper the form is left out: what was entered stands as a list, questions run in by their answer, with the day and version of the computation. */
export function FactsOnPaper({ telling, facts, answer }: Props) {
  const { words, dates, realToday, platform } = useSession();
  const t = words.value.eligibility;
  const { sentence } = answer.assessment;
  const end = sentence.state === 'contradiction' ? null : sentence.end;
  const asides = sentenceAsides(telling, sentence);
  const { weeks } = words.value.explain;
  const latest = answer.latest.map(({ safe, usual, outer, remainder }) => {
    const days = [
      [safe.given ? safe.day : null, weeks.safe],
      [usual, weeks.usual],
      [outer, weeks.outer],
    ] as const;
    const told = days.flatMap(([day, name]) => (day ? [`${dates.value.full(day)} (${name})`] : []));
    return [t.sentence.latest.title(lengthText(telling, remainder)), told.join('; ')] as const;
  });
  const { requesting } = answer.roles;
  const asks = requesting
    ? [[t.who.requesting, telling.states[requesting]?.name ?? requesting] as const]
    : [];
  const { path } = answer;
  const asked = path
    ? [[telling.instrument.ask ?? t.path.ask, telling.instrument.paths?.[path] ?? path] as const]
    : [];
  const wrong = new Set(answer.problems.map((problem) => problem.fact));
  const answered = (value: 'yes' | 'no') =>
    answer.rules.facts
      .filter(({ fact }) => !wrong.has(fact) && facts[fact] === value)
      .map(({ fact, whose }) => {
        const decided = whose ? ` (${whoseText(telling, whose)})` : '';
        return (telling.instrument.facts[fact]?.question ?? fact) + decided;
      });
  const days = [
    ...(end ? [[t.sentence.taken, dates.value.full(end.lastDay)] as const] : []),
    ...(asides.length > 0 ? [[t.sentence.title, asides.join(' ')] as const] : []),
    ...(sentence.receipt ? [[t.sentence.receipt, dates.value.full(sentence.receipt)] as const] : []),
    ...latest,
  ];
  return (
    <section class="on-paper">
      <h2>{t.answered}</h2>
      <dl>
        {[...asked, ...asks, ...days].map(([question, value]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {(['yes', 'no'] as const).map((value) => {
          const questions = answered(value);
          if (questions.length === 0) return null;
          return (
            <div key={value} class="run-in" data-answered={value}>
              <dt>{words.value.terms[value]}</dt>
              <dd>{questions.join(' · ')}</dd>
            </div>
          );
        })}
      </dl>
      <p>{words.value.terms.paragraph.computedOn(dates.value.full(realToday.value), platform.version)}</p>
    </section>
  );
}
