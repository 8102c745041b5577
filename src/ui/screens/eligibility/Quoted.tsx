import type { Quote } from '../../../law/schema/primitives.ts';
import type { EligibilityTelling } from '../../../wording/narrate-eligibility.ts';
import { wordsByProvision } from '../../../wording/words-by-provision.ts';
import { SupportLink } from './SupportLink.tsx';

interface Props {
  /** The provision that is named beside the statement. */
  readonly provision: string | null;
  readonly quotes: readonly Quote[];
  /** Language of the text at hand. */
  readonly quoted: string | null;
  readonly telling: EligibilityTelling;
  /** The instrument, where its text is at hand to be opened. */
  readonly inText: string | null;
}

/** The treaty's words on which something rests, in the language of the text at hand; those of another provision under its name. */
export function Quoted({ provision, quotes, quoted, telling, inText }: Props) {
  const shown = quotes.filter((quote) => quote.lang === quoted);
  if (!quoted || shown.length === 0) return null;
  return wordsByProvision(provision, shown).map(({ eId, quotes }) =>
    quotes.length === 0 ? null : (
      <blockquote key={eId} class="serif" lang={quoted} dir="auto">
        {eId !== provision && (
          <p class="quiet" lang={telling.lang}>
            <SupportLink telling={telling} inText={inText} provision={eId} />
          </p>
        )}
        {quotes.map((quote) => (
          <p key={quote.text}>
            <mark data-kind={quote.kind}>{quote.text}</mark>
          </p>
        ))}
      </blockquote>
    ),
  );
}
