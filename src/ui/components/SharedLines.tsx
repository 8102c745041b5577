import { tellChange } from '../../app/case/tell-change.ts';
import type { Case } from '../../cases/case.ts';
import { changesBetween } from '../../cases/change.ts';
import { useCaseInstruments, useNamesOf } from '../screens/cases/history/use-case-names.ts';
import { useSession } from '../state/session.ts';

interface Props {
  readonly before: Case;
  readonly after: Case;
  /** What stands over the lines, where there are any. */
  readonly title: string;
}

/** What becomes another of the events and parts that the questions of a case share. */
export function SharedLines({ before, after, title }: Props) {
  const session = useSession();
  const names = useNamesOf(useCaseInstruments(after));
  const telling = { words: session.words.value, dates: session.dates.value, names };
  const shared = changesBetween(before, after).filter(({ part }) => part === 'events' || part === 'facts');
  const lines = [...new Set(shared.flatMap((change) => tellChange(telling, before, change)))];
  if (lines.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
