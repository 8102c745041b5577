import { releaseOf } from '../../counting/release.ts';
import { phoneSentence } from '../../wording/phone.ts';
import { readingDays } from '../../wording/reading-days.ts';
import { stepsOf } from '../../wording/steps/steps-of.ts';
import { useSession } from '../state/session.ts';
import type { AnswerProps } from './Answer.tsx';
import { ReleaseInstants } from './ReleaseInstants.tsx';
import { WeekGrid } from './WeekGrid.tsx';

/** What stands below the days: the sentence for the phone, the weeks, the release, how it was counted. */
export function AnswerDetails({ question, count, telling, duty }: AnswerProps) {
  const { words, dates } = telling;
  const { realToday, platform } = useSession();
  const t = words.terms;
  const safe = count.days?.safe.found ? count.days.safe : null;
  const outer = count.days?.outer.found ? count.days.outer : null;
  const offices = question.receiver ?? question.deciding?.offices ?? null;
  const release = releaseOf(question, count);
  return (
    <>
      <p class="phone">
        <span class="phone-label">{t.phoneTitle}: </span>
        {phoneSentence(telling, question, count, duty)}
      </p>
      <WeekGrid
        events={[...new Set(question.starts.flatMap((start) => [start.from, start.to]))]}
        safe={safe?.day ?? null}
        usual={count.usual.map((reading) => reading.day)}
        outer={outer?.day ?? null}
        offices={offices}
      />
      {release && (
        <ReleaseInstants release={release} question={question} telling={telling} ofTreaty={duty !== null} />
      )}
      <details class="steps" open>
        <summary>
          {t.stepsTitle} <span class="quiet">{t.readingsTitle(readingDays(count).length)}</span>
        </summary>
        <ol>
          {stepsOf(telling, question, count).map((step) => (
            <li key={step.text}>
              {step.text} {step.note && <span class="quiet">{step.note}</span>}
            </li>
          ))}
        </ol>
      </details>
      {!count.days && <p class="quiet">{t.onlyUsual}</p>}
      <p class="closing">
        <span class="print-only">
          {t.paragraph.computedOn(dates.full(realToday.value), platform.version)}{' '}
        </span>
        {words.shell.closing}
      </p>
    </>
  );
}
