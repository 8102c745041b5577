import * as v from 'valibot';
import { MARK_KINDS } from '../reading/mark-kind.ts';
import type { Order } from './messages.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = v.pipe(
  v.strictObject({ start: whole, end: whole }),
  v.check(({ start, end }) => start < end),
);
/** More provisions than any treaty has. */
const MOST_PLACES = 10_000;

const order = v.variant('order', [
  v.strictObject({ order: v.picklist(['mark', 'off', 'toggle', 'stop', 'go-on']) }),
  v.strictObject({ order: v.literal('show'), run: whole, place }),
  v.strictObject({
    order: v.literal('hide'),
    kinds: v.pipe(v.array(v.picklist(MARK_KINDS)), v.maxLength(MARK_KINDS.length)),
  }),
  v.strictObject({
    order: v.literal('provisions'),
    run: whole,
    places: v.pipe(v.array(place), v.maxLength(MOST_PLACES)),
  }),
]);

/** An order as it came; null: none of ours. */
export function readOrder(message: unknown): Order | null {
  const read = v.safeParse(order, message);
  return read.success ? read.output : null;
}
