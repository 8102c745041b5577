import { useId } from 'preact/hooks';
import type { Case } from '../../../../../cases/case.ts';
import { differsFromCase } from '../../../../../cases/case-facts.ts';
import { setFact } from '../../../../../cases/edit-case.ts';
import { useSession } from '../../../../state/session.ts';
import { type Edit, together, useEdits } from '../edits.ts';
import { instrumentsOf } from '../instruments-of.ts';
import { FACING, type Side, sidesOf } from './sides-of.ts';

/** Names the State of one part; of two parties the other one then plays the part that faces it. */
function assign(side: Side, state: string, between: readonly string[]): Edit {
  const facing = FACING[side];
  return (of, now) => {
    const own: Edit = (seen, at) => setFact(seen, side, state || null, at);
    if (!facing || !state) return own(of, now);
    const [other, more] = between.filter((one) => one !== state);
    const rest = other && !more ? other : of.facts[facing] === state ? null : (of.facts[facing] ?? null);
    return together(own, (seen, at) => setFact(seen, facing, rest, at))(of, now);
  };
}

/** Which State plays which part, once for all questions. */
export function Roles({ of }: { readonly of: Case }) {
  const { words, index, stateWords } = useSession();
  const t = words.value.caseAbout;
  const { edit } = useEdits();
  const id = useId();
  const known = instrumentsOf(of, index.value);
  const named = [...new Set(known.flatMap(({ parties }) => parties))];
  const states = named.length > 0 ? named : index.value.states.map(({ state }) => state);
  const bilateral = states.length === 2 ? states : [];
  const differing = of.entries.filter((entry) =>
    Object.keys(FACING).some((side) => differsFromCase(of, entry, side)),
  );
  return (
    <>
      <div class="pair loose">
        {sidesOf(of, known).map((side) => {
          const value = of.facts[side] ?? '';
          const choices = value && !states.includes(value) ? [...states, value] : states;
          return (
            <div key={side} class="field">
              <label for={`${id}-${side}`}>{t.roles[side]}</label>
              <select
                id={`${id}-${side}`}
                data-role={side}
                value={value}
                onChange={(event) =>
                  void edit(assign(side, event.currentTarget.value, bilateral), t.said.roles)
                }
              >
                <option value="">{t.roles.none}</option>
                {choices.map((state) => (
                  <option key={state} value={state}>
                    {stateWords.value[state]?.name ?? state}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
      </div>
      <p class="help">{t.roles.help}</p>
      {differing.length > 0 && <p class="help">{t.roles.differ(differing.length)}</p>}
    </>
  );
}
