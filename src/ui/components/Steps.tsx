import type { Count } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import { closedSources } from '../../wording/closed-sources.ts';
import { readingDays } from '../../wording/reading-days.ts';
import type { StepsAbout } from '../../wording/steps/step.ts';
import { stepsOf } from '../../wording/steps/steps-of.ts';
import type { Telling } from '../../wording/telling.ts';
import '../styles/steps.css';

interface Props {
  readonly question: TermQuestion;
  readonly count: Extract<Count, { kind: 'computed' }>;
  readonly telling: Telling;
  readonly about: StepsAbout;
}

/** How it was counted, a step a line; beside it the day before and after, which the sentence names too. */
export function Steps({ question, count, telling, about }: Props) {
  const { words, dates } = telling;
  const t = words.explain;
  const sources = about.tables ? closedSources(telling, question, count, about.tables) : [];
  return (
    <details class="steps" open>
      <summary>
        {t.stepsTitle} <span class="quiet">{t.readingsTitle(readingDays(count).length)}</span>
      </summary>
      <ol>
        {stepsOf(telling, question, count, about).map(({ text, note, before, after }) => (
          <li key={text}>
            <span>
              {text} {note && <span class="quiet">{note}</span>}
            </span>
            {after && (
              <span class="step-days" aria-hidden="true">
                {before && before !== after && <span class="step-from">{dates.short(before)}</span>}
                <span class="step-to">{dates.short(after)}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
      {sources.length > 0 && (
        <details class="sources">
          <summary>{t.closedSources.title}</summary>
          <ul>
            {sources.map((source) => (
              <li key={source} class="quiet">
                {source}
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}
