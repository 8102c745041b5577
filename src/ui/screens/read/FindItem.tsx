import { useComputed } from '@preact/signals';
import { countsFrom } from '../../../app/count-from-find.ts';
import type { Find, LengthFind } from '../../../reading/find.ts';
import { sentenceAround } from '../../../reading/sentence-around.ts';
import { findText, inferredTexts } from '../../../wording/find-text.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useSession } from '../../state/session.ts';
import { wide } from '../../state/wide.ts';
import { focusOn } from '../cases/focus.ts';
import { current, view } from './reading.ts';
import { showFind } from './shown.ts';

interface Props {
  readonly n: number;
  readonly find: Find;
  readonly text: string;
}

/** One find: what was read, the sentence it stands in, what was concluded, and the count it opens. */
export function FindItem({ n, find, text }: Props) {
  const { words, dates } = useSession();
  const t = words.value.read;
  const { before, words: own, after } = sentenceAround(text, find.start, find.end);
  const said = findText(t, dates.value, find);
  const isCurrent = useComputed(() => current.value === n).value;
  const show = () => {
    showFind(n);
    if (wide.value) return;
    view.value = 'text';
    focusOn(`mark-${n}`);
  };
  return (
    <li
      class={isCurrent ? 'find current' : 'find'}
      data-find={n}
      data-kind={find.kind}
      data-inferred={find.inferred.join(' ') || undefined}
      {...machineReadable(find)}
    >
      <button
        type="button"
        id={`find-${n}`}
        class="find-go"
        aria-current={isCurrent ? 'true' : undefined}
        title={t.show(own)}
        onClick={show}
      >
        <span class="sample" data-kind={find.kind}>
          {t.kind[find.kind]}
        </span>{' '}
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

function CountLinks({ n, find }: { readonly n: number; readonly find: Find }) {
  const t = useSession().words.value.read;
  const counts = countsFrom(find);
  if (typeof counts === 'string') return <p class="quiet no-print">{t.notCounted[counts]}</p>;
  const plain = (length: number, unit: LengthFind['unit']) =>
    t.length({ n: length, unit, upTo: null, bound: null, days: null });
  return (
    <>
      {/* One comes back to this find. */}
      <p class="leads no-print" onClickCapture={() => (current.value = n)}>
        {counts.map(({ facts, weeks }) => (
          <RouteLink key={facts.n} to={{ screen: 'count' }} facts={facts}>
            {find.kind === 'date'
              ? t.countDate
              : counts.length > 1
                ? t.countLength(plain(weeks ?? Number(facts.n), find.unit))
                : t.count}
          </RouteLink>
        ))}
      </p>
      {counts.map(
        ({ facts, weeks }) =>
          weeks !== null && (
            <p key={facts.n} class="inferred">
              {t.weeks(weeks, plain(Number(facts.n), 'day'))}
            </p>
          ),
      )}
    </>
  );
}
