import type { Find } from '../../../src/reading/find.ts';
import type { Expected } from '../../reading/corpus.ts';
import type { OpenPage } from './open-page.ts';

type Told = Record<string, unknown>;

/** An expectation with what it leaves out. */
export function expected(find: Expected): Told {
  const { words, kind, n, unit, iso, upTo = null, bound = null, days = null, digits = null } = find;
  const inferred = [...(find.inferred ?? [])];
  return kind === 'date'
    ? { words, kind, iso, inferred }
    : { words, kind, n, unit, upTo, bound, days, digits, inferred };
}

/** What was found in a page, as expectations are told. */
export const found = (open: OpenPage): Told[] =>
  open.finds().map((find: Find) => {
    const words = open.text().slice(find.start, find.end);
    const inferred = [...find.inferred];
    if (find.kind === 'date') return { words, kind: find.kind, iso: find.iso, inferred };
    const { kind, n, unit, upTo, bound, days, digits } = find;
    return { words, kind, n, unit, upTo, bound, days, digits, inferred };
  });
