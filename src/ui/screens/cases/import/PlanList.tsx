import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Choice } from '../../../../exchange/import-choice.ts';
import type { ImportPlan } from '../../../../exchange/plan-import.ts';
import { useSession } from '../../../state/session.ts';
import { AllOpen } from './AllOpen.tsx';
import type { Choices } from './accept-import.ts';
import { dayHere } from './day-here.ts';
import { MergeCard } from './MergeCard.tsx';
import { stillOpen } from './still-open.ts';

interface Props {
  readonly plan: ImportPlan;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly withRemoved: boolean;
  readonly onWithRemoved: (wanted: boolean) => void;
}

const SHOWN = 5;
const STEP = 20;

/** All that taking in a file would do, one line for each kind of it. */
export function PlanList({ plan, choices, onChoose, withRemoved, onWithRemoved }: Props) {
  const { words, dates } = useSession();
  const t = words.value.caseImport;
  const [asked, setShown] = useState(STEP);
  // What is to be settled next is never among what is not shown.
  const next = plan.merge.findIndex(
    ({ mine, conflicts }) => stillOpen(conflicts, choices.get(mine.id) ?? new Map()) > 0,
  );
  const shown = Math.max(asked, next + 1);
  const names = (cases: readonly { readonly name: string }[]) => cases.map(({ name }) => name);
  const dayOf = (at: string) => dates.value.inSentence(dayHere(at));
  const choose = (id: string) => (of: ReadonlyMap<string, Choice>) => onChoose(new Map(choices).set(id, of));
  return (
    <ul class="plan">
      <Kind text={t.add(plan.add.length)} names={names(plan.add)} />
      <Kind
        text={t.removed(plan.removed.length)}
        names={plan.removed.map((one) => t.deletedOn(one.case.name, dayOf(one.at)))}
      >
        <label class="check">
          <input
            type="checkbox"
            checked={withRemoved}
            onChange={(event) => onWithRemoved(event.currentTarget.checked)}
          />
          <span>{t.addAgain}</span>
        </label>
      </Kind>
      {plan.merge.length > 0 && (
        <li>
          {t.merge(plan.merge.length)}
          <AllOpen merges={plan.merge} choices={choices} onChoose={onChoose} />
          <ul class="merges">
            {plan.merge.slice(0, shown).map((merge) => (
              <MergeCard
                key={merge.mine.id}
                merge={merge}
                choices={choices.get(merge.mine.id) ?? new Map()}
                onChoose={choose(merge.mine.id)}
              />
            ))}
          </ul>
          {plan.merge.length > shown && (
            <button type="button" onClick={() => setShown(shown + STEP)}>
              {t.showMore(Math.min(STEP, plan.merge.length - shown))}
            </button>
          )}
        </li>
      )}
      <Kind text={t.full(plan.full.length)} names={names(plan.full)} />
      <Kind text={t.unreadable(plan.unreadable.length)} names={names(plan.unreadable)} />
      <Kind text={t.same(plan.same.length)} names={names(plan.same)} />
    </ul>
  );
}

interface KindProps {
  readonly text: string;
  readonly names: readonly string[];
  readonly children?: ComponentChildren;
}

function Kind({ text, names, children }: KindProps) {
  const t = useSession().words.value.caseImport;
  if (names.length === 0) return null;
  return (
    <li>
      {text}
      {children}
      <ul class="quiet">
        {names.slice(0, SHOWN).map((name, i) => (
          // Two cases may have one name.
          <li key={`${i} ${name}`}>
            <bdi>{name}</bdi>
          </li>
        ))}
        {names.length > SHOWN && <li>{t.more(names.length - SHOWN)}</li>}
      </ul>
    </li>
  );
}
