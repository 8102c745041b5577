import { counted } from '../plural.ts';
import type { Words } from '../words.ts';

const days = (n: number) => counted('ru', n, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });

function listed(all: readonly number[]): string {
  const last = days(all.at(-1) ?? 0);
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} и ${last}` : last;
}

function hours(all: readonly number[]): string {
  const said = all.map(
    (n) => `за ${counted('ru', n, { one: 'час', few: 'часа', many: 'часов', other: 'часа' })}`,
  );
  return [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(' и ');
}

export const calendarFile: Words['caseFiles']['calendar'] = {
  label: 'Календарь',
  help: 'Файл .ics: каждый срок целым днём, на надёжный день, срок в часах — на момент окончания. Следующий файл изменит записанное и отменит то, что больше не идёт.',
  do: 'Записать календарь',
  named: 'Назвать в нём дело и лицо',
  private:
    'Без этого в календаре видны только договор и срок: он часто лежит на сервере и виден на других экранах.',
  alarms: (all, at) => {
    const before = all.filter((n) => n > 0);
    const said = [before.length > 0 && `за ${listed(before)}`, all.includes(0) && 'в тот же день'];
    return `Напоминания: ${said.filter(Boolean).join(' и ')}, в ${at}.`;
  },
  hourAlarms: (days, all) =>
    `О сроке в часах: ${days ? 'за целые дни до его конца и ' : ''}${hours(all)}${days ? '' : ' до его конца'}.`,
  noAlarms: 'Без напоминаний: предупреждения выключены в настройках.',
  ofTerm: 'В календарь',
  ofTermOf: (what) => `В календарь: ${what}`,

  safe: (what) => `Безопасный день: ${what}`,
  moment: (what) => `Безопасно до этого часа: ${what}`,
  from: (what) => `Можно полагаться с этого дня: ${what}`,
  gone: (what) => `Следить больше не нужно: ${what}`,
  goneUnknown: 'вопрос удалён',
  safeIs: (day) => `Безопасный день: ${day}`,
  safeUntil: (day, clock, zone) => `Безопасно до ${clock}, ${day} (${zone})`,
  fromIs: (day) => `Можно полагаться с ${day}`,
  usualIs: (day) => `Обычный счёт: ${day}`,
  outerIs: (day) => `Самое позднее из прочтений, не полагайтесь на него: ${day}`,
  earliestIs: (day) => `Самое раннее из прочтений, пока не полагайтесь на него: ${day}`,
  stateIs: (state) => `Считает: ${state}`,
  eventIs: (noun, when) => `${noun}: ${when}`,
  open: 'Не окончательно: то, от чего зависит срок, ещё открыто.',
  flawed: 'Один из фактов вопроса неверен и не учтён.',
  unsettled: 'Для события, от которого зависит срок, введены два дня.',
  caseIs: (name) => `Дело: ${name}`,
  personIs: (name) => `Лицо: ${name}`,
  link: 'Ссылка открывает вопрос в Dedere. В ней его факты (дни, государства), имён нет.',
  address: (address) => `В Dedere: ${address}`,
};
