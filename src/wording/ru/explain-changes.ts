import type { changes as english } from '../en/explain-changes.ts';
import { formFor } from '../plural.ts';
import { days, lengthOf } from './length.ts';

const NO_FIGURE = 'и цифры не называет, поэтому дня здесь нет.';
const leftOut = (n: number) => `${formFor('ru', n, { one: 'исключён', other: 'исключены' })} ${days(n)}`;

export const changes: typeof english = {
  move: {
    skipped: (n, from, to) => `Из счёта ${leftOut(n)}, которые не засчитываются: вместо ${from} — ${to}.`,
    inability: (n, from, to) =>
      `Из счёта ${leftOut(n)}, когда лицо не могло выехать: вместо ${from} — ${to}.`,
    extended: (length, from, to) => `Продлено (${lengthOf(length)}): вместо ${from} — ${to}.`,
    total: (length, from, to) => `Продлено, всего ${lengthOf(length)}: вместо ${from} — ${to}.`,
    until: (from, to) => `Продлено до ${to}: этот день стоит вместо ${from}.`,
    capped: (length, from, to) =>
      `Сколько бы раз ни продлевали, предел от события — ${lengthOf(length)}: вместо ${from} — ${to}.`,
    set: (by, from, to) =>
      `${by}: ${to}, в пределах срока, который истёк бы ${from}. Установленный день не переносится и не сдвигается назад.`,
    setLater: (set) =>
      `Установленный день, ${set}, позже окончания срока по некоторым прочтениям: там остаётся окончание срока.`,
    notBefore: (noun, from, to) => `Не раньше события (${noun}): вместо ${from} — ${to}.`,
    clearDay: (from, to) => `Полные дни: следующий день после ${from} — ${to}.`,
    grantedHours: (length) => `Продлено (${lengthOf(length)}); в счёте это учтено.`,
  },
  excluded: {
    list: (intervals) => `Исключаются дни, включая первый и последний: ${intervals}.`,
    perhaps: (intervals) => `Дни, когда лицо не могло выехать: ${intervals}.`,
    interval: (from, to) => `${from} – ${to}`,
    open: (from) => `с ${from}, ещё продолжается`,
    withoutThem: (day) => `Если причины не будут признаны, обычный день: ${day}.`,
    stillRunning: (day) =>
      `Дни ещё исключаются, и окончание может отодвинуться: не раньше ${day} — таким был бы обычный день, если бы причина отпала сегодня.`,
  },
  closedSources: {
    title: 'На чём основаны нерабочие дни',
    rests: (names, source) => `${names}: ${source}.`,
    estimated: 'расчёт по календарю Умм аль-Кура',
    worked: (day) => `${day}, рабочий день`,
  },
  endNotStated:
    'Продлено, окончание не указано: до какого дня, не введено, поэтому ни один день здесь не последний.',
  chosen: (name, day) =>
    `Прочтение, которое выбрали вы: ${name}, ${day}. Оно ваше; три дня остаются прежними.`,
  own: {
    closed: (inSeat, list) => `По вашей записи учреждение ${inSeat} закрыто: ${list}.`,
    feast: (name, inState, list) =>
      `По вашей записи праздник «${name}» ${inState} считается объявленным на ${list}; дни рядом считаются рабочими.`,
    unnamed: 'праздник',
  },
  noFigure: {
    of: { text: 'Текст', report: 'Сообщение' },
    say: {
      'without-delay': (it) => `${it} требует сделать это безотлагательно ${NO_FIGURE}`,
      'at-once': (it) => `${it} требует сделать это немедленно ${NO_FIGURE}`,
      promptly: (it) => `${it} требует сделать это оперативно ${NO_FIGURE}`,
      'as-soon-as-possible': (it) => `${it} требует сделать это как можно скорее ${NO_FIGURE}`,
      'reasonable-time': (it) => `${it} требует сделать это в разумный срок ${NO_FIGURE}`,
      'in-good-time': (it) => `${it} требует сделать это заблаговременно ${NO_FIGURE}`,
      later: (it) => `${it} допускает, чтобы это последовало позднее, ${NO_FIGURE}`,
      'as-long-as-needed': (it) => `${it} допускает это столько, сколько потребуется, ${NO_FIGURE}`,
      'no-limit-stated': (it) => `${it} не ограничивает это во времени, поэтому дня здесь нет.`,
      'no-word': (it) => `${it} о времени не говорит, поэтому дня здесь нет.`,
    },
    quote: (words, language) => `Дословно (${language}): «${words}».`,
  },
  transmission: {
    leave: (_seat, inSeat, day, n, working) =>
      `Отправить ${inSeat} нужно не позднее ${day}; ваша цифра для канала — ${working ? lengthOf({ n, unit: 'day', days: 'working' }) : days(n)}.`,
    closed: (_inSeat, passed) => `Там закрыто: ${passed}.`,
    noCalendar: (ofState, year) =>
      `До какого дня отправить, сказать нельзя: календаря ${ofState} за ${year} год здесь нет.`,
  },
  second: {
    must: (length, day) =>
      `В тексте есть второй предел, обязательный: ${lengthOf(length)}, надёжный день ${day}.`,
    may: (length, day) =>
      `В тексте есть второй предел, по усмотрению: ${lengthOf(length)}, надёжный день ${day}.`,
    withheld: (length, usual) =>
      `В тексте есть второй предел: ${lengthOf(length)}, обычный день ${usual}; надёжный день назвать нельзя.`,
  },
  here: (clock, day, inSeat, hereClock, hereDay, inHere) =>
    `${clock}, ${day}, ${inSeat} — это ${hereClock}, ${hereDay}, ${inHere}.`,
  hereDevice: 'на этом устройстве',
};
