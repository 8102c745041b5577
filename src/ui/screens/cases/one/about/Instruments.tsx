import { useId } from 'preact/hooks';
import type { Case } from '../../../../../cases/case.ts';
import { addInstrument, removeInstrument } from '../../../../../cases/edit-case.ts';
import { RouteLink } from '../../../../components/RouteLink.tsx';
import { useSession } from '../../../../state/session.ts';
import { useEdits } from '../edits.ts';
import { askedOf } from '../instruments-of.ts';

/** The treaties and laws of a case: those its questions name, and further ones. */
export function Instruments({ of }: { readonly of: Case }) {
  const { words, index } = useSession();
  const t = words.value.caseAbout;
  const { edit } = useEdits();
  const id = useId();
  const asked = askedOf(of);
  const ids = [...new Set([...of.instruments, ...asked])];
  const all = index.value.instruments;
  const nameOf = (one: string) => all.find((other) => other.id === one)?.name ?? t.instruments.unknown(one);
  return (
    <>
      <ul class="case-lines">
        {ids.map((one) => (
          <li key={one} data-instrument={one}>
            <span>
              <RouteLink to={{ screen: 'terms', instrument: one }}>{nameOf(one)}</RouteLink>
              {!of.instruments.includes(one) && <span class="quiet"> {t.instruments.byQuestion}</span>}
            </span>
            {of.instruments.includes(one) && (
              <button
                type="button"
                class="slight"
                aria-label={t.instruments.remove(nameOf(one))}
                onClick={() =>
                  void edit(
                    (seen, now) => removeInstrument(seen, one, now),
                    t.said.instrumentRemoved(nameOf(one)),
                  )
                }
              >
                {t.parties.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="field">
        <label for={id}>{t.instruments.add}</label>
        <select
          id={id}
          value=""
          onChange={(event) => {
            const one = event.currentTarget.value;
            event.currentTarget.value = '';
            if (one)
              void edit((seen, now) => addInstrument(seen, one, now), t.said.instrumentAdded(nameOf(one)));
          }}
        >
          <option value="">{t.instruments.choose}</option>
          {all
            .filter((one) => !ids.includes(one.id))
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
        </select>
      </div>
    </>
  );
}
