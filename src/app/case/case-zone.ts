import type { Zone } from '../../calendar/zone.ts';
import type { Case } from '../../cases/case.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import { instrumentsOf } from './board-text.ts';

/** The parts of the State whose authorities decide, so that its clock says what of a case has come. */
const ASKED = ['requested', 'executing'] as const;

/**
 * By whose clock the events of a case are understood: that of the State asked, where the case or all its questions
 * name one; in the law of one State alone, of that State; else of whoever enters them.
 */
export function zoneOfCase(
  of: Case,
  { instruments, states }: Pick<LibraryIndex, 'instruments' | 'states'>,
  here: Zone,
): Zone {
  const ids = instrumentsOf(of);
  const about = instruments.filter(({ id }) => ids.includes(id));
  const national = about.length > 0 && about.every(({ kind }) => kind === 'national-law');
  const named = [
    ...ASKED.map((role) =>
      of.facts[role] ? [of.facts[role]] : of.entries.flatMap((e) => e.facts[role] ?? []),
    ),
    national ? about.flatMap(({ parties }) => parties) : [],
  ].find((one) => one.length > 0);
  const [state, other] = new Set(named);
  return (!other && states.find((one) => one.state === state)?.zone) || here;
}
