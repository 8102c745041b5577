import { LAID_DOWN, PENAL_WORK, WORK, WORK_DONE, WORK_LINKS } from '../../language/ru/reading-context.ts';
import type { Token } from '../tokens.ts';
import { setOf, stemsOf, textAt } from '../words.ts';
import { unitOf } from './units.ts';

const isWork = stemsOf(WORK);
const isPenal = stemsOf(PENAL_WORK);
const LINKS = setOf(WORK_LINKS);
const isDone = stemsOf(WORK_DONE);
const IS_LAID_DOWN = setOf(LAID_DOWN);
const ENDS: ReadonlySet<string> = new Set('.;:?!');
const BEHIND = 6;
const BEFORE = 14;

/** Hours of a penalty: «обязательными работами на срок до 240 часов», «120 часов общественных работ». */
export const isOfWork = (tokens: readonly Token[], from: number, to: number): boolean =>
  isWorkBehind(tokens, to) || isWorkBefore(tokens, from);

export function isWorkBehind(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + BEHIND; at += 1) {
    if (isPenalWork(tokens, at)) return true;
    if (!LINKS.has(textAt(tokens, at)) && !isPenal(textAt(tokens, at))) return false;
  }
  return false;
}

function isWorkBefore(tokens: readonly Token[], from: number): boolean {
  let isLaidDown = false;
  for (let at = from - 1; at >= 0 && at >= from - BEFORE; at -= 1) {
    const word = textAt(tokens, at);
    if (ENDS.has(word)) return false;
    // «выполняются в свободное время … и устанавливаются на срок»
    if (IS_LAID_DOWN.has(word)) isLaidDown = true;
    if (isPenalWork(tokens, at))
      return isLaidDown || (!isDone(textAt(tokens, at - 2)) && !isDone(textAt(tokens, at - 3)));
    // «в течение недели не менее 12 часов», «время, в которое»: how and when it is done
    if (!isLaidDown && (unitOf(word) !== null || isDone(word))) return false;
  }
  return false;
}

/** «обязательные работы», «обязательные общественные работы». */
const isPenalWork = (tokens: readonly Token[], at: number): boolean =>
  isWork(textAt(tokens, at)) && isPenal(textAt(tokens, at - 1));
