import { ProvisionLink, RestsOnIt } from './OfQuote.tsx';
import type { LookedFor } from './treaty-here.ts';

interface Props {
  readonly title: string;
  readonly how: 'missing' | 'elsewhere';
  readonly quotes: readonly LookedFor[];
}

/** Quotes that do not stand in their article, each with its words. */
export function Lost({ title, how, quotes }: Props) {
  if (quotes.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="differing">
        {quotes.map((one) => (
          <li key={`${one.quote.eId} ${one.quote.text}`} data-quote={one.quote.eId} data-how={how}>
            <p>
              <ProvisionLink quote={one.quote} />
            </p>
            <p class="wording ours" dir="auto" lang={one.quote.lang}>
              {one.quote.text}
            </p>
            <RestsOnIt uses={one.uses} />
          </li>
        ))}
      </ul>
    </>
  );
}
