import { sentenceAround } from '../../../reading/sentence-around.ts';
import { useSession } from '../../state/session.ts';
import { onPaper } from './on-paper.ts';
import { ProvisionLink, ProvisionLinks } from './ProvisionLinks.tsx';
import type { ProvisionFind } from './provision-find.ts';
import { provisionCited, provisionNotes } from './provision-text.ts';
import { Sample } from './Sample.tsx';
import { findId, useFinds } from './source.ts';

interface Props {
  readonly n: number;
  readonly find: ProvisionFind;
  readonly text: string;
  readonly isCurrent: boolean;
}

/** A known provision: a row with what rests on it, so that many do not bury the other finds; all of it where one stands. */
export function ProvisionItem({ n, find, text, isCurrent }: Props) {
  const { words, index } = useSession();
  const source = useFinds();
  const { read: t, page } = words.value;
  const { before, words: own, after } = sentenceAround(text, find.start, find.end);
  const names = find.uses.map(({ name }) => name).join(', ');
  return (
    <li
      class={isCurrent ? 'find current' : 'find'}
      data-find={findId(n)}
      data-kind="provision"
      data-instrument={find.instrument}
      data-provision={find.eId}
    >
      <div class="provision-head">
        <button
          type="button"
          id={`find-${findId(n)}`}
          class="find-go"
          aria-current={isCurrent ? 'true' : undefined}
          title={source.where === 'page' ? page.show(own) : t.show(own)}
          onClick={() => source.follow(n)}
        >
          <Sample kind="provision">
            <span class="hidden">{t.kind.provision}: </span>
            {names || provisionCited(words.value, index.value, find)}
          </Sample>
        </button>
        <ProvisionLink n={n} find={find} />
      </div>
      {(isCurrent || onPaper.value) && (
        <p class="find-sentence" dir="auto" lang={find.lang}>
          {before}
          <b>{own}</b>
          {after}
        </p>
      )}
      {provisionNotes(words.value, find).map((each) => (
        <p key={each} class="inferred">
          {each}
        </p>
      ))}
      {isCurrent && <ProvisionLinks n={n} find={find} />}
    </li>
  );
}
