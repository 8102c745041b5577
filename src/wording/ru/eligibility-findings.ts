import type { Words } from '../words.ts';
import { conditions, ofAssessments, ofConditions } from './counted-conditions.ts';

type Findings = Pick<Words['eligibility'], keyof typeof import('../en/eligibility-findings.ts').findings>;

export const findings: Findings = {
  contradiction: {
    title: 'Ответы, которые исключают друг друга',
    says: 'Один из них нужно исправить. До этого вывод опирается на все.',
    sentence: 'Указан конец срока наказания.',
    inCopy: (answers) => `Эти ответы исключают друг друга, один из них неверен: ${answers}`,
  },
  report: 'сообщение, а не сам договор',
  reported: {
    title: 'Что сказано в сообщениях',
    by: (titles) => `Сообщение, а не сам договор: ${titles}`,
    rests: 'Вывод основан на сообщениях, а не на договоре: его текста здесь нет.',
    restsPartly: 'Часть вывода основана на сообщениях, а не на договоре.',
    says: {
      mustBeRefused: (grounds) => `По сообщениям, при этих фактах отказывают: ${grounds}.`,
      mustBeRefusedWhatever:
        'По сообщениям, при этих фактах есть основание, по которому отказывают, какими бы ни оказались неизвестные факты.',
      notMet: (n, names) =>
        n === 1
          ? `При этих фактах не выполнено условие, известное из сообщений: ${names}.`
          : `При этих фактах не выполнены условия, известные из сообщений (${n}): ${names}.`,
      noBar: (settled, all, open) =>
        settled === all
          ? `Препятствий не найдено, проверено известное из сообщений: ${conditions(all)}.`
          : `Препятствий не найдено: из известных по сообщениям ${ofConditions(all)} проверено ${settled}; остальное зависит от ${ofAssessments(open)}, которые дают государства.`,
    },
  },
  why: {
    title: 'Почему',
    op: { all: 'Всё перечисленное', any: 'Хотя бы одно из перечисленного' },
    notOp: { all: 'Не всё перечисленное сразу', any: 'Ничего из перечисленного' },
    not: 'не так:',
    state: { yes: 'верно', no: 'неверно', unknown: 'не известно' },
    left: (amount) => `Неотбытого срока остаётся ${amount}`,
  },
  amount: {
    'at-least': (length) => `не менее чем ${length}`,
    'more-than': (length) => `больше чем ${length}`,
    'at-most': (length) => `не более чем ${length}`,
  },
  threshold: {
    by: { text: 'в тексте', report: 'в сообщении' },
    measure: {
      'penalty-both-laws': (amount, by) =>
        `Наказание по законам обоих государств: ${amount}; минимум это или максимум, ${by} не сказано.`,
      'maximum-penalty-both-laws': (amount) =>
        `Максимальное наказание по законам обоих государств: ${amount}.`,
      'minimum-penalty-both-laws': (amount) =>
        `Минимальное наказание по законам обоих государств: ${amount}.`,
      'penalty-requesting-law': (amount, by) =>
        `Наказание по закону запрашивающего государства: ${amount}; минимум это или максимум, ${by} не сказано.`,
      'penalty-own-law': (amount, by) => `Наказание: ${amount}; по чьему закону, ${by} не сказано.`,
      'sentence-imposed': (amount) => `Назначенное наказание: ${amount}.`,
      'sentence-remaining': (amount) => `Неотбытая часть наказания: ${amount}.`,
      'imposed-or-remaining': (amount, by) =>
        `Наказание: ${amount}; назначенное или неотбытое, ${by} не сказано.`,
      residence: (amount) => `Проживание: ${amount}.`,
    },
    moment: {
      'at-receipt': () => 'На день получения запроса.',
      'at-submission': () => 'На день подачи запроса.',
      'at-sending': () => 'На день отправки запроса.',
      'at-request': (by) => `На день запроса; отправка это или получение, ${by} не сказано.`,
      'not-stated': (by) => `На какой момент, ${by} не сказано.`,
    },
  },
  change: {
    title: 'Что изменило бы вывод',
    explain:
      'Один другой ответ, а если его нет — два вместе; остальное без изменений. Каждый вариант посчитан заново.',
    notFound: (outcomes) =>
      `Не найдено, что привело бы к выводу ${outcomes}: ни другой ответ на один вопрос, ни другие ответы на два.`,
    or: 'или',
    outcome: (name) => `«${name}»`,
    worse: (n) => `Что усилило бы препятствия: других ответов — ${n}`,
    to: (outcome) => `${outcome}, если:`,
    and: 'и',
    now: { yes: 'сейчас да', no: 'сейчас нет', unknown: 'сейчас не известно' },
    sentence: { yes: 'Неотбытого срока достаточно', no: 'Неотбытого срока недостаточно' },
    sentenceNow: { yes: 'сейчас достаточно', no: 'сейчас недостаточно', unknown: 'сейчас не известно' },
  },
  follows: 'Что из этого следует',
  followsRefusal: 'Что следует из любого отказа',
  followsAll: 'Что следует в каждом из этих случаев',
  postponed: {
    title: 'Могут отложить',
    explain: 'Это не препятствует и не входит в то, чего не хватает.',
  },
  otherPath: (questions) =>
    `Указано для другого предмета запроса. Сохранено и здесь не учитывается: ${questions}`,
  clauses: {
    title: 'Что ещё сказано в тексте',
    titleReported: 'Что ещё сказано в сообщениях',
    explain: 'Само по себе не препятствует.',
    about: {
      'material-scope': 'На что распространяется',
      'temporal-scope': 'С какого времени',
      'treaty-basis': 'На чём основано',
      'domestic-law': 'Внутреннее право',
      'law-of-treaties': 'Вступление в силу, изменение, прекращение',
      'no-ground': 'Что не причина для отказа',
      speciality: 'Пределы преследования и использования',
      'request-handling': 'Как рассматривают запрос',
      'competing-requests': 'Несколько запросов',
      'sentence-adaptation': 'Приведение наказания в соответствие',
      review: 'Пересмотр приговора',
      clemency: 'Помилование, амнистия, смягчение',
      consent: 'Согласие',
      'temporary-transfer': 'Временная передача',
      'safe-conduct': 'Гарантии неприкосновенности',
      summons: 'Вызов',
      'remote-hearing': 'Допрос на расстоянии',
      property: 'Имущество',
      costs: 'Расходы',
      guarantee: 'Гарантии',
      'medical-measures': 'Медицинские меры',
    },
  },
};
