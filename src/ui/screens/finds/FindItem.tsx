import { useComputed } from '@preact/signals';
import type { Find } from '../../../reading/find.ts';
import { sentenceAround } from '../../../reading/sentence-around.ts';
import { findText, inferredTexts } from '../../../wording/find-text.ts';
import { useSession } from '../../state/session.ts';
import { AsEvent } from './AsEvent.tsx';
import { CountLinks } from './CountLinks.tsx';
import { ProvisionItem } from './ProvisionItem.tsx';
import { Sample } from './Sample.tsx';
import type { ListedFind } from './shown.ts';
import { findId, useFinds } from './source.ts';

interface Props {
  readonly n: number;
  readonly find: ListedFind;
  readonly text: string;
}

/** One find: what was read, the sentence it stands in, what was concluded, and where it leads. */
export function FindItem({ n, find, text }: Props) {
  const { words, dates } = useSession();
  const source = useFinds();
  const t = words.value.read;
  const isCurrent = useComputed(() => source.current.value === n).value;
  if (find.kind === 'provision') return <ProvisionItem n={n} find={find} text={text} isCurrent={isCurrent} />;
  const { before, words: own, after } = sentenceAround(text, find.start, find.end);
  const said = findText(t, dates.value, find);
  return (
    <li
      class={isCurrent ? 'find current' : 'find'}
      data-find={findId(n)}
      data-kind={find.kind}
      data-inferred={find.inferred.join(' ') || undefined}
      {...machineReadable(find)}
    >
      <button
        type="button"
        id={`find-${findId(n)}`}
        class="find-go"
        aria-current={isCurrent ? 'true' : undefined}
        title={source.where === 'page' ? words.value.page.show(own) : t.show(own)}
        onClick={() => source.follow(n)}
      >
        <Sample kind={find.kind}>{t.kind[find.kind]}</Sample>{' '}
        <b>{find.kind === 'date' ? <time dateTime={find.iso}>{said}</time> : said}</b>
      </button>
      <p class="find-sentence" dir="auto" lang={find.lang}>
        {before}
        <b>{own}</b>
        {after}
      </p>
      {inferredTexts(t, find).map((each) => (
        <p key={each} class="inferred">
          {each}
        </p>
      ))}
      <CountLinks n={n} find={find} />
      {find.kind === 'date' && <AsEvent n={n} iso={find.iso} />}
    </li>
  );
}

const machineReadable = (find: Find) =>
  find.kind === 'date'
    ? { 'data-iso': find.iso }
    : {
        'data-n': find.n,
        'data-up-to': find.upTo ?? undefined,
        'data-unit': find.unit,
        'data-bound': find.bound ?? undefined,
        'data-days': find.days ?? undefined,
      };
