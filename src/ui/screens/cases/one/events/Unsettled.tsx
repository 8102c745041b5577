import { sayWhen } from '../../../../../app/say-when.ts';
import type { Case } from '../../../../../cases/case.ts';
import { sharedFacts } from '../../../../../cases/case-facts.ts';
import { countingEvents, editEvent } from '../../../../../cases/edit-events.ts';
import { Notice } from '../../../../components/Notice.tsx';
import { useSession } from '../../../../state/session.ts';
import { type Edit, together, useEdits } from '../edits.ts';
import type { CaseLaw } from '../use-case-law.ts';

/** Events of which different days count at once, as two windows or devices entered them: which one is right is asked. */
export function Unsettled({ of, law }: { readonly of: Case; readonly law: CaseLaw }) {
  const { words, dates } = useSession();
  const t = words.value.caseEvents;
  const { edit } = useEdits();
  return (
    <>
      {sharedFacts(of).unsettled.map((event) => {
        const all = countingEvents(of, event);
        const whens = [...new Set(all.map(({ when }) => when))].sort();
        const settle = (when: string): Edit =>
          together(
            ...all
              .filter((one) => one.when !== when)
              .map(
                (one): Edit =>
                  (seen, now) =>
                    editEvent(seen, one.id, { counts: false }, now),
              ),
          );
        return (
          <div key={event} data-unsettled={event}>
            <Notice kind="warn">
              <p>{t.unsettled(law.nameOf(event))}</p>
              <div class="actions">
                {whens.map((when) => {
                  const said = sayWhen(dates.value, when);
                  return (
                    <button
                      key={when}
                      type="button"
                      onClick={() => void edit(settle(when), t.said.settled(said))}
                    >
                      {t.takeThis(said)}
                    </button>
                  );
                })}
              </div>
            </Notice>
          </div>
        );
      })}
    </>
  );
}
