import { useId } from 'preact/hooks';
import { instrumentsInOrder } from '../../../components/instrument-order.ts';
import { useSession } from '../../../state/session.ts';
import { useFinds } from '../source.ts';
import { treatyIn } from './treaty-here.ts';

/** Any treaty whose text is at hand, for a page that does not say which it is. */
export function CompareWith() {
  const session = useSession();
  const { words, index } = session;
  const here = treatyIn(useFinds(), session);
  const t = words.value.treatyHere;
  const id = useId();
  if (here.candidates.value === null) return null;
  return (
    <div class="field compare-with no-print">
      <label for={id}>{t.other}</label>
      <select
        id={id}
        value={here.checked.value ?? ''}
        onChange={(event) => here.choose(event.currentTarget.value || null)}
      >
        <option value="">{t.noTreaty}</option>
        {instrumentsInOrder(index.value)
          .filter(({ texts }) => texts.length > 0)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.short.partner} · ${one.short.kind}`}
            </option>
          ))}
      </select>
    </div>
  );
}
