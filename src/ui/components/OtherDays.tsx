import type { ComponentChildren } from 'preact';
import type { TermQuestion } from '../../counting/question.ts';
import { endForMachine, endText, usualOnce } from '../../wording/end-text.ts';
import { type Headline, headlineOf } from '../../wording/headline.ts';
import type { Telling } from '../../wording/telling.ts';
import type { AnswerProps } from './Answer.tsx';
import { EndTime } from './EndTime.tsx';

/** The days that are not the strong line, small; for every chair all three can be read. */
export function OtherDays({
  question,
  count,
  telling,
  duty,
  about,
  strong,
}: AnswerProps & { readonly strong: Headline['which'] }) {
  const { words, nouns } = telling;
  const t = words.terms;
  if (!count.days) return null;
  const { safe, outer } = count.days;
  const act = () =>
    headlineOf(telling, question, count, { chair: 'act', duty, rule: about?.rule ?? null }).lead;
  return (
    <dl class="other-days">
      {strong !== 'safe' && (
        <Row label={safe.found ? act() : t.safeDay}>
          <EndTime end={safe} mark={{ 'data-day': 'safe' }} question={question} telling={telling} />
        </Row>
      )}
      <Row label={usualLabel(words, question, usualEvent(count, nouns))}>
        {usualOnce(question, count).map((reading) => (
          <time key={reading.day} data-day="usual" dateTime={endForMachine(question, reading)}>
            {endText(telling, question, reading, 'medium')}
          </time>
        ))}
      </Row>
      {strong !== 'outer' && (
        <Row label={count.turned ? t.outerTurned : t.outer}>
          <EndTime end={outer} mark={{ 'data-day': 'outer' }} question={question} telling={telling} />
        </Row>
      )}
    </dl>
  );
}

const Row = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** The event from which the usual day runs, where it is one. */
const usualEvent = ({ usual }: AnswerProps['count'], nouns: Telling['nouns']): string | undefined =>
  usual.every(({ event }) => event === usual[0].event) ? nouns[usual[0].event] : undefined;

function usualLabel(
  { terms: t }: Telling['words'],
  question: TermQuestion,
  noun: string | undefined,
): string {
  if (question.arithmetic !== 'limit') return t.usualBare;
  if (question.unit === 'hour') return t.usualHours;
  return noun && question.starts[0].event !== 'from' ? t.usual(t.dayOfEvent(noun)) : t.usualPlain;
}
