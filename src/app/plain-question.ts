import type { Start, TermQuestion } from '../counting/question.ts';
import type { Unit } from '../law/schema/term-form.ts';
import type { EventFact } from './event-fact.ts';

/** A last day and nothing else: no State, no receipt, nothing left out. Whoever asks more says so. */
export function plainQuestion(
  n: number,
  unit: Unit,
  start: EventFact & { readonly event: string; readonly zone?: string },
): TermQuestion {
  const zone = start.zone ?? 'UTC';
  const only: Start = { standing: 'stated', ...start, zone };
  return {
    arithmetic: 'limit',
    n,
    unit,
    days: 'calendar',
    nature: 'procedural',
    starts: [only],
    choice: 'each',
    notBefore: null,
    deciding: null,
    place: zone,
    receiver: null,
    release: null,
    wordedAsDate: false,
    excluded: null,
    extensions: [],
    cap: null,
    setDay: null,
    chosen: null,
  };
}
