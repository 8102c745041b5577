import { Choice } from '../../components/Choice.tsx';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { FindList } from '../finds/FindList.tsx';
import { FindsBar } from '../finds/FindsBar.tsx';
import { FoundHead } from '../finds/FoundHead.tsx';
import { FindsOf } from '../finds/source.ts';
import { stepKeys } from '../finds/step-keys.ts';
import { Treaty } from '../finds/Treaty.tsx';
import { MarkedText } from './MarkedText.tsx';
import { pasted } from './pasted.ts';
import { view } from './reading.ts';

const onKeyDown = stepKeys(pasted);

/** What was found: how far it was read, the list, and the text with its marks. */
export function Found() {
  const { words } = useSession();
  const t = words.value.read;
  const some = pasted.list.value.finds.length > 0;
  const list = wide.value || view.value === 'list';
  const text = wide.value || view.value === 'text';
  return (
    <FindsOf value={pasted}>
      <section class="found" aria-labelledby="found" onKeyDown={onKeyDown}>
        <FoundHead />
        <Treaty />
        {!wide.value && some && (
          <Choice
            legend={t.view}
            layout="even"
            options={[
              ['list', t.views.list],
              ['text', t.views.text],
            ]}
            value={view.value}
            onChange={(next) => {
              view.value = next;
            }}
          />
        )}
        {some && <FindsBar />}
        <div class={some ? 'found-panes' : 'found-panes alone'}>
          {some && <FindList hidden={!list} />}
          <MarkedText hidden={!text && some} />
        </div>
        <p class="print-only">{words.value.shell.closing}</p>
      </section>
    </FindsOf>
  );
}
