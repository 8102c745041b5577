import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Find } from '../../../reading/find.ts';
import { sentenceAround } from '../../../reading/sentence-around.ts';
import { findText, inferredTexts } from '../../../wording/find-text.ts';
import { useSession } from '../../state/session.ts';
import { AsEvent } from './AsEvent.tsx';
import { CountLinks } from './CountLinks.tsx';
import { ProvisionLinks } from './ProvisionLinks.tsx';
import { provisionNotes, provisionText } from './provision-text.ts';
import type { ListedFind } from './shown.ts';
import { findId, useFinds } from './source.ts';

interface Props {
  readonly n: number;
  readonly find: ListedFind;
  readonly text: string;
}

/** One find: what was read, the sentence it stands in, what was concluded, and where it leads. */
export function FindItem({ n, find, text }: Props) {
  const { words, dates, index } = useSession();
  const source = useFinds();
  const t = words.value.read;
  const { before, words: own, after } = sentenceAround(text, find.start, find.end);
  const isCurrent = useComputed(() => source.current.value === n).value;
  const isProvision = find.kind === 'provision';
  const said = isProvision ? provisionText(words.value, index.value, find) : findText(t, dates.value, find);
  const notes = isProvision ? provisionNotes(words.value, find) : inferredTexts(t, find);
  return (
    <li
      class={isCurrent ? 'find current' : 'find'}
      data-find={findId(n)}
      data-kind={find.kind}
      {...(isProvision
        ? { 'data-instrument': find.instrument, 'data-provision': find.eId }
        : { 'data-inferred': find.inferred.join(' ') || undefined, ...machineReadable(find) })}
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
      {notes.map((each) => (
        <p key={each} class="inferred">
          {each}
        </p>
      ))}
      {isProvision ? <ProvisionLinks n={n} find={find} /> : <CountLinks n={n} find={find} />}
      {find.kind === 'date' && <AsEvent n={n} iso={find.iso} />}
    </li>
  );
}

/** A word on the ground that marks of this kind have. */
export const Sample = ({
  kind,
  children,
}: {
  readonly kind: ListedFind['kind'];
  readonly children: ComponentChildren;
}) => (
  <span class="sample" data-kind={kind}>
    {children}
  </span>
);

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
