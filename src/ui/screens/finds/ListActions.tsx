import { useEffect, useState } from 'preact/hooks';
import { sentenceAround } from '../../../reading/sentence-around.ts';
import { listText, toldFind } from '../../../wording/find-text.ts';
import { useSession } from '../../state/session.ts';
import { notify } from '../../state/toast.ts';
import { onPaper } from './on-paper.ts';
import { provisionNotes, provisionTextAlone } from './provision-text.ts';
import { useFinds } from './source.ts';

/** Copies or prints the finds that are shown, with their sentences. */
export function ListActions() {
  const { words, dates, index } = useSession();
  const source = useFinds();
  const t = words.value.read;
  const [byHand, setByHand] = useState<string | null>(null);
  const paper = onPaper.value;
  useEffect(() => {
    if (!paper) return;
    const done = () => {
      onPaper.value = false;
    };
    addEventListener('afterprint', done);
    print();
    return () => removeEventListener('afterprint', done);
  }, [paper]);
  const copy = async () => {
    const { text } = source.list.value;
    const listed = source.numbers().flatMap((n) => {
      const find = source.find(n);
      if (!find) return [];
      const sentence = sentenceAround(text, find.start, find.end);
      if (find.kind !== 'provision') return [toldFind(t, dates.value, find, sentence)];
      const said = provisionTextAlone(words.value, index.value, find);
      return [{ said: `${t.kind.provision}: ${said}`, sentence, notes: provisionNotes(words.value, find) }];
    });
    const list = listText(t, source.heading(words.value), listed, words.value.shell.closing);
    try {
      await navigator.clipboard.writeText(list);
      setByHand(null);
      notify(t.copied(listed.length));
    } catch {
      setByHand(list);
    }
  };
  return (
    <div class="actions">
      <button type="button" onClick={() => void copy()}>
        {t.copy}
      </button>
      <button
        type="button"
        onClick={() => {
          onPaper.value = true;
        }}
      >
        {t.print}
      </button>
      {byHand !== null && (
        <label class="by-hand">
          {words.value.shell.copyFailed}
          <textarea readOnly rows={4} value={byHand} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
