import { useEffect, useState } from 'preact/hooks';
import {
  type Effects as AllEffects,
  type EntryEffect,
  effectsOf,
} from '../../../../../app/case/event-effects.ts';
import type { Case, CaseEntry } from '../../../../../cases/case.ts';
import { useSession } from '../../../../state/session.ts';
import { tellEntry } from '../../tell-entry.ts';
import type { CaseLaw } from '../use-case-law.ts';
import { EffectItem, StartedDay } from './EffectItem.tsx';
import { type Keeping, keepable } from './use-keeping.ts';
import '../../../../styles/case-events.css';

interface Props {
  /** By it the effects can take the focus. */
  readonly id?: string;
  readonly before: Case;
  /** The case as it would be. */
  readonly after: Case;
  readonly law: CaseLaw;
  /** Questions with a day of their own for this event, and those that are to follow the case from now on. */
  readonly own?: readonly CaseEntry[];
  readonly following?: readonly string[];
  readonly onFollow?: (ids: readonly string[]) => void;
  /** Terms that are to come into the case with it. */
  readonly added?: readonly CaseEntry[];
  readonly onAdd?: (entries: readonly CaseEntry[]) => void;
  /** Whether what was shown until now is to be kept. */
  readonly keeping?: Keeping;
  /** The effects of this state stand there, or cannot. */
  readonly onShown?: (after: Case, moves: readonly EntryEffect[]) => void;
}

/** The effects of a change, worked out anew whenever it is another; `failed`: the law could not be loaded. */
function useEffects(before: Case, after: Case, onShown?: Props['onShown']): AllEffects | 'failed' | null {
  const { library, index, today } = useSession();
  const [found, setFound] = useState<{ of: Case; effects: AllEffects | 'failed' } | null>(null);
  useEffect(() => {
    let alive = true;
    effectsOf(before, after, library, index.value, today.value).then(
      (effects) => alive && setFound({ of: after, effects }),
      () => alive && setFound({ of: after, effects: 'failed' }),
    );
    return () => {
      alive = false;
    };
  }, [before, after, index.value, today.value]);
  useEffect(() => {
    if (found) onShown?.(found.of, found.effects === 'failed' ? [] : found.effects.moves);
  }, [found]);
  // Those of the draft before stand until the new ones are there: nothing flickers while it is typed.
  return found?.effects ?? null;
}

const toggled = <T,>(all: readonly T[], one: T, on: boolean): readonly T[] =>
  on ? [...all, one] : all.filter((other) => other !== one);

/** What a change of an event moves, before it is accepted. */
export function Effects(props: Props) {
  const {
    id,
    before,
    after,
    law,
    own = [],
    following = [],
    onFollow,
    added = [],
    onAdd,
    keeping,
    onShown,
  } = props;
  const session = useSession();
  const t = session.words.value.caseEvents.effects;
  const effects = useEffects(before, after, onShown);
  if (effects === null) return <p class="quiet">{t.computing}</p>;
  if (effects === 'failed') return <p class="notice warn">{t.failed}</p>;
  const { moves, starts } = effects;
  return (
    <section id={id} class="effects" aria-live="polite" tabIndex={-1}>
      <h3>{t.title}</h3>
      {moves.length === 0 && own.length === 0 && !(onAdd && starts.length > 0) && (
        <p class="quiet">{t.none}</p>
      )}
      <ul>
        {moves.map((effect) => (
          <EffectItem key={effect.entry.id} effect={effect} law={law} />
        ))}
        {own.map((entry) => (
          <li key={`own-${entry.id}`} data-effect={following.includes(entry.id) ? 'follows' : 'stays'}>
            <bdi class="effect-of">{tellEntry(session, entry)}</bdi>{' '}
            {!following.includes(entry.id) && <span class="quiet">{t.stays}</span>}
            {onFollow && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={following.includes(entry.id)}
                  onChange={(event) => onFollow(toggled(following, entry.id, event.currentTarget.checked))}
                />
                {t.follow}
              </label>
            )}
          </li>
        ))}
      </ul>
      {keeping && keepable(moves).length > 0 && (
        <label class="tick keep-shown">
          <input
            type="checkbox"
            checked={keeping.on}
            onChange={(event) => keeping.turn(event.currentTarget.checked)}
          />
          {t.keep}
        </label>
      )}
      {starts.length > 0 && onAdd && (
        <>
          <h4>{t.notYet}</h4>
          <ul>
            {starts.map(({ entry, answer }) => {
              const ticked = added.find(
                (one) =>
                  one.kind === 'term' && one.instrument === entry.instrument && one.rule === entry.rule,
              );
              return (
                <li key={`${entry.instrument}/${entry.rule}`} data-effect="new" data-rule={entry.rule}>
                  <label class="tick">
                    <input
                      type="checkbox"
                      checked={ticked !== undefined}
                      onChange={() =>
                        onAdd(
                          ticked
                            ? toggled(added, ticked, false)
                            : [...added, { id: crypto.randomUUID(), ...entry }],
                        )
                      }
                    />
                    <span>
                      <bdi class="effect-of">{tellEntry(session, { id: '', ...entry })}</bdi>{' '}
                      <StartedDay answer={answer} />
                    </span>
                  </label>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
