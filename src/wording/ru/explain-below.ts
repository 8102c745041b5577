import type { below as english } from '../en/explain-below.ts';
import { counted } from '../plural.ts';

export const below: typeof english = {
  phoneTitle: 'Сказать по телефону',
  weeks: {
    title: 'Недели',
    event: 'событие',
    safe: 'надёжный день',
    usual: 'обычный день',
    outer: 'самое позднее',
    rely: 'полагаться с',
    earliest: 'самое раннее',
    reading: 'другое прочтение',
    set: 'установленный день',
    left: 'исключён',
    rest: (state) => `выходной или праздник ${state}`,
    today: 'сегодня',
    skipped: (n) =>
      `пропущено: ${counted('ru', n, { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' })}`,
    estimated: 'расчётный праздник',
  },
  stepsTitle: 'Как подсчитано',
  closed: {
    restDay: (day) => `${day} (выходной)`,
    holiday: (day, name) => `${day} (${name})`,
    estimated: (day, name) => `${day} (${name}, расчётно)`,
    ownClosing: (day) => `${day} (закрыто по вашей записи)`,
    ownFeast: (day, name) => `${day} (${name}, по вашей записи)`,
    nearEstimated: (day, name) => `${day} (рядом с расчётным праздником: ${name})`,
  },
  readingsTitle: (n) =>
    counted('ru', n, { one: 'прочтение', few: 'прочтения', many: 'прочтений', other: 'прочтения' }),
};
