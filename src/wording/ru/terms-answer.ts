import type { answer as english } from '../en/terms-answer.ts';
import { counted } from '../plural.ts';
import { days, workingDays } from './length.ts';

export const answer: typeof english = {
  lead: {
    receive: (inSeat) => `Должно быть ${inSeat} не позднее`,
    act: 'Надёжный последний день',
    usualOnly: (event) => `Обычный счёт, ${event} не включается`,
    usualOnlyHours: 'Обычный счёт, с часа события',
    usualPlain: 'Обычный счёт',
    rely: 'Полагаться на это можно с',
    relyOnEnd: 'Полагаться на прекращение можно с',
    set: 'Установленный день',
    onEvent: 'День события',
    leaveBy: 'Покинуть страну не позднее',
    holdMust: 'содержать под стражей не дольше чем до',
    holdMay: 'освобождение возможно с',
    askRelease: 'просить об освобождении можно с',
    protection: 'Защита может длиться до',
  },
  unmet: {
    receipt: 'Если документы к этому времени не получены',
    handover: 'Если лицо к этому времени не передано',
    transport: 'Если лицо к этому времени не отправлено дальше',
    other: 'Если этого к тому времени не произошло',
    plain: 'Если стража прекращается с истечением срока',
  },
  chair: {
    question: 'Чей это вопрос?',
    act: 'Кто должен действовать',
    hold: 'Кто содержит лицо под стражей',
    person: 'Само лицо и защитник',
    protected: 'Лицо под защитой',
    relies: 'Кто хотел бы опереться на её окончание',
  },
  dayOfEvent: (noun) => `день события (${noun})`,
  startDay: 'начальный день',
  distance: {
    future: (n) => `через ${days(n)}`,
    today: 'сегодня',
    past: (n) => `${days(n)} назад: этот день прошёл`,
    workingUnknown: (there) => `рабочие дни ${there} неизвестны`,
    working: (n, there) => `${workingDays(n)} ${there}`,
  },
  notCompared: (ofState, year) =>
    `Праздники ${ofState} за ${year} год здесь не сверялись с актами того года, которые могут переносить выходные. Уточните в учреждении.`,
  halfDay: (until) => `в этот день учреждение закрывается в ${until}`,
  usual: (event) => `обычный счёт, ${event} не включается`,
  usualHours: 'обычный счёт, с часа события',
  usualPlain: 'обычный счёт, начальный день не включается',
  usualBare: 'обычный счёт',
  outer: 'самое позднее из прочтений, не полагайтесь на него',
  outerTurned: 'самое раннее из прочтений, пока не полагайтесь на него',
  withheldSafe: (ofState, year) =>
    `Надёжный день назвать нельзя: календаря ${ofState} за ${year} год здесь нет, и не известно, открыто ли учреждение.`,
  withheldOuter: (ofState, year) => `не указывается: нет календаря ${ofState} за ${year} год`,
  onlyUsual:
    'Без государства можно назвать только обычный день. Укажите, чьё право решает, чтобы увидеть другие прочтения.',
  beforeEvent: 'Надёжный день раньше самого события: так его уже не соблюсти.',
  futureEvent: (day) => `Событие (${day}) ещё впереди.`,

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
