import type { Quote } from '../../../law/schema/primitives.ts';

interface Props {
  readonly quotes: readonly Quote[];
  /** Language of the text at hand. */
  readonly quoted: string | null;
}

/** The treaty's words on which something rests, in the language of the text at hand. */
export function Quoted({ quotes, quoted }: Props) {
  const shown = quotes.filter((quote) => quote.lang === quoted);
  if (!quoted || shown.length === 0) return null;
  return (
    <blockquote class="serif" lang={quoted} dir="auto">
      {shown.map((quote) => (
        <p key={quote.text}>
          <mark data-kind={quote.kind}>{quote.text}</mark>
        </p>
      ))}
    </blockquote>
  );
}
