import type { MetStanding } from '../../../../../app/case/answer.ts';
import type { TimelineBar } from '../../../../../app/case/timeline.ts';
import type { Day } from '../../../../../calendar/day.ts';
import type { Scale } from './scale.ts';

type At = (d: Day) => { readonly insetInlineStart: string };
type Between = (a: Day, b: Day) => { readonly insetInlineStart: string; readonly inlineSize: string };

/** Where days stand on the line, from where the reading begins. */
export function placeOn(scale: Scale): { readonly at: At; readonly between: Between } {
  const at: At = (d) => ({ insetInlineStart: `${scale.at(d) * 100}%` });
  return {
    at,
    between(a, b) {
      const [from, to] = a <= b ? [a, b] : [b, a];
      return { ...at(from), inlineSize: `${(scale.at(to) - scale.at(from)) * 100}%` };
    },
  };
}

interface Props {
  readonly bar: TimelineBar;
  readonly at: At;
  readonly between: Between;
}

/** Not in time, at least by some readings, or too early to count. */
export const isBad = (standing: MetStanding): boolean =>
  standing === 'late' || standing === 'disputed' || standing === 'too-early';

/** From the start to the safe day, from there to the latest hatched, and the day on which it was met. */
export function Bar({ bar: { span, day, met }, at, between }: Props) {
  const { from, safe, outer } = span;
  return (
    <>
      {from && <span class="bar" style={between(from, day)} />}
      {outer && safe && outer > safe && <span class="bar outer" style={between(safe, outer)} />}
      <span class="end" style={at(day)} />
      {met && <span class={isBad(met.standing) ? 'mark bad' : 'mark'} style={at(met.on)} />}
    </>
  );
}
