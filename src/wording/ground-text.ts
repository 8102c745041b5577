import type { Ground } from '../counting/reading.ts';
import { sourceText } from './source-text.ts';
import type { ExplainTelling } from './telling.ts';

/** Why a reading is open or closed, with its source; null where it is the baseline. */
export function groundText({ words, lang, states }: ExplainTelling, ground: Ground): string | null {
  const t = words.explain.ground;
  const subject = 'state' in ground ? (states[ground.state]?.subject ?? ground.state) : '';
  switch (ground.law) {
    case 'baseline':
      return null;
    case 'not-known':
      return t.notKnown(subject);
    case 'says':
      return [t.says(subject, sourceText(ground.source, lang)), ground.analogy ? t.analogy : '']
        .join(' ')
        .trim();
    case 'former':
      return t.former(subject, sourceText(ground.source, lang));
    case 'liberty':
      return t.liberty;
    case 'words':
      return t.words;
  }
}
