import { counted, formFor } from '../plural.ts';
import { quoted } from '../quoted.ts';
import type { Words } from '../words.ts';

const things = (n: number) =>
  counted('ru', n, { one: 'позиция', few: 'позиции', many: 'позиций', other: 'позиции' });
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const hangs = (n: number) => formFor('ru', n, { one: 'зависит', other: 'зависят' });

export const documents: Words['documents'] = {
  title: 'Документы к отправке',
  titleOf: (kind) => `Документы к отправке: ${lower(kind)}`,
  intro:
    'Что должно быть в деле до отправки, по видам запросов; каждая позиция — со ссылкой на норму договора.',
  list: {
    noRules: 'Перечня здесь пока нет. Нормы можно прочесть в разделе «Текст».',
    noRulesNoText: 'Перечня нет: текста здесь нет, а сообщения о нём документов не называют.',
  },
  kind: {
    ask: 'Что направляется?',
    first:
      'Сначала укажите, что направляется: к каждому виду нужны свои документы. До этого перечня не будет.',
    sentBy: (who) => `Направляет: ${who}.`,
    actor: { either: 'любое из государств', person: 'само лицо', court: 'суд', authority: 'орган' },
  },

  outcome: {
    missing: (n, asked) => `До отправки не хватает: ${n} из ${asked}`,
    open: 'Недостающего не выявлено, но решено не всё',
    ready: 'Всё, чего требует текст, есть',
    nothing: 'Отмечать здесь нечего: текст этого не требует',
  },
  says: {
    open: (n, more) => `${more ? 'Ещё ' : ''}${n} ${hangs(n)} от неизвестных фактов.`,
    undecided: (n) => `${things(n)} — по необходимости: укажите, нужно ли это.`,
    contents: 'Содержание не проверялось.',
  },
  lacking: {
    all: (n) => `Не хватает или не решено: ${n}`,
    title: (n) => `Не хватает (${n})`,
    open: (n) => `Зависит от неизвестных фактов (${n})`,
    undecided: (n) => `Решить, нужно ли (${n})`,
    there: (n) => `Есть (${n})`,
  },

  questions: 'Факты, от которых зависят документы',
  notAChoice: (value) => `«${quoted(value)}» — не один из вариантов. Значение сохранено и не учитывается.`,
  group: {
    always: 'Всегда',
    'where-needed': 'При необходимости',
    'on-demand': 'По требованию другой стороны',
    help: {
      always: '',
      'where-needed': 'Текст оставляет это на усмотрение. Укажите по каждой позиции, нужна ли она.',
      'on-demand': 'Пока другая сторона не попросит, делать ничего не нужно.',
    },
    notAsked: (n) => `При этих фактах не требуется (${n})`,
  },
  what: { document: 'Прилагается', content: 'Должно быть указано' },
  tick: {
    there: 'Есть',
    needed: 'Нужно, нет',
    notNeeded: 'Не нужно',
    undecided: 'Не решено',
    demanded: 'Запрошено, нет',
    notDemanded: 'Не запрошено',
  },
  standing: {
    there: 'есть',
    missing: 'нет',
    open: 'зависит от факта',
    undecided: 'не решено',
    'not-asked': 'не требуется',
  },
  as: {
    original: 'подлинник',
    'certified-copy': 'заверенная копия',
    copy: 'копия',
    written: 'письменно',
    signed: 'за подписью',
  },
  hangsOn: 'Требуется или нет — зависит от ответа:',
  theWords: 'слова',

  formalities: {
    title: 'Как оформляется и направляется',
    must: 'Обязательно',
    may: 'На выбор отправителя',
    'not-needed': 'Не требуется',
    about: {
      language: 'Язык',
      translation: 'Перевод',
      certification: 'Заверение',
      legalisation: 'Легализация',
      signature: 'Подпись',
      form: 'Форма',
      channel: 'Канал',
      means: 'Средство отправки',
      original: 'Подлинник',
    },
  },
  notes: 'Прежде чем полагаться на это',
  toEligibility: 'Условия для этого запроса',
  papers: 'Документы к отправке',
  papersForThis: 'Документы к этому запросу',

  entry: (partner, kind) => `${partner}, ${kind}: документы к отправке`,
  kindNotSaid: 'не указано, что направляется',
  thereOf: (n, asked) => `есть ${n} из ${asked}`,
  paragraph: {
    head: (treaty, kind) => `${treaty}. Направляется: ${kind}.`,
    item: (name, provision) => `${name} (${lower(provision)})`,
    missing: (list) => `Не хватает: ${list}.`,
    open: (list) => `Зависит от неизвестных фактов: ${list}.`,
    undecided: (list) => `Решить, нужно ли: ${list}.`,
    there: (list) => `Есть: ${list}.`,
    may: (list) => `На выбор отправителя: ${list}.`,
    notNeeded: (list) => `По тексту не требуется: ${list}.`,
  },
};
