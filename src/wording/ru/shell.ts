import type { Words } from '../words.ts';

export const shell: Words['shell'] = {
  name: 'Dedere',
  nav: {
    terms: 'Сроки',
    eligibility: 'Условия',
    text: 'Текст',
    cases: 'Дела',
    settings: 'Настройки',
    count: 'Простой подсчёт',
  },
  navLabel: 'Главное меню',
  back: 'Назад',
  close: 'Закрыть',
  cancel: 'Отмена',
  undo: 'Вернуть',
  more: 'Ещё',
  loading: 'Загрузка…',
  copied: 'Скопировано',
  copyFailed: 'Браузер не разрешил копирование. Текст показан здесь, выделите и скопируйте его:',
  skip: 'К содержанию',
  closing: 'Рабочее пособие. Решает компетентный орган; сверяйтесь с текстом, имеющим преимущественную силу.',
  update: { ready: 'Готова новая версия.', apply: 'Перейти на неё', later: 'Позже' },
  dayKeys: 'Alt и стрелка вниз открывают календарь.',
  command: {
    label: 'Спросите: договор, событие, день',
    placeholder: 'иордания арест 3 ноября',
    hint: 'Например: «иордания арест 3 ноября», «40 суток с 3.11.2026», «текст иордания 12.5»',
    nothing: 'Пока ничего не подходит. Назовите государство и событие или число дней.',
    open: 'Открыть',
    needs: (what: string) => `осталось указать: ${what}`,
    yearTaken: (year: string) => `взят год: ${year}`,
    orderTaken: 'прочитано как день/месяц',
    openAddress: 'Открыть этот адрес',
    problems: {
      'other-weekday': (piece: string) =>
        `«${piece}»: на этот день приходится другой день недели. Проверьте дату.`,
      'several-dates': (piece: string) => `«${piece}»: набрана вторая дата; она не взята.`,
      'several-lengths': (_piece: string) => 'Набрано больше одной длины срока; не взята ни одна.',
      'length-out-of-range': (piece: string) => `«${piece}»: длина срока — от 1 до 9999.`,
      'counting-back': (piece: string) => `«${piece}»: обратный счёт здесь не ведётся, только вперёд.`,
    },
    notUnderstood: (words: string) => `Не понято: ${words}`,
    count: (n: string) => `Отсчитать ${n}`,
    openScreen: (name: string) => `Открыть: ${name}`,
    textOf: (name: string) => `Текст: ${name}`,
    eligibilityOf: (name: string) => `Условия: ${name}`,
    termsOf: (name: string) => `Сроки: ${name}`,
  },
  failed: {
    title: 'Это не удалось показать',
    unreachable: (file: string) =>
      `Часть Dedere не загрузилась (${file}). Сохранённое не пострадало. Подключитесь к сети один раз и обновите страницу, чтобы она осталась доступной без сети.`,
    missing: (file: string) =>
      `В этой версии такой части нет (${file}). Проверьте адрес или начните со списка.`,
    reload: 'Обновить',
    unknownRoute: (path: string) => `Страницы «${path}» нет. Ничего не потеряно; выберите страницу ниже.`,
    unknownInstrument: (id: string) => `Договора «${id}» здесь нет. Вот имеющиеся:`,
    unknownRule: (id: string) => `Срока «${id}» у этого договора здесь нет. Вот имеющиеся:`,
    crash:
      'На этом экране в Dedere произошла ошибка. Сохранённые дела не затронуты. Обновите страницу или вернитесь назад.',
  },
};
