import { counted } from '../plural.ts';
import { quoted } from '../quoted.ts';
import type { Words } from '../words.ts';

/** Names of languages are written small in Russian. */
const small = (name: string) => name.toLocaleLowerCase('ru');

const hits = (n: number) => counted('ru', n, { one: 'место', few: 'места', many: 'мест', other: 'места' });

export const text: Words['text'] = {
  title: 'Тексты',
  intro: 'Что известно о каждом договоре, есть здесь и там, где самого текста нет.',
  instruments: 'Договоры',
  noText: 'текста нет',
  articles: (n) => counted('ru', n, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' }),
  readText: 'Читать текст',
  readFacts: 'Что о нём известно',
  contents: 'Содержание',
  reader: 'Текст договора',
  textIn: (lang) => `Язык текста: ${small(lang)}`,
  status: {
    draft: 'проект',
    'unofficial-translation': 'неофициальный перевод',
    'unofficial-text': 'не официальный',
  },
  otherText: (lang) => `Читать текст на другом языке: ${small(lang)}`,
  parts: {
    front: 'До договора',
    preamble: 'Название и преамбула',
    closing: 'Заключительные слова',
    signature: 'Подписи и добавленное издателем',
  },
  frontLines: (n) =>
    `До договора: закон, указ или примечания (${counted('ru', n, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })})`,
  wrong: {
    provision: (eId) => `Нормы «${quoted(eId)}» в этом тексте нет.`,
    nearest: 'Ближайшее, что есть:',
    chooseArticle: 'Выберите статью в содержании или воспользуйтесь поиском.',
    lang: (lang) => `Текста на языке «${quoted(small(lang))}» здесь нет.`,
    langShown: (lang) => `Показан текст на другом языке: ${small(lang)}.`,
    noTextToOpen: (eId) =>
      `«${quoted(eId)}» открыть нельзя: текста этого договора здесь нет. Ниже то, что известно.`,
  },
  search: {
    label: 'Найти в этом тексте или назвать норму',
    placeholder: 'слова или 12.5',
    next: 'Следующее место',
    previous: 'Предыдущее место',
    clear: 'Очистить поиск',
    none: 'Ничего не найдено. Попробуйте слово короче или его часть.',
    count: (n) => hits(n),
    at: (n, of, where) => `${n} из ${of}, ${where}`,
    notTogether: 'Подряд таких слов нет. Где стоят они все:',
    goTo: (name) => `Перейти: ${name}`,
  },
  marks: {
    title: 'Что значат пометки',
    intro: 'Отмечены слова, на которых стоят правила Dedere. Сам текст оставлен как есть.',
    kinds: {
      term: 'длина срока',
      threshold: 'величина, которая должна быть достигнута',
      date: 'с какого момента идёт срок',
      condition: 'условие или последствие',
      ground: 'основание для отказа',
      paper: 'что направляется и как',
    },
    hit: 'найдено поиском',
    slip: 'погрешность текста, с примечанием',
    labelled: (kind, rule) => `${rule}: ${kind}`,
  },
  slip: {
    note: (n) => `Примечание ${n}`,
    open: (n) => `Примечание ${n} к этим словам`,
    notes: 'Примечания к тексту',
  },
  countTerm: 'Посчитать этот срок',
  askEligibility: 'Проверить условия',
  eligibilityHere: 'Условия этой статьи есть среди задаваемых вопросов.',
  menu: {
    open: (name) => `Копировать или печатать: ${name}`,
    label: 'Эта норма',
    copy: 'Копировать с указанием нормы',
    link: 'Копировать ссылку',
    printArticle: 'Печатать эту статью',
    printAll: 'Печатать текст',
    copied: (name) => `Скопировано: ${name}, с указанием нормы.`,
    linkCopied: (name) => `Ссылка скопирована: ${name}. В ней договор и норма, ваших данных нет.`,
    linkNoBase:
      'Скопировано без адреса сайта: адрес вашего веб-приложения не задан (Настройки). Вставьте в строку сверху в любом Dedere.',
  },
  facts: {
    title: 'Статус и происхождение',
    parties: 'Стороны',
    purpose: 'Назначение',
    standing: 'Статус',
    signed: 'Подписан',
    signedAt: (place, day) => `${place}, ${day}`,
    inferred: 'вывод из источников, прямо ни в одном не сказано',
    ratification: 'Ратификация',
    ratificationStatus: {
      ratified: 'ратифицирован',
      'bill-pending': 'законопроект: на день сообщения закон ещё не подписан',
      'draft-approved': 'одобрен проект',
      reported: 'по сообщениям',
    },
    inForce: 'Действует с',
    notStated: 'в источнике не указано',
    languages: 'Совершён на языках',
    prevailing: 'При расхождении текстов',
    authorities: 'Центральные органы',
    channels: 'Порядок сношений',
    textAtHand: 'Имеющийся текст',
    noTextAtHand: 'нет',
    reports: 'Что пишут сообщения',
    reportsNote: 'Сообщение не заменяет договора.',
    source: (title) => `Источник: ${title}`,
    rules: 'Правила в Dedere',
    terms: (n) =>
      counted('ru', n, {
        one: 'срок считается',
        few: 'срока считаются',
        many: 'сроков считаются',
        other: 'срока считаются',
      }),
    noTerms: 'Сроки этого договора здесь пока не считаются.',
    moreTerms: 'Остальные сроки этого текста пока не считаются.',
    conditions: (n) =>
      counted('ru', n, {
        one: 'условие или основание',
        few: 'условия и основания',
        many: 'условий и оснований',
        other: 'условия и основания',
      }),
    noConditions: 'Вопросов об условиях здесь пока нет.',
  },
  copied: {
    text: (lang, status) => `Язык текста: ${small(lang)}, ${status}`,
  },
};
