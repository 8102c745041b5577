import { daysBetween } from '../../../calendar/day.ts';
import type { LatestReceipt } from '../../../counting/unexpired-sentence-receipt.ts';
import { closedText } from '../../../wording/closed-text.ts';
import { lengthText } from '../../../wording/narrate-eligibility.ts';
import { notComparedIn } from '../../../wording/not-compared.ts';
import { Choice } from '../../components/Choice.tsx';
import { TermOfSentence } from '../../components/SentenceElsewhere.tsx';
import { setFacts } from '../../state/navigation.ts';
import { useSession } from '../../state/session.ts';
import type { SentenceProps } from './SentenceDates.tsx';

/** The latest day of receipt so that enough of the sentence is left; who asks decides whose office must receive, and is asked here where the head asks who sentenced. */
export function LatestDays(props: SentenceProps) {
  const { instrument, answer } = props;
  const { words, stateWords } = useSession();
  const t = words.value.eligibility;
  if (answer.latest.length === 0) return null;
  const name = (state: string) => stateWords.value[state]?.name ?? state;
  const wrong = answer.problems.find(({ fact }) => fact === 'requesting' || fact === 'requested');
  return (
    <div class="latest">
      {instrument.kind === 'transfer' && (
        <Choice
          legend={t.who.requesting}
          help={t.who.requestingHelp}
          problem={wrong ? words.value.problems.fact[wrong.problem](wrong.value) : null}
          options={[
            ...instrument.parties.map((party) => [party, name(party)] as const),
            ['', words.value.terms.unknown] as const,
          ]}
          value={wrong ? '' : (answer.roles.requesting ?? '')}
          onChange={(requesting) => setFacts({ requesting, requested: '' })}
        />
      )}
      {answer.latest.map((latest) => (
        <Days key={`${latest.remainder.n}${latest.remainder.unit}`} latest={latest} {...props} />
      ))}
    </div>
  );
}

function Days({ latest, ...props }: SentenceProps & { readonly latest: LatestReceipt }) {
  const { telling } = props;
  const { words, today } = useSession();
  const t = words.value.eligibility.sentence.latest;
  const { safe } = latest;
  const away = safe.given ? daysBetween(today.value, safe.day) : 0;
  const { future, past, today: now } = words.value.terms.distance;
  return (
    <div class="latest-days">
      <h4>{t.title(lengthText(telling, latest.remainder))}</h4>
      <dl class="other-days">
        <div>
          <dt>{safe.given ? safeLabel(props) : t.unmoved}</dt>
          <dd>
            {safe.given ? (
              <time data-day="safe" dateTime={safe.day}>
                {telling.dates.medium(safe.day)}
              </time>
            ) : (
              <time dateTime={safe.unmoved}>{telling.dates.medium(safe.unmoved)}</time>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.usual}</dt>
          <dd>
            <time data-day="usual" dateTime={latest.usual}>
              {telling.dates.medium(latest.usual)}
            </time>
          </dd>
        </div>
        <div>
          <dt>{t.outer}</dt>
          <dd>
            <time data-day="outer" dateTime={latest.outer}>
              {telling.dates.medium(latest.outer)}
            </time>
          </dd>
        </div>
      </dl>
      {safe.given && (
        <p class={away < 0 ? 'help overdue' : 'help'}>
          {away > 0 ? future(away) : away === 0 ? now : past(-away)}
          {safe.until && `, ${words.value.terms.halfDay(safe.until)}`}
        </p>
      )}
      <p class="help">{aside(latest, props)}</p>
      {safe.given && !safe.compared && (
        <p class="help">{notComparedIn(telling, props.answer.roles.requested ?? '', safe.day)}</p>
      )}
      <TermOfSentence file={props.file} facts={props.facts} remainder={latest.remainder} />
    </div>
  );
}

/** "safe, received by the Ministry of Justice in Abu Dhabi" */
function safeLabel({ instrument, instrumentWords, telling, answer }: SentenceProps): string {
  const t = telling.words.eligibility.sentence.latest;
  const state = answer.roles.requested ?? '';
  const inSeat = telling.states[state]?.inSeat ?? '';
  const authority = instrument.authorities.find((one) => one.state === state);
  const name = authority && instrumentWords.authorities[authority.id];
  return name ? t.safe(name, inSeat) : t.safePlain(inSeat);
}

function aside({ safe }: LatestReceipt, { telling, answer }: SentenceProps): string {
  const t = telling.words.eligibility.sentence.latest;
  const state = answer.roles.requested ?? '';
  if (safe.given) {
    if (safe.passed.length === 0) return '';
    return t.closed(closedText(telling, safe.passed, state));
  }
  if (safe.why === 'no-calendar') return t.noCalendar(telling.states[state]?.ofState ?? state, safe.year);
  return t.whoReceives;
}
