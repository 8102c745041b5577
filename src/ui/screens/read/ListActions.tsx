import { useEffect, useState } from 'preact/hooks';
import { sentenceAround } from '../../../reading/sentence-around.ts';
import { listText } from '../../../wording/find-text.ts';
import { useSession } from '../../state/session.ts';
import { notify } from '../../state/toast.ts';
import { onPaper } from './on-paper.ts';
import { reading } from './reading.ts';
import { shown } from './shown.ts';

/** Copies or prints the finds that are shown, with their sentences. */
export function ListActions() {
  const { words, dates } = useSession();
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
    const { text, finds } = reading.value;
    const listed = shown().flatMap((n) => {
      const find = finds[n];
      return find ? [{ find, sentence: sentenceAround(text, find.start, find.end) }] : [];
    });
    const list = listText(t, dates.value, listed, words.value.shell.closing);
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
