import { useId } from 'preact/hooks';
import type { InstrumentWordsFile } from '../../../law/built/files.ts';
import { nameOfThing } from '../../../wording/narrate-documents.ts';
import { useSession } from '../../state/session.ts';
import { kindOfMark, type RuleMark, type SlipMark } from './annotate.ts';
import { type Group, groupsOf, type Piece } from './pieces.ts';
import { useReading } from './reading.ts';

/** The words of one passage as printed, with the rules' words, the notes and what was searched for. */
export function Words({ id, words }: { readonly id: string; readonly words: string }) {
  const { annotations, hits } = useReading();
  const groups = groupsOf(
    words,
    annotations.marks.get(id) ?? [],
    annotations.slips.get(id) ?? [],
    hits.get(id) ?? [],
  );
  return groups.map((group) => <Marked key={group.pieces[0]?.start} group={group} />);
}

function Marked({ group: { mark, pieces } }: { readonly group: Group }) {
  const { words } = useSession();
  const { instrumentWords, papers } = useReading();
  const content = pieces.map((piece) => <OnePiece key={piece.start} piece={piece} />);
  if (!mark) return <>{content}</>;
  const t = words.value.text.marks;
  const kind = kindOfMark(mark);
  const name =
    mark.of === 'paper' && papers ? nameOfThing(papers.words, mark.rule) : nameOfRule(mark, instrumentWords);
  const title = t.labelled(t.kinds[kind], name);
  return (
    <mark data-kind={kind} data-rule={mark.rule} title={title}>
      {content}
    </mark>
  );
}

/** A clause and a duty have no name: the sentence that says them stands for it. */
function nameOfRule({ rule, of }: RuleMark, { terms, eligibility }: InstrumentWordsFile): string {
  const named = {
    term: () => terms[rule]?.name,
    condition: () => eligibility?.conditions[rule]?.name,
    follow: () => eligibility?.follows?.[rule],
    clause: () => eligibility?.clauses?.[rule],
    paper: () => undefined,
  };
  return (named[of]() ?? rule).replace(/\.$/, '');
}

function OnePiece({ piece }: { readonly piece: Piece }) {
  const { currentHit } = useReading();
  const slipped = piece.slip ? <span class="slip">{piece.text}</span> : piece.text;
  return (
    <>
      {piece.hit === null ? (
        slipped
      ) : (
        <mark data-kind="hit" data-hit={piece.hit} class={piece.hit === currentHit ? 'current' : undefined}>
          {slipped}
        </mark>
      )}
      {piece.notes.map((slip) => (
        <Note key={slip.id} slip={slip} />
      ))}
    </>
  );
}

/** The number of a note behind the words concerned; it opens the note. On paper the notes follow the article. */
export function Note({ slip }: { readonly slip: SlipMark }) {
  const { words, lang } = useSession();
  const { instrumentWords } = useReading();
  const t = words.value.text.slip;
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="note-number"
        popovertarget={id}
        aria-label={t.open(slip.n)}
        data-slip={slip.id}
      >
        {slip.n}
      </button>
      <span id={id} popover="auto" class="note" lang={lang.value} dir="auto">
        <b>{t.note(slip.n)}.</b> {instrumentWords.instrument.slips[slip.id]}
      </span>
    </>
  );
}
