import { counted } from '../plural.ts';
import type { Words } from '../words.ts';

const cases = (n: number) => counted('ru', n, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' });
/** «по 1 делу», «по 2 делам» */
const onCases = (n: number) => counted('ru', n, { one: 'делу', few: 'делам', many: 'делам', other: 'дела' });

export const board: Words['board'] = {
  intro: 'По ближайшему надёжному дню; каждый показанный день посчитан заново.',
  sections: {
    overdue: 'Просрочено',
    today: 'Сегодня',
    week: (last) => `В течение семи дней, по ${last}`,
    later: 'Позже',
    none: 'Без надёжного дня',
    away: 'Закрытые и в архиве',
  },
  jump: {
    overdue: (n) => `просрочено: ${n}`,
    today: (n) => `сегодня: ${n}`,
    week: (n) => `за семь дней: ${n}`,
    later: (n) => `позже: ${n}`,
    none: (n) => `без надёжного дня: ${n}`,
    away: (n) => `закрытые и в архиве: ${n}`,
  },
  jumpLabel: 'К части доски',
  count: cases,
  more: (n, section) => `Показать ещё ${n}: ${section}`,
  some: (section) => `Показать ещё: ${section}`,
  behind: 'Затем:',
  further: (n) =>
    `ещё ${counted('ru', n, { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' })}`,
  unfinished: (n) => `без дня, на который можно полагаться: ${n}`,
  noQuestion: 'вопросов в нём пока нет',
  allMet: 'все сроки соблюдены',
  snoozed: (day) => `без напоминаний до ${day}`,
  states: {
    open: 'Открыто',
    surrendered: 'Выдан',
    refused: 'Отказано',
    released: 'Освобождён',
    closed: 'Закрыто',
  },
  archivedMark: 'В архиве',
  person: 'Лицо',

  newCase: {
    begin: 'Новое дело',
    create: 'Завести дело',
    made: (name) => `Дело «${name}» заведено.`,
  },

  search: {
    label: 'Поиск по делам',
    placeholder: 'Название, лицо, государство, заметка',
    keys: 'Клавиша / ведёт сюда, стрелки — по делам, Enter открывает, Esc очищает.',
    clear: 'Очистить поиск',
    looking: 'Идёт поиск…',
    found: (n) => `Найдено: ${cases(n)}`,
    nothing: 'Ни одно дело не подходит.',
    clearAll: 'Очистить поиск и фильтры',
  },
  filters: {
    title: 'Фильтры',
    set: (n) => `Фильтры (${n})`,
    state: 'Состояние дела',
    anyState: 'Любое',
    away: 'Закрытые и в архиве',
    archived: 'Архив',
    both: 'В архиве и нет',
    yes: 'Только в архиве',
    no: 'Не в архиве',
    instrument: 'Договор или закон',
    anyInstrument: 'Любой',
    country: 'Государство',
    anyCountry: 'Любое',
    clear: 'Снять фильтры',
  },

  noneOpen: 'Открытых дел нет.',
  showAway: 'Закрытые и в архиве',
  orderingLabel: 'Дела приводятся в порядок',
  ordering: (left, of) =>
    `Порядок строится заново: ${of - left} из ${of}. Пока дело может стоять не на своём месте; показанные дни верны.`,
  stuck:
    'Доску не удалось привести в порядок: дело может отсутствовать или стоять не на своём месте. Сами дела сохранены, показанные дни верны.',
  superseded:
    'Порядок на доске ведёт более новая версия Dedere. Перезагрузите страницу, чтобы перейти на неё.',

  archive: 'В архив',
  archiveOf: (name) => `Убрать «${name}» в архив`,
  unarchive: 'Вернуть из архива',
  unarchiveOf: (name) => `Вернуть «${name}» из архива`,
  archivedOne: (name) => `Дело «${name}» в архиве: на доске его нет, напоминаний не будет.`,
  unarchivedOne: (name) => `Дело «${name}» возвращено из архива.`,
  archivedMany: (n) => `Убрано в архив: ${cases(n)}.`,
  unarchivedMany: (n) => `Возвращено из архива: ${cases(n)}.`,
  removedMany: (n) => `Удалено: ${cases(n)}.`,
  undone: (n) => `Отменено по ${onCases(n)}.`,
  notAll: (done, of, why) => `Сделано: ${done} из ${of}. ${why}`,

  select: {
    begin: 'Выбрать',
    end: 'Закончить выбор',
    one: (name) => `Выбрать «${name}»`,
    all: 'Выбрать все показанные',
    none: 'Снять выбор',
    count: (n) => `Выбрано: ${cases(n)}`,
    label: 'Что сделать с выбранными делами',
    toFile: 'В файл',
    remove: 'Удалить',
    working: (done, of) => `${done} из ${of}`,
  },

  trash: {
    title: (n) => `Удалённые дела (${n})`,
    help: (days) =>
      `Их можно вернуть в течение ${counted('ru', days, { one: 'дня', few: 'дней', many: 'дней', other: 'дня' })}, затем они исчезнут.`,
    deleted: (day) => `удалено ${day}`,
    forGood: 'Удалить навсегда',
    forGoodOf: (name) => `Удалить «${name}» навсегда`,
    empty: 'Удалить все навсегда',
    askOne: (name) => `Удалить «${name}» навсегда?`,
    askAll: (n) => `Удалить навсегда: ${cases(n)}?`,
    warning: 'Отменить это нельзя. Чего нет в файле, то исчезнет.',
    done: (n) => `Удалено навсегда: ${cases(n)}.`,
    taken: 'Дело с тем же идентификатором уже есть. Это оставлено на месте.',
  },

  pressing: {
    label: 'Ваши дела:',
    overdue: (n) => `просрочено ${n}`,
    today: (n) => `сегодня ${n}`,
    week: (n) => `за семь дней ${n}`,
    nothing: 'в ближайшие семь дней ничего',
  },
};
