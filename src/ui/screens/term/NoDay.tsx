import { noFigureText } from '../../../wording/figure-text.ts';
import { Notice } from '../../components/Notice.tsx';
import type { ReplyProps } from './TermReply.tsx';

/** Why there is no day: the text gives no figure, the calendar does not reach, the term is not for this case. */
export function NoDay({ answer, instrumentWords, telling }: ReplyProps) {
  const { words, states, nouns } = telling;
  const { termForm, termInputs } = words;
  const { rule } = answer;
  switch (answer.kind) {
    case 'no-figure': {
      const events = rule.starts.map(({ event }) => nouns[event] ?? event);
      const duty = instrumentWords.terms[rule.rule]?.duty;
      return (
        <section class="answer" data-outcome="no-figure">
          <p class="lead">{duty ?? termInputs.noFigure.lead}</p>
          <p class="strong-day">{termInputs.noFigure[rule.urgency ?? 'no-word']}</p>
          <p>{noFigureText(telling, rule)}</p>
          {events.length > 0 && <p class="quiet">{termInputs.noFigure.from(events.join(', '))}</p>}
          <p class="closing">{words.shell.closing}</p>
        </section>
      );
    }
    case 'no-calendar':
      return (
        <Notice kind="warn">
          {termForm.noCalendar(states[answer.state]?.ofState ?? answer.state, answer.year)}
        </Notice>
      );
    case 'not-applicable':
      return <Notice kind="note">{termForm.notApplicable}</Notice>;
    default:
      return null;
  }
}
