import type { Instant } from '../../calendar/zone.ts';
import type { TermQuestion } from '../../counting/question.ts';
import { instantHere } from '../../wording/instant-here.ts';
import type { Telling } from '../../wording/telling.ts';
import { useSession } from '../state/session.ts';

interface Props {
  readonly instant: Instant;
  readonly question: TermQuestion;
  readonly telling: Telling;
}

/** "24:00 on Sat 12 Dec in Amman is 02:00 on Sun 13 Dec in Astana": our State's clock, else this device's. */
export function ClockHere({ instant, question, telling }: Props) {
  const { index, preferences } = useSession();
  const state = question.receiver?.state ?? question.deciding?.state;
  if (!state) return null;
  const ours = index.value.states.find((one) => one.state === preferences.value.ourState);
  const here = ours ?? {
    state: telling.words.explain.hereDevice,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const said = instantHere(telling, instant, { state, zone: question.place }, here);
  return said ? <p class="quiet clock-here">{said}</p> : null;
}
