import type { Receipt, ReceiptCount, ReceiptEnd, ReceiptSafe } from '../../../exchange/receipt-schema.ts';
import { held, type Line, ofState, type ReceiptTelling, sayEnd, sayInstant } from './telling.ts';

type Passed = Extract<ReceiptEnd, { found: true }>['passed'];

/** Closed days on the way, each with why. */
export function closedText({ words, dates, states }: ReceiptTelling, passed: Passed): string {
  const t = words.explain.closed;
  const nameOf = (id: string) =>
    Object.values(states)
      .map(({ holidays }) => held(holidays, id))
      .find(Boolean) ?? id;
  return passed
    .map(({ day, why, holiday, estimated, own }) => {
      const on = dates.short(day);
      if (why === 'rest-day' || holiday === null) return t.restDay(on);
      if (own && holiday === 'own-closing') return t.ownClosing(on);
      const name = nameOf(holiday);
      if (why === 'near-estimated-holiday') return t.nearEstimated(on, name);
      if (own) return t.ownFeast(on, name);
      return estimated ? t.estimated(on, name) : t.holiday(on, name);
    })
    .join(', ');
}

/** A safe or outer day: the day, what was passed on the way, or why it is withheld. */
export function endLines(telling: ReceiptTelling, end: ReceiptSafe | ReceiptEnd | null): Line[] {
  const t = telling.words.receipt;
  if (!end) return [];
  if (!end.found) return [{ text: t.withheld(ofState(telling, end.state), end.year) }];
  const until = 'until' in end ? end.until : null;
  return [
    sayEnd(telling, end),
    ...(until ? [{ text: t.until(until), quiet: true as const }] : []),
    ...(end.passed.length > 0
      ? [{ text: t.passed(closedText(telling, end.passed)), quiet: true as const }]
      : []),
  ];
}

export const usualLines = (telling: ReceiptTelling, usual: ReceiptCount['usual']): Line[] =>
  usual.map((end) => sayEnd(telling, end));

export function releaseLines(telling: ReceiptTelling, release: ReceiptCount['release']): Line[] {
  if (!release) return [];
  const t = telling.words.receipt;
  const at = (label: string, instant: string): Line => ({
    text: `${label}: ${sayInstant(telling, instant)}`,
    machine: instant,
  });
  return [
    { text: t.release[release.force] },
    at(t.earliest, release.earliest),
    ...release.usual.map((instant) => at(t.usualShort, instant)),
    ...(release.latest ? [at(t.latest, release.latest)] : []),
  ];
}

type Computed = Extract<Receipt['result'], { outcome: 'computed' }>;

export function secondLines(telling: ReceiptTelling, second: Computed['second']): Line[] {
  if (!second) return [];
  const t = telling.words.receipt;
  const labelled = (label: string, lines: readonly Line[]): Line[] =>
    lines.map((line) => (line.quiet ? line : { ...line, text: `${label}: ${line.text}` }));
  return [
    { text: `${telling.words.terms.length(second.n, second.unit)}, ${t.secondForce[second.force]}` },
    ...labelled(t.part.safe, endLines(telling, second.safe)),
    ...labelled(t.part.usual, usualLines(telling, second.usual)),
    ...labelled(t.part.outer, endLines(telling, second.outer)),
  ];
}

export function transmissionLines(telling: ReceiptTelling, sent: Computed['transmission']): Line[] {
  if (!sent) return [];
  const { n, days } = sent.channel;
  return [...endLines(telling, sent.leave), { text: telling.words.receipt.channel[days](n), quiet: true }];
}
