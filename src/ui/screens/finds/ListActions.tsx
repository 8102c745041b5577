import { useEffect } from 'preact/hooks';
import { sentenceAround } from '../../../reading/sentence-around.ts';
import { listText, toldFind } from '../../../wording/find-text.ts';
import { CopyByHand, useCopying } from '../../components/CopyByHand.tsx';
import { useSession } from '../../state/session.ts';
import { onPaper } from './on-paper.ts';
import { provisionNotes, provisionTextAlone } from './provision-text.ts';
import { useFinds } from './source.ts';

/** Copies or prints the finds that are shown, with their sentences. */
export function ListActions() {
  const { words, dates, index } = useSession();
  const source = useFinds();
  const t = words.value.read;
  const { copy, byHand } = useCopying();
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
  const copyList = () => {
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
    void copy(list, t.copied(listed.length));
  };
  return (
    <div class="actions">
      <button type="button" onClick={copyList}>
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
      <CopyByHand label={words.value.shell.copyFailed} text={byHand} rows={4} />
    </div>
  );
}
