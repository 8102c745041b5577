import { sayWhen } from '../../../../../app/say-when.ts';
import type { Case } from '../../../../../cases/case.ts';
import { Choice } from '../../../../components/Choice.tsx';
import { useSession } from '../../../../state/session.ts';
import type { CaseLaw } from '../use-case-law.ts';
import { already, type EventDraft } from './draft.ts';

interface Props {
  readonly of: Case;
  readonly law: CaseLaw;
  readonly draft: EventDraft;
  readonly onChange: (beside: EventDraft['beside']) => void;
}

/** Where an event of that name counts already: is it that one, better known, or did it happen again? */
export function BesideChoice({ of, law, draft, onChange }: Props) {
  const { words, dates } = useSession();
  const t = words.value.caseEvents.form;
  const before = already(of, draft);
  if (!before || !draft.event) return null;
  const when = sayWhen(dates.value, before.when);
  return (
    <Choice
      legend={t.already(law.nameOf(draft.event), when)}
      layout="stacked"
      options={[
        ['correct', t.correct(when)],
        ['counts-instead', t.instead],
        ['does-not-count', t.record],
      ]}
      value={draft.beside}
      onChange={onChange}
    />
  );
}
