import type { eventTable as english } from '../en/event-table.ts';
import { counted } from '../plural.ts';

export const eventTable: typeof english = {
  title: 'Что начинается с события',
  intro: 'Все сроки и обязанности от одного события рядом.',
  choose: 'Событие',
  first: 'Выберите событие',
  more: 'Добавить событие',
  groups: { terms: 'начинает срок', duties: 'начинает обязанность без срока в цифрах' },
  needEvent: 'Выберите событие и введите его день, и сроки будут здесь.',
  nothing: 'От введённого здесь не идёт ни один срок и ни одна обязанность.',
  caption: (events) => `Сроки от события: ${events}`,
  term: 'Срок',
  safe: 'Надёжный день',
  usual: 'Обычный счёт',
  outer: 'Позднейшее прочтение, не полагаться',
  relyFrom: 'полагаться с',
  notBefore: 'не ранее',
  passed: (n) => `прошёл ${counted('ru', n, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })} назад`,
  hangsOn: (term) => `от окончания срока «${term}»`,
  endNotStated: 'продлён, окончание не указано',
  notFinal: (events) => `Не окончательно: срок может идти и с другого дня (${events}).`,
  onlyUsual: 'ничьё право не решает: только обычный счёт',
  needs: {
    day: (event) => `Нужен день: ${event}.`,
    hour: (event) => `Нужен час: ${event}.`,
    role: 'Нужны роли государств.',
    correct: 'Исправьте отмеченное выше.',
  },
  duties: 'Обязанности без срока в цифрах',
  release: 'освобождение самое раннее',
  clocks: {
    title: (ofState) => `Собственные сроки ${ofState} от тех же событий`,
    ask: (events) => `Этот закон считает от события: ${events}. Введите его выше, и сроки будут здесь.`,
    read: (title, version) => `${title}. Читано: ${version}.`,
    closing: 'Первым решает самый ранний срок. Сверьте редакцию, действующую на тот день.',
  },
};
