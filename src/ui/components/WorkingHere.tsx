import type { Loaded } from '../../app/library.ts';
import { officesOf, readOfficeFacts } from '../../app/office-facts.ts';
import { type Day, daysBetween } from '../../calendar/day.ts';
import { openDaysBetween } from '../../calendar/office-calendar.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { StateFile } from '../../law/built/files.ts';
import type { Telling } from '../../wording/telling.ts';
import { useLoaded } from '../state/loaded.ts';
import { address } from '../state/navigation.ts';
import { useSession } from '../state/session.ts';

interface Props {
  readonly question: TermQuestion;
  readonly safe: Day;
  readonly telling: Telling;
}

/** After the working days there those of our own State, where that is another one. */
export function WorkingHere({ question, safe, telling }: Props) {
  const { library, index, preferences, today } = useSession();
  const there = (question.receiver ?? question.deciding?.offices)?.state;
  const ours = index.value.states.find(({ state }) => state === preferences.value.ourState)?.state ?? null;
  const loaded = useLoaded(
    async (): Promise<Loaded<StateFile | null>> =>
      ours && ours !== there ? library.state(ours) : { value: null },
    [ours, there],
  );
  if (loaded.state !== 'ready' || !loaded.value || !there || daysBetween(today.value, safe) <= 0) return null;
  const { offices } = officesOf(loaded.value, readOfficeFacts(address.value.facts));
  const { distance } = telling.words.terms;
  const here = telling.states[offices.state]?.inState ?? offices.state;
  const working = openDaysBetween(offices, today.value, safe);
  return (
    <span data-here={offices.state}>
      {', '}
      {working === null ? distance.workingUnknown(here) : distance.working(working, here)}
    </span>
  );
}
