import { useMemo } from 'preact/hooks';
import type { Case } from '../../../../cases/case.ts';
import { isWhen } from '../../../../cases/edit-events.ts';
import { quoted } from '../../../../wording/quoted.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useSession } from '../../../state/session.ts';

const SHOWN = 5;

/** Events of a file whose day no calendar has; nothing where there are none. */
export function WrongDays({ cases }: { readonly cases: readonly Case[] }) {
  const t = useSession().words.value.caseImport;
  const wrong = useMemo(
    () =>
      cases.flatMap(({ name, events }) =>
        events.filter(({ when }) => !isWhen(when)).map(({ when }) => `${name}: ${quoted(when)}`),
      ),
    [cases],
  );
  if (wrong.length === 0) return null;
  return (
    <Notice kind="warn">
      <p>{t.wrongDays(wrong.length)}</p>
      <ul>
        {wrong.slice(0, SHOWN).map((line, i) => (
          <li key={`${i} ${line}`}>
            <bdi>{line}</bdi>
          </li>
        ))}
        {wrong.length > SHOWN && <li>{t.more(wrong.length - SHOWN)}</li>}
      </ul>
    </Notice>
  );
}
