import { endOfDay } from '../../calendar/zone.ts';
import { releaseOf } from '../../counting/release.ts';
import type { Headline } from '../../wording/headline.ts';
import { ownDaysSentences } from '../../wording/own-days-text.ts';
import { phoneSentence } from '../../wording/phone.ts';
import { useSession } from '../state/session.ts';
import type { AnswerProps } from './Answer.tsx';
import '../styles/term-print.css';
import { ClockHere } from './ClockHere.tsx';
import { ReleaseInstants } from './ReleaseInstants.tsx';
import { Steps } from './Steps.tsx';
import { TermWeeks } from './TermWeeks.tsx';

export { WorkingHere } from './WorkingHere.tsx';

/** What stands below the days: the sentence for the phone, the weeks, the release, how it was counted. */
export function AnswerDetails({
  question,
  count,
  telling,
  duty,
  about,
  strong,
}: AnswerProps & { readonly strong: Headline['which'] }) {
  const { words, dates } = telling;
  const { realToday, platform } = useSession();
  const t = words.terms;
  const safe = count.days?.safe.found ? count.days.safe : null;
  const release = releaseOf(question, count);
  const ends = safe && !count.turned && question.arithmetic !== 'day-set' && question.deciding;
  const without = count.withoutExcluded.map(dates.inSentence).join(t.or);
  return (
    <>
      {ends && (
        <ClockHere
          instant={safe.instant ?? endOfDay(safe.day, question.place)}
          question={question}
          telling={telling}
        />
      )}
      {without && <p class="quiet">{words.explain.excluded.withoutThem(without)}</p>}
      {ownDaysSentences(telling, question).map((sentence) => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
      <p class="phone">
        <span class="phone-label">{words.explain.phoneTitle}: </span>
        {phoneSentence(telling, question, count, duty, {
          chair: about?.chair ?? 'act',
          rule: about?.rule ?? null,
          name: about?.name ?? null,
        })}
      </p>
      <TermWeeks question={question} count={count} />
      {release && (
        <ReleaseInstants
          release={release}
          question={question}
          telling={telling}
          count={count}
          rule={about?.rule ?? null}
          strong={strong === 'release'}
        />
      )}
      <Steps question={question} count={count} telling={telling} about={about ?? {}} />
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
