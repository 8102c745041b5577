import { counted } from '../plural.ts';
import { quoted } from '../quoted.ts';
import type { Words } from '../words.ts';
import { conditions, ofAssessments, ofConditions } from './counted-conditions.ts';
import { findings } from './eligibility-findings.ts';

const questions = (n: number) =>
  counted('ru', n, { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' });
const assessments = (n: number) =>
  counted('ru', n, { one: 'оценка', few: 'оценки', many: 'оценок', other: 'оценки' });
const days = (n: number) => counted('ru', n, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
const months = (n: number) =>
  counted('ru', n, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' });
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const named = (role: string) => (state: string) => (state ? `${role} (${state})` : role);

export const eligibility: Words['eligibility'] = {
  ...findings,
  title: 'Условия',
  intro: 'Что препятствует запросу, насколько это видно из фактов. Решают государства.',
  list: {
    noRules: 'Условий здесь пока нет. Нормы можно прочесть в разделе «Текст».',
    noRulesNoText: 'Условий пока нет: текста этого договора здесь нет.',
  },
  who: {
    sentencing: 'Государство вынесения приговора',
    executing: 'Государство исполнения',
    ask: 'Какое государство вынесло приговор?',
    swap: 'Поменять государства местами',
    requestingState: 'Запрашивающее государство',
    requestedState: 'Запрашиваемое государство',
    requesting: 'Какое государство направляет запрос?',
    requestingHelp: 'Нужно только для того, чтобы назвать орган, который должен его получить.',
  },

  path: {
    ask: 'О чём запрос?',
    leftOpen: 'Не указано',
    first: 'Сначала укажите, о чём запрос: условия различаются. До этого ничего не оценивается.',
  },
  start: 'Ответьте на то, что знаете, в любом порядке. С первого ответа здесь будет стоять вывод.',
  outcome: {
    'must-be-refused': 'Отказ обязателен',
    'conditions-not-met': 'Условия не выполнены',
    'more-facts-needed': 'Нужны ещё сведения',
    'may-be-refused': 'Отказ возможен',
    'no-bar-found': 'Препятствий не найдено',
  },
  says: {
    mustBeRefused: (grounds) => `При этих фактах по договору отказывают: ${grounds}.`,
    mustBeRefusedWhatever:
      'При этих фактах есть основание, по которому отказывают, какими бы ни оказались неизвестные факты.',
    notMet: (n, names) =>
      n === 1
        ? `При этих фактах не выполнено условие договора: ${names}.`
        : `При этих фактах не выполнены условия договора (${n}): ${names}.`,
    moreFacts: (n) =>
      n === 1
        ? 'Ответ на один вопрос ещё может решить дело.'
        : `Решить дело ещё могут ответы: ${questions(n)}.`,
    readingsPart:
      'Факты известны, но способы толкования нормы расходятся. Какой применить, решат государства.',
    mayBeRefused: (grounds) => `При этих фактах отказ оставлен на усмотрение: ${grounds}.`,
    mayBeRefusedWhatever:
      'При этих фактах отказ оставлен на усмотрение, какими бы ни оказались неизвестные факты.',
    noBar: (settled, all, open) =>
      settled === all
        ? `Препятствий не найдено, проверено по договору: ${conditions(all)}.`
        : `Препятствий не найдено: проверено ${settled} из ${ofConditions(all)}; остальное зависит от ${ofAssessments(open)}, которые дают государства.`,
    ground: (name, provision) => `${name}, ${lower(provision)}`,
    open: (n) => `Ещё открыто: ${assessments(n)} государств.`,
    notEligible: 'Это не решение: решают государства.',
  },
  progressShort: (answered, asked) => `${answered} из ${asked}`,
  progress: (answered, asked) => `отвечено ${answered} из ${asked}`,

  decides: 'Что решает',
  alsoBars: 'Препятствует также, но с меньшей силой',
  alreadyBars: 'Уже препятствует',
  all: (n) => `Все условия и основания (${n})`,
  kind: {
    condition: 'условие',
    'condition-else-discretion': 'условие, без него — на усмотрение',
    'mandatory-ground': 'основание, по которому отказывают',
    'discretionary-ground': 'основание, по которому могут отказать',
    postponement: 'основание, по которому могут отложить',
  },
  value: { met: 'есть', notMet: 'нет', open: 'открыто' },
  missing: {
    title: (n) => `Чего не хватает: ${questions(n)}`,
    canChange: (n) => `Ещё может изменить вывод: ${questions(n)}`,
    alone: 'один ответ сразу меняет вывод',
    together: 'решают только вместе с другими',
    sentence: 'Неотбытый срок',
    needs: {
      'sentence-end': 'не указан его конец',
      'sentence-start': 'не указано его начало',
      length: 'не указана продолжительность',
      'further-sentences': 'одно из дальнейших наказаний не читается',
      receipt: 'не указан день получения',
    },
    contradicts: 'даты противоречат друг другу',
  },
  slip: (note) => `Погрешность текста: ${note}`,
  open: {
    title: (n) => `Открыто: ${assessments(n)}`,
    explain: 'Решает государство. Открытая оценка не препятствует.',
  },
  whose: {
    sentencing: named('государство вынесения приговора'),
    executing: named('государство исполнения приговора'),
    requested: named('запрашиваемое государство'),
    requesting: named('запрашивающее государство'),
    transit: named('государство транзита'),
    both: 'оба государства',
    nobody: 'государство; какое, договор не говорит',
  },
  decidedBy: (whose) => `Решает: ${whose}.`,
  partings: 'Два способа счёта расходятся',
  parting: {
    enough: (reading, latest) =>
      `При счёте ${reading} запрос мог быть получен не позднее ${latest} — неотбытого срока достаточно.`,
    notEnough: (reading, latest) =>
      `При счёте ${reading} запрос мог быть получен не позднее ${latest} — неотбытого срока недостаточно.`,
  },
  left: {
    yes: (length, reading, latest) =>
      `При любом счёте остаётся не менее чем ${length}. Самый строгий счёт, ${reading}: крайний день получения — ${latest}.`,
    no: (length, reading, latest) =>
      `При любом счёте остаётся меньше чем ${length}. Самый благоприятный счёт, ${reading}: крайний день получения — ${latest}.`,
  },
  reading: {
    'counted-back': 'назад от последнего дня отбытия',
    'counted-forward': 'вперёд от дня получения',
    'receipt-day-counted-in': 'с включением дня получения',
  },
  notes: 'Прежде чем полагаться',

  questions: {
    title: 'Вопросы',
    keys: 'На вопросе: д — да, н — нет, ? — не известно, и сразу следующий.',
    words: 'слова договора',
    reportWords: 'слова сообщения',
    assessments: 'Оценки государств',
    assessmentsHelp: 'Решает названное государство. Укажите, только если знаете, как оно решило.',
    notCounted: (value) => `«${quoted(value)}» — не один из трёх ответов. Сохранено и не учитывается.`,
  },
  answered: 'Указанные факты',

  sentence: {
    title: 'Неотбытый срок наказания',
    how: 'Как известен его конец?',
    ways: { end: 'последний день', release: 'освобож\u00ADдение', length: 'начало и срок' },
    end: 'Последний день отбытия',
    endHelp: 'При нескольких наказаниях, отбываемых подряд: последнего из них.',
    release: 'День освобождения',
    releaseHelp: 'День, следующий за последним днём отбытия.',
    start: 'Первый день срока',
    length: 'Срок наказания',
    lengthHelp: 'Годы, месяцы, дни: 3г 6м 10д',
    credit: 'Дни зачёта',
    creditHelp:
      'Отнимаются от конца. Предварительное заключение — только если начало срока его ещё не включает.',
    creditWrong: (value) => `«${quoted(value)}» — не целое число дней от 0 до 9999.`,
    receipt: 'День получения запроса',
    receiptHelp: 'Прошедший или планируемый.',
    taken: 'Последний день отбытия',
    releaseOn: 'День освобождения',
    remaining: 'Остаётся при получении, обычный счёт',
    remainingIs: (m, d, total) =>
      `${[...(m > 0 ? [months(m)] : []), ...(d > 0 || m === 0 ? [days(d)] : [])].join(' ')}${m > 0 ? ` (${days(total)})` : ''}`,
    nothingLeft: 'ничего',
    step: {
      lastDayGiven: (day) => `Последний день отбытия, как указано: ${day}.`,
      dayBeforeRelease: (release, day) =>
        `День освобождения: ${release}; последний день отбытия — день перед ним: ${day}.`,
      addLength: (start, length, day) => `Начало: ${start}; через ${length}: ${day}.`,
      lessADay: (day) => `Первый день входит в срок: ${day}.`,
      lessCredits: (n, day) => `Минус ${days(n)} зачёта: ${day}.`,
      endOfTheLast: (n, day) => `Конец последнего из сроков (${n}): ${day}.`,
    },
    contradiction: {
      lengthNotUsable: 'Такой срок посчитать нельзя. Напишите, например, 3г 6м 10д.',
      creditsNotUsable: (n) => `Зачёт (${days(n)}) посчитать нельзя.`,
      creditsLonger: (credit, sentence) =>
        `Зачёт (${days(credit)}) больше срока (${days(sentence)}). Проверьте то и другое; ничего не посчитано.`,
      endsBeforeStart: (start, end) =>
        `Конец срока (${end}) раньше его начала (${start}). Проверьте то и другое; ничего не посчитано.`,
      endsDiffer: (list) =>
        `Конец, указанный по-разному, приходится на разные дни: ${list}. Исправьте или уберите один; ничего не посчитано.`,
    },
    note: {
      receivedBeforeStart: (receipt, start) =>
        `День получения (${receipt}) раньше начала срока (${start}). Проверьте то и другое.`,
      receivedAfterEnd: (receipt, end) =>
        `День получения (${receipt}) позже последнего дня отбытия (${end}).`,
      creditsNotUsed: (n) => `Зачёт (${days(n)}) не отнят: указанный конец срока его уже включает.`,
    },
    latest: {
      title: (length) => `Последний день получения, чтобы осталось ${length}`,
      safe: (authority, inSeat) => `надёжный; получает ${authority} ${inSeat}`,
      safePlain: (inSeat) => `надёжный; получение ${inSeat}`,
      unmoved: 'самый строгий счёт; без учёта нерабочих дней',
      usual: 'обычный счёт, вперёд от дня получения',
      outer: 'самый поздний из вариантов, полагаться нельзя',
      closed: (passed) => `Там закрыто: ${passed}.`,
      noCalendar: (ofState, year) =>
        `Здесь нет календаря ${ofState} на ${year} год, надёжного дня назвать нельзя.`,
      whoReceives: 'Укажите, кто направляет запрос: надёжный день учтёт нерабочие дни получателя.',
    },
  },

  excerpt: 'Нормы',
  name: (partner, kind) => `${partner}, ${kind}`,
  paragraph: {
    head: (treaty, name) => `${treaty}. ${name}.`,
    roles: (sentencing, executing) =>
      `Государство вынесения приговора: ${sentencing}. Государство исполнения: ${executing}.`,
    parts: (requesting, requested) =>
      `Запрашивающее государство: ${requesting}. Запрашиваемое государство: ${requested}.`,
    path: (name) => `Предмет запроса: ${name}.`,
    outcome: (name, says) => `${name}. ${says}`,
    postponed: (sentence, provision) => `Могут отложить: ${sentence} ${provision}.`,
    follows: (sentence, provision) => `Следствие: ${sentence} ${provision}.`,
    reason: (sentence, provision) => `${sentence} ${provision}.`,
    missing: (list) => `Не известно: ${list}`,
    open: (list) => `Открытые оценки: ${list}.`,
    openOne: (name, whose) => `${name} — ${whose}`,
    end: (day) => `Последний день отбытия: ${day}.`,
    receipt: (day) => `Запрос получен: ${day}.`,
    safe: (length, day, inSeat) =>
      `Последний надёжный день получения ${inSeat}, чтобы осталось ${length}: ${day}.`,
  },
};
