import { readDay } from '../../../calendar/day.ts';
import { readLength } from '../../../counting/unexpired-sentence-length.ts';
import { readSentence } from '../../../eligibility/further-sentences.ts';
import { sentenceLength } from '../../../wording/narrate-sentence.ts';
import { quoted } from '../../../wording/quoted.ts';
import type { ReceiptTelling } from './telling.ts';

const WHOLE = /^\d{1,5}$/;

/** `3y6m` in words; null where it is no length. */
function lengthIn({ words }: ReceiptTelling, value: string): string | null {
  const read = readLength(value);
  return 'length' in read ? sentenceLength(words, read.length) : null;
}

const daysIn = ({ words }: ReceiptTelling, value: string): string | null =>
  WHOLE.test(value) ? words.receipt.assessed.days(Number(value)) : null;

/** A length, a number of days or further sentences, as an address has them, in words; null where the fact is none of them. */
export function saySentenceFact(telling: ReceiptTelling, fact: string, value: string): string | null {
  switch (fact) {
    case 'length':
    case 'remission':
      return lengthIn(telling, value);
    case 'credit-days':
      return daysIn(telling, value);
    case 'further-sentences':
      return value
        .split(',')
        .map((piece) => furtherText(telling, piece.trim()))
        .join('; ');
    default:
      return null;
  }
}

function furtherText({ words, dates }: ReceiptTelling, piece: string): string {
  const read = readSentence(piece);
  if ('problem' in read) return quoted(piece);
  const t = words.receipt.assessed.further;
  const { start, until } = read.sentence;
  const rest =
    until.kind === 'length' ? sentenceLength(words, until.length) : t.until(dates.medium(until.day));
  return start ? t.from(dates.medium(start), rest) : rest;
}

/** A figure of a step, a contradiction or a note by its name: days as days, lengths in words. */
export function sayFigure(telling: ReceiptTelling, name: string, value: string): string {
  const read = readDay(value);
  if ('day' in read) return telling.dates.medium(read.day);
  const days = name.endsWith('Days') ? daysIn(telling, value) : null;
  const nth =
    name === 'nth' && WHOLE.test(value) ? telling.words.sentence.further.which(Number(value)) : null;
  return days ?? nth ?? lengthIn(telling, value) ?? quoted(value);
}
