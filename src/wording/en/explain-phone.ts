import { ends, type Length, lengthOf } from './length.ts';

/** One sentence to say on the phone. */
export const phone = {
  receive: (duty: string, inSeat: string, safe: string, length: Length, noun: string, usual: string) =>
    `${duty} ${inSeat} by ${safe}. That is the safe day: ${lengthOf(length)} from the ${noun} ${ends(length)} on ${usual} by the usual count.`,
  withheld: (length: Length, noun: string, usual: string) =>
    `${lengthOf(length)} from the ${noun} ${ends(length)} on ${usual} by the usual count; a safe day cannot be given.`,
  act: (length: Length, safe: string, usual: string) =>
    `${lengthOf(length)} ${ends(length)} on ${usual} by the usual count; the safe last day is ${safe}.`,
  actBy: (duty: string, safe: string, length: Length, noun: string, usual: string) =>
    `${duty} by ${safe}. That is the safe day: ${lengthOf(length)} from the ${noun} ${ends(length)} on ${usual} by the usual count.`,
  remaining: (duty: string, inSeat: string | null, safe: string, length: Length, usual: string) =>
    `${[duty, inSeat].filter(Boolean).join(' ')} by ${safe}. That is the safe day: by the usual count the last day on which ${lengthOf(length)} remain is ${usual}.`,
  back: (duty: string | null, safe: string, length: Length | null, noun: string) =>
    `${duty ? `${duty} by` : 'The safe day is'} ${safe}, ${length ? `${lengthOf(length)} before` : 'not later than'} the ${noun}.`,
  set: (duty: string | null, day: string) =>
    `${duty ? `${duty}: the` : 'The'} day is ${day}. It is given, so nothing is counted and nothing rolls.`,
  moved: (duty: string | null, inSeat: string | null, safe: string, usual: string, why: string) =>
    `${duty ? [duty, inSeat, 'by'].filter(Boolean).join(' ') : 'The safe last day is'} ${safe}. That is the safe day; the usual day is ${usual}${why}.`,
  why: {
    skipped: ', with the days left out',
    perhaps: ', as the days of inability count or do not',
    extended: ', as extended',
    set: ', as set',
  },
  /** Where every reading ends alike. */
  alone: (duty: string | null, inSeat: string | null, end: string, length: Length, noun: string) =>
    `${duty ? [duty, inSeat, 'by'].filter(Boolean).join(' ') : 'The last day is'} ${end}, ${lengthOf(length)} from the ${noun}.`,
  rely: (what: string | null, safe: string, outer: string) =>
    `${what ? `${what}: rely` : 'Rely'} on it from ${safe}. The earliest reading listed is ${outer}; do not rely on it yet.`,
  relyOnEnd: (what: string | null, safe: string, outer: string, last: string) =>
    `${what ? `${what}: rely` : 'Rely'} on the end from ${safe}. The earliest reading listed is ${outer}, so whoever needs it still in force begins by ${last}.`,
  /** Release: `unmet` "If it has not been received by then", `then` what follows; `usual` null where it is the earliest. */
  release: (duty: string | null, earliest: string, unmet: string, then: string, usual: string | null) =>
    `${duty ?? 'The term ends'} by ${earliest}${usual ? ', on the earliest reading' : ''}. ${unmet}, ${then}.${usual ? ` By the usual count that is ${usual}.` : ''}`,
  protection: (outer: string, after: string) =>
    `Do not rely on the protection having ended before ${after}: on the latest reading listed it lasts until ${outer}.`,
  withheldPlain: (usual: string) => `By the usual count it is ${usual}; a safe day cannot be given.`,
  stillRunning: 'Days are still being left out, so these days are not final and can only move on.',
  endNotStated: 'It was extended and no end is stated, so none of these days is the last.',
  usual: (length: Length, usual: string) =>
    `${lengthOf(length)} ${ends(length)} on ${usual}, ${length.unit === 'hour' ? 'from the hour of the event' : 'the starting day not counted'}.`,
};
