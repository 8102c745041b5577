import type { termInputs as english } from '../en/term-inputs.ts';
import { counted } from '../plural.ts';

const days = (n: number) => counted('ru', n, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });

/** The finer points of a term: what may be entered beside its events, and what the text says of it. */
export const termInputs: typeof english = {
  ofEvent: (noun) => `Точнее: ${noun}`,
  remove: 'Убрать',
  removeOf: (what) => `Убрать: ${what}`,
  excluded: {
    title: 'Исключаемые дни',
    'days-not-counted':
      'Текст не засчитывает дни, когда лицо не могло уехать по не зависящим от него обстоятельствам.',
    'runs-only-while-able':
      'Текст ставит условием, что лицо могло уехать; исключаются ли дни без такой возможности, он не говорит, поэтому посчитано и так, и так.',
    from: 'Первый исключаемый день',
    to: 'Последний исключаемый день',
    toHelp: 'Если пусто, исключается только первый день.',
    running: 'продолжается: по сегодня',
    add: 'Исключить дни',
    addMore: 'Исключить ещё дни',
    interval: (n) => `исключаемые дни ${n}`,
  },
  extension: {
    title: 'Продление',
    adds: (length) => `Текст допускает продление на ${length}.`,
    'adds-up-to': (length) => `Текст допускает продление не более чем на ${length}.`,
    'new-total': (length) => `Текст допускает продление в общей сложности до ${length}.`,
    'not-stated': 'Текст допускает продление и не говорит, на сколько.',
    replaced: 'По тексту взамен может действовать другой день, установленный или согласованный заново.',
    cap: (length) => `Сколько бы ни продлевали, не долее чем через ${length} после события.`,
    once: 'Только один раз.',
    often: 'Сколько раз, не сказано.',
    onRequest: 'О нём нужно просить.',
    provision: (citation) => `${citation}.`,
    how: (n) => `Продление ${n}`,
    kinds: { granted: 'как в тексте', notStated: 'конец не указан', length: 'на срок', day: 'до дня' },
    n: 'Длина',
    unit: 'Единица',
    day: 'День, действующий взамен',
    add: 'Срок продлён',
    addMore: 'Срок продлён ещё раз',
    which: (n) => `продление ${n}`,
  },
  offices: {
    title: 'Закрытые учреждения',
    help: 'Дни, когда учреждение закрыто, а здешний календарь этого не знает.',
    state: 'Учреждение государства',
    day: 'Закрыто',
    add: 'Добавить закрытый день',
    addMore: 'Добавить ещё закрытый день',
    which: (n) => `закрытый день ${n}`,
    feast: (name, ofState, from, to) =>
      from === to
        ? `${name}, праздник ${ofState}: ${from}, по луне`
        : `${name}, праздник ${ofState}: ${from} – ${to}, по луне`,
    feastHelp: 'Здесь это оценка; пока не объявлено, закрыты и день до, и день после. Что объявлено?',
    notYet: 'не известно',
    asListed: 'как здесь',
    earlier: (n) => `на ${days(n)} раньше`,
    later: (n) => `на ${days(n)} позже`,
  },
  reading: {
    title: 'Выбор прочтения',
    help: 'Три дня остаются; ваш стоит рядом и отмечен как ваш.',
    none: 'нет',
    chosen: (reading) => `Ваше прочтение (${reading})`,
    chosenNote: 'Выбрано вами; никто не говорит, что верно именно оно.',
  },
  channel: {
    title: 'Время в пути',
    help: 'Ваша собственная оценка для дипломатического канала. Здесь о нём ничего не известно.',
    n: 'Занимает',
    unit: 'В чём',
    units: { calendar: 'дни', working: 'рабочие дни отправляющего учреждения' },
  },
  force: {
    requestDay: 'День запроса',
    requestDayHelp: 'Если пусто, сегодня.',
    lastNotification: 'Получено последнее уведомление',
    lastNotificationHelp: 'От него считается день вступления в силу, если выше нет вашего ответа.',
  },
  second: {
    title: {
      must: (length) => `Второй предел, ${length}: обязательно`,
      may: (length) => `Второй предел, ${length}: возможно`,
    },
    safe: 'надёжный день',
    usual: 'обычный счёт',
    outer: 'самое позднее прочтение, не полагаться',
  },
  noFigure: {
    lead: 'Цифры в тексте нет',
    'without-delay': 'Безотлагательно',
    'at-once': 'Немедленно',
    promptly: 'Оперативно',
    'as-soon-as-possible': 'Как можно скорее',
    'reasonable-time': 'В разумный срок',
    'in-good-time': 'Заблаговременно',
    later: 'Позднее',
    'as-long-as-needed': 'Сколько потребуется',
    'no-limit-stated': 'Предел не указан',
    'no-word': 'О времени ни слова',
    from: (events) => `Зависит от: ${events}.`,
  },
  source: {
    report: 'Известно из сообщения',
    reportNote: 'Самого текста здесь нет. В сообщении сказано:',
    national: 'Норма',
    nationalNote: 'Закон сюда не включён. Читайте его в действующей редакции.',
    source: (source) => `Источник: ${source}.`,
  },
  cases: { from: 'наступает, полагаться с этого дня', noFigure: 'цифры нет' },
};
