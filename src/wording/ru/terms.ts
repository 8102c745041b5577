import { counted, formFor } from '../plural.ts';
import type { Words } from '../words.ts';

const days = (n: number) => counted('ru', n, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
const workingDays = (n: number) =>
  counted('ru', n, { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' });
const units = {
  hour: (n: number) => counted('ru', n, { one: 'час', few: 'часа', many: 'часов', other: 'часа' }),
  day: (n: number) => counted('ru', n, { one: 'сутки', other: 'суток' }),
  month: (n: number) => counted('ru', n, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }),
  year: (n: number) => counted('ru', n, { one: 'год', few: 'года', many: 'лет', other: 'года' }),
};
interface Length {
  readonly n: number;
  readonly unit: keyof typeof units;
}
const lengthOf = ({ n, unit }: Length) => units[unit](n);
/** «1 месяц истекает», «40 суток истекают»; «сутки» has no singular. */
const ends = ({ n, unit }: Length) =>
  unit === 'day' ? 'истекают' : formFor('ru', n, { one: 'истекает', other: 'истекают' });
/** Names of languages are written small in Russian. */
const small = (name: string) => name.toLocaleLowerCase('ru');
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const terms: Words['terms'] = {
  title: 'Сроки',
  intro: 'Выберите срок или наберите в строке сверху.',
  length: (n, unit) => units[unit](n),
  askState: 'Какое государство вы представляете?',
  askStateHelp: 'Дальше оно стоит как запрашивающее. Хранится на этом устройстве; меняется в настройках.',
  ofTreaty: 'Сроки этого договора',
  noRules: 'Правил о сроках здесь пока нет. Нормы можно прочесть в разделе «Текст».',
  noRulesNoText: 'Правил о сроках пока нет: текста этого договора здесь нет.',
  otherTerms: 'Остальные сроки здесь пока не считаются. Для отдельной цифры:',
  asks: 'запрашивающее',
  isAsked: 'запрашиваемое',
  swap: 'Поменять государства местами',
  whoIsAsked: 'Какое государство запрашивают (где содержится лицо)?',
  time: 'Час',
  timeHelp: 'Местное время там, где произошло событие, например 10:15.',
  chooseDate: 'Выбрать дату',
  dateExample: 'например, 3 ноября 2026',
  finer: 'Точнее',
  uncertain: 'день точно не известен',
  until: 'или самое позднее',
  needEvent: (event) => `Укажите день (${event}), и здесь будет ответ.`,
  needCorrection: 'Исправьте отмеченное, и здесь будет ответ.',
  alsoLater: (noun) =>
    `Это событие (${noun}) позже другого: тогда оно важно только для самого позднего прочтения. Проверьте.`,
  or: ' или ',
  needRole: 'Укажите запрашиваемое государство, и здесь будет ответ.',
  yes: 'Да',
  no: 'Нет',
  unknown: 'Не известно',

  lead: {
    receive: (inSeat) => `Должно быть ${inSeat} не позднее`,
    act: 'Надёжный последний день',
    custody: 'Надёжный последний день',
    usualOnly: (event) => `Обычный счёт, ${event} не включается`,
    usualOnlyHours: 'Обычный счёт, с часа события',
  },
  dayOfEvent: (noun) => `день события (${noun})`,
  startDay: 'начальный день',
  distance: {
    future: (n) => `через ${days(n)}`,
    today: 'сегодня',
    past: (n) => `${days(n)} назад: этот день прошёл`,
    working: (n, there) => `${workingDays(n)} ${there}`,
    noCalendar: 'рабочие дни не известны',
  },
  notCompared: (ofState, year) =>
    `Праздники ${ofState} за ${year} год выведены здесь из законов и не сверены с актами того года, которые могут переносить выходные. Уточните в учреждении.`,
  halfDay: (until) => `в этот день учреждение закрывается в ${until}`,
  usual: (event) => `обычный счёт, ${event} не включается`,
  usualHours: 'обычный счёт, с часа события',
  usualPlain: 'обычный счёт, начальный день не включается',
  outer: 'самое позднее из прочтений, не полагайтесь на него',
  withheldSafe: (ofState, year) =>
    `Надёжный день назвать нельзя: календаря ${ofState} за ${year} год здесь нет, и не известно, открыто ли учреждение.`,
  withheldOuter: (ofState, year) => `не указывается: нет календаря ${ofState} за ${year} год`,
  onlyUsual:
    'Без государства можно назвать только обычный день. Укажите, чьё право решает, чтобы увидеть другие прочтения.',
  beforeEvent: 'Надёжный день раньше самого события: так его уже не соблюсти.',
  futureEvent: (day) => `Событие (${day}) ещё впереди.`,

  phoneTitle: 'Сказать по телефону',
  phone: {
    receive: (duty, inSeat, safe, length, noun, usual) =>
      `${duty} ${inSeat} не позднее ${safe}. Это надёжный день: ${lengthOf(length)} (начало: ${noun}) по обычному счёту ${ends(length)} ${usual}.`,
    withheld: (length, noun, usual) =>
      `${lengthOf(length)} (начало: ${noun}) по обычному счёту ${ends(length)} ${usual}; надёжный день назвать нельзя.`,
    act: (length, safe, usual) =>
      `${lengthOf(length)} по обычному счёту ${ends(length)} ${usual}; надёжный последний день — ${safe}.`,
    usual: (length, usual) =>
      `${lengthOf(length)} ${ends(length)} ${usual}, ${length.unit === 'hour' ? 'с часа события' : 'начальный день не включён'}.`,
  },

  weeks: {
    title: 'Недели',
    event: 'событие',
    safe: 'надёжный день',
    usual: 'обычный день',
    outer: 'самое позднее',
    rest: (state) => `выходной или праздник ${state}`,
    today: 'сегодня',
    skipped: (n) =>
      `пропущено: ${counted('ru', n, { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' })}`,
    estimated: 'расчётный праздник',
  },

  stepsTitle: 'Как подсчитано',
  step: {
    event: (noun, day) => `${upper(noun)}: ${day}.`,
    eventAt: (noun, day, clock, zone) => `${upper(noun)}: ${day}, ${clock} (${zone}).`,
    eventRange: (noun, from, to) =>
      `${upper(noun)}: ${from} или самое позднее ${to}. Надёжный день считается от первого, самый поздний — от последнего.`,
    usual: (length, day) =>
      `Начальный день не включён, ${lengthOf(length)} ${ends(length)}: ${day}. Это обычный счёт.`,
    usualInstant: (length, day, clock) =>
      `${lengthOf(length)} ${ends(length)} с точностью до минуты: ${day}, ${clock}.`,
    from: (day, text) => `Начало — ${day}: ${lower(text)}`,
    alsoFrom: (noun, length, day) =>
      `Если считать с другого события (${noun}), ${lengthOf(length)} ${ends(length)}: ${day}.`,
    firstDay: (length, day) => `Начальный день включён, последний день срока (${length}): ${day}.`,
    firstDayClosed: 'Включение начального дня здесь закрыто: этот день не считается.',
    clearDays: (day) => `Не включены ни первый, ни последний день (полные дни), последний день: ${day}.`,
    toTheMinute: (day, clock) => `При счёте до минуты срок истекает: ${day}, ${clock}.`,
    toTheMinuteDate: 'В тексте говорится о дате, поэтому это прочтение менее вероятно.',
    hourNotCounted: (day, clock) => `Без часа, в который произошло событие, срок истекает: ${day}, ${clock}.`,
    onTheLastDay: (day) => `Если считать, что действие наступает в сам последний день: ${day}.`,
    dayAfter: (day) => `Если «по истечении» понимать как следующий день: ${day}.`,
    earlierMonth: (day) => `Если считать более ранний месяц: ${day}.`,
    monthsBack: (day) => `При счёте месяцев назад от последнего дня: ${day}.`,
    receiptDayCounted: (day) => `Если день получения включается: ${day}.`,
    rolled: (from, to, passed) =>
      `${upper(from)} — там нерабочий день: ${passed}. С переносом на следующий рабочий день: ${to}.`,
    notRolled: 'Последний день, выпавший на нерабочий, здесь не переносится.',
    rollingIdle:
      'Если бы последний день был нерабочим, возможен был бы перенос; здесь он ни для одного прочтения не нужен.',
    earliest: (day) => `Самое раннее прочтение истекает: ${day}.`,
    movedBack: (inSeat, passed, day) =>
      `Документ должен быть получен ${inSeat}. Там закрыто: ${passed}. Последний день работы учреждения: ${day}.`,
    openThatDay: (inSeat, day) => `Документ должен быть получен ${inSeat}; ${day} там рабочий день.`,
    notMoved:
      'Это не получение документа органом, поэтому надёжный день не сдвигается назад из-за закрытых учреждений.',
    noCalendar: (ofState, year) => `Календаря ${ofState} за ${year} год здесь нет.`,
  },
  ground: {
    notKnown: (state) => `${state}: как считается такой срок, не известно.`,
    says: (state, source) => `${state}: ${source}.`,
    analogy: 'Там речь о собственных сроках; для срока договора это аналогия.',
    former: (state, source) => `${state}: ${source}. Прежний кодекс; действующее право не известно.`,
    liberty: 'От срока зависит свобода человека, и час известен.',
  },
  closed: {
    restDay: (day) => `${day} (выходной)`,
    holiday: (day, name) => `${day} (${name})`,
    estimated: (day, name) => `${day} (${name}, расчётно)`,
    nearEstimated: (day, name) => `${day} (рядом с расчётным праздником: ${name})`,
  },
  readingsTitle: (n) =>
    counted('ru', n, { one: 'прочтение', few: 'прочтения', many: 'прочтений', other: 'прочтения' }),

  release: {
    title: { must: 'Освобождение: по тексту обязательно', may: 'Освобождение: по тексту возможно' },
    plainTitle: 'Если стража прекращается с истечением срока',
    earliest: 'самое раннее, по самому раннему прочтению',
    usual: 'по обычному счёту',
    latest: 'самое позднее из прочтений',
    at: (clock, day, zone) => `${clock}, ${day}, ${zone}`,
    flag: 'Содержание под стражей после самого раннего момента можно оспорить.',
    national: 'Проверьте и национальный срок: он может идти с задержания и истечь раньше.',
  },

  force: {
    title: 'Действует?',
    question: 'Действует ли договор на день запроса?',
    notStated: 'Источники не указывают день вступления в силу.',
    unknown: 'Не известно, действует ли договор на день запроса. Проверьте, прежде чем полагаться на ответ.',
    no: 'По вашему ответу договор на день запроса не действует: тогда этот подсчёт в нём не имеет опоры.',
    yes: 'По вашему ответу договор на день запроса действует.',
  },
  provisionTitle: 'Норма',
  inText: 'Читать в тексте',
  lapse: 'По истечении',
  after: 'Потом',
  watch: 'Обратите внимание',
  original: {
    prevails: (lang) => `Преимущество имеет подлинник (${small(lang)})`,
    consulted: (lang) => `При расхождениях обращаются к подлиннику (${small(lang)})`,
    notAtHand: 'здесь его нет',
  },
  readIn: (lang) => `${lang} текст`,

  actions: {
    save: 'Сохранить в дело',
    update: 'Сохранить изменение',
    copy: 'Копировать',
    link: 'Копировать ссылку',
    print: 'Печать',
    linkSays: 'Ссылка скопирована. В ней факты этой страницы (дни, государства).',
    linkNoBase:
      'Скопировано без адреса сайта: адрес вашего веб-приложения не задан (Настройки). Вставьте в строку сверху в любом Dedere.',
    copied: 'Скопировано абзацем со ссылкой на норму.',
  },
  paragraph: {
    head: (treaty, provision, rule) => `${treaty}, ${provision}: ${rule}.`,
    event: (noun, day) => `${upper(noun)}: ${day}.`,
    safe: (day, inSeat) => `Надёжный день ${inSeat}: ${day}.`,
    safePlain: (day) => `Надёжный день: ${day}.`,
    usual: (day) => `Обычный счёт: ${day}.`,
    outer: (day) => `Самое позднее из прочтений (не полагаться): ${day}.`,
    computedOn: (day, version) => `Подсчитано ${day}, Dedere ${version}.`,
  },

  count: {
    title: 'Простой подсчёт',
    intro: 'Любой срок, без договора.',
    from: 'Начальный день',
    n: 'Длина',
    unit: 'Единица',
    units: { hour: 'часов', day: 'суток', month: 'месяцев', year: 'лет' },
    state: 'Государство, чьё право решает',
    noState: 'не указано',
    custody: 'Человек под стражей',
    receipt: 'Документ должен получить орган там',
    noun: 'начальный день',
    needFrom: 'Укажите начальный день и длину, и здесь будет ответ.',
    noProvision: 'Договор не назван: это арифметика и право государства, а не норма договора.',
  },
};
