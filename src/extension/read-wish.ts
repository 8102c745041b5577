import * as v from 'valibot';
import type { Handover, MarkWish, StyleWish, WarnWish } from './messages.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const style = v.strictObject({ wish: v.literal('style'), on: v.boolean() });
const mark = v.strictObject({ wish: v.literal('mark'), tab: whole });

const warn = v.strictObject({
  wish: v.picklist(['look', 'try', 'may-notify']),
  lang: v.pipe(v.string(), v.maxLength(20)),
});

const LONGEST_HASH = 8000;
const handover = v.variant('hand', [
  v.strictObject({
    hand: v.literal('open'),
    window: whole,
    hash: v.pipe(v.string(), v.startsWith('#/'), v.maxLength(LONGEST_HASH)),
  }),
  v.strictObject({ hand: v.literal('read'), window: whole, text: v.string() }),
  v.strictObject({
    hand: v.literal('page'),
    window: whole,
    tab: whole,
    outcome: v.picklist(['done', 'locked', 'refused']),
  }),
]);

const readAs =
  <T>(schema: v.GenericSchema<T>) =>
  (message: unknown): T | null => {
    const read = v.safeParse(schema, message);
    return read.success ? read.output : null;
  };

export const readStyleWish: (message: unknown) => StyleWish | null = readAs(style);
export const readMarkWish: (message: unknown) => MarkWish | null = readAs(mark);
export const readWarnWish: (message: unknown) => WarnWish | null = readAs(warn);
export const readHandover: (message: unknown) => Handover | null = readAs(handover);
