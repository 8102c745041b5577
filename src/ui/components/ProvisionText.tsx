import type { ComponentChildren } from 'preact';
import type { Quote } from '../../law/schema/primitives.ts';
import { anchorQuote } from '../../law/text/anchor.ts';
import type { Provision } from '../../law/text/tree.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly label?: string;
}

/** Words of a text with marks in them; marks that overlap an earlier one are left out. */
function marked(text: string, marks: readonly Mark[]): ComponentChildren {
  const out: ComponentChildren[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at) continue;
    out.push(text.slice(at, mark.start));
    out.push(
      <mark key={mark.start} data-kind={mark.kind} title={mark.label}>
        {text.slice(mark.start, mark.end)}
      </mark>,
    );
    at = mark.end;
  }
  out.push(text.slice(at));
  return out;
}

export interface MarkedQuote extends Pick<Quote, 'kind' | 'text'> {
  readonly eId: string;
  readonly label?: string;
}

/** A provision of a treaty text with all below it, its labels as printed, the quoted words marked. */
export function ProvisionText({
  provision,
  quotes,
}: {
  readonly provision: Provision;
  readonly quotes: readonly MarkedQuote[];
}) {
  const marks = quotes.flatMap((quote) => {
    if (!isWithin(provision.eId, quote.eId)) return [];
    const anchor = anchorQuote(provision, quote.text);
    if (anchor?.part !== 'text' || anchor.eId !== provision.eId) return [];
    return [
      { start: anchor.start, end: anchor.end, kind: quote.kind, ...(quote.label && { label: quote.label }) },
    ];
  });
  return (
    <div class={`provision ${provision.kind}`} data-eid={provision.eId}>
      {(provision.label || provision.text) && provision.kind !== 'article' && (
        <p>
          {provision.label && <span class="label">{provision.label} </span>}
          {marked(provision.text, marks)}
        </p>
      )}
      {provision.kind === 'article' && provision.text && <p>{marked(provision.text, marks)}</p>}
      {provision.children.map((child) => (
        <ProvisionText key={child.eId} provision={child} quotes={quotes} />
      ))}
    </div>
  );
}

/** A quote is looked for in the provision it names and in what lies below it. */
const isWithin = (eId: string, quoted: string) => eId === quoted || eId.startsWith(`${quoted}__`);
