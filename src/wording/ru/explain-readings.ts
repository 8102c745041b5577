import type { readings as english } from '../en/explain-readings.ts';
import { ends, lengthOf, lower, upper } from './length.ts';

export const readings: typeof english = {
  event: {
    plain: (noun, day) => `${upper(noun)}: ${day}.`,
    at: (noun, day, clock, zone) => `${upper(noun)}: ${day}, ${clock} (${zone}).`,
    range: (noun, from, to) =>
      `${upper(noun)}: ${from} или самое позднее ${to}. Надёжный день считается от первого, самый поздний — от последнего.`,
    rangeTurned: (noun, from, to) =>
      `${upper(noun)}: ${from} или самое позднее ${to}. День, с которого можно полагаться, считается от последнего, самое раннее прочтение — от первого.`,
    ofTermBefore: 'Это окончание другого срока, в его собственный день: без переноса между ними.',
    otherReading: (noun, day) => `${upper(noun)}, по другому прочтению того срока: ${day}.`,
    candidates: 'Текст не говорит, с какого события течёт срок, поэтому считается с каждого.',
    byFacts: 'В деле применимо только одно из этих событий. Здесь считаются все указанные.',
    earlier: 'Срок течёт с более раннего из этих событий.',
    later: 'Срок течёт с более позднего из этих событий.',
    also: (noun) =>
      `Считается и с другого события (${noun}): оно сдвигает надёжный и самый поздний день, но не обычный.`,
    notBefore: (noun, day) => `Действие наступает не раньше другого события (${noun}): ${day}.`,
  },
  reading: {
    isUsual: 'Это обычный счёт.',
    origin: (noun, day) => (noun ? `${noun} (${day})` : day),
    from: (origin, text) => `Начало — ${origin}: ${lower(text)}`,
    several: (names, day) => `${upper(names)}: каждый раз получается ${day}.`,
    usual: (length, day) => `Начальный день не включён, ${lengthOf(length)} ${ends(length)}: ${day}.`,
    usualInstant: (length, day, clock) =>
      `${lengthOf(length)} ${ends(length)} с точностью до минуты: ${day}, ${clock}.`,
    firstDay: (length, day) => `Начальный день включён, последний день срока (${lengthOf(length)}): ${day}.`,
    firstDayClosed: 'Ни одно прочтение не включает начальный день: здесь он не считается.',
    clearDays: (day) => `Не включены ни первый, ни последний день (полные дни), последний день: ${day}.`,
    toTheMinute: (day, clock) => `При счёте до минуты срок истекает: ${day}, ${clock}.`,
    toTheMinuteDay: (day) => `При счёте до минуты срок истекает в течение дня: ${day}.`,
    toTheMinuteDate: 'В тексте говорится о дате, поэтому это прочтение менее вероятно.',
    hourNotCounted: (day, clock) => `Без часа, в который произошло событие, срок истекает: ${day}, ${clock}.`,
    inabilityOpen:
      'По тексту срок зависит от того, что лицо может выехать; считаются ли дни, когда оно не могло, не сказано. Посчитано и так, и так.',
  },
  effect: {
    expiry: (length, over, day) =>
      `${lengthOf(length)} ${ends(length)} с окончанием дня ${over}; следующий день — ${day}.`,
    onTheLastDay: (day) => `Если действие наступает в сам последний день: ${day}.`,
    after: (length, noun, day) => `Через ${lengthOf(length)} (начало: ${noun}): ${day}.`,
    dayAfter: (day) => `Если понимать это как день после стольких полных дней: ${day}.`,
    nthDay: (n, noun, day) => `${n}-й день (начало: ${noun}, сам этот день не включается): ${day}.`,
    nthMonth: (n, noun, day) => `Первый день ${n}-го месяца после месяца события (${noun}): ${day}.`,
    monthAfter: (length, noun, day) =>
      `Месяц, следующий за сроком ${lengthOf(length)} (начало: ${noun}), начинается ${day}.`,
    earlierMonth: (day) =>
      `Счёт оканчивается первым днём месяца, и может иметься в виду сам этот месяц: ${day}.`,
  },
  back: {
    days: (length, noun, from, day) => `За ${lengthOf(length)} до события (${noun}, ${from}): ${day}.`,
    hours: (length, noun, day, clock) =>
      `За ${lengthOf(length)} до события (${noun}), с точностью до минуты: ${day}, ${clock}.`,
    months: (length, noun, from, day) =>
      `Последний день, от которого ${lengthOf(length)} ${ends(length)} до события (${noun}, ${from}): ${day}.`,
    monthsBack: (length, from, day) => `Если отсчитать ${lengthOf(length)} назад от ${from}: ${day}.`,
    notLater: (noun, day) => `Не позднее события (${noun}): ${day}.`,
    remaining: (length, last, day) =>
      `Последний день получения, когда остаётся ${lengthOf(length)}: ${day}; при счёте вперёд от него срок истекает не позднее последнего дня наказания, ${last}.`,
    remainingBack: (length, last, day) =>
      `Если отсчитать ${lengthOf(length)} назад от последнего дня наказания, ${last}: ${day}.`,
    remainingCounted: (length, last, day) =>
      `Если день получения — первый из остатка (${lengthOf(length)}) до ${last}: ${day}.`,
  },
  set: {
    day: (by, day) =>
      `${by}: ${day}. Это один день для всех прочтений; ничего не переносится и не сдвигается назад.`,
    byParty: (subject) => `Установлено государством (${subject})`,
    byBoth: 'Согласовано обеими сторонами',
    byNobody: 'Установленный день',
    onEvent: (noun, day) =>
      `Это день самого события (${noun}): ${day}. Здесь ничего не считается и не переносится.`,
  },
  name: {
    usual: 'обычный счёт, начальный день не включён',
    'usual-from-other': 'начальный день не включён',
    'usual-plain': 'обычный счёт',
    'usual-plain-from-other': 'такой же счёт',
    'first-day-counted': 'начальный день включён',
    'clear-days': 'полные дни, без первого и последнего',
    'to-the-minute': 'счёт до минуты',
    'hour-not-counted': 'час события не включён',
    'on-the-last-day': 'в сам последний день',
    'day-after': 'в день после стольких полных дней',
    'earlier-month': 'более ранний месяц',
    'months-back': 'счёт назад от окончания',
    'receipt-day-counted': 'день получения включён',
    'rolled-forward': 'обычный день с переносом на следующий рабочий',
    'left-out': 'дни, когда лицо не могло выехать, исключены',
    counted: 'дни, когда лицо не могло выехать, включены',
    rolled: 'с переносом на следующий рабочий день',
  },
  nameFrom: (name, origin) => `${name}, начало — ${origin}`,
};
