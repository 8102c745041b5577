import type { ends as english } from '../en/explain-ends.ts';
import { lower, upper } from './length.ts';

export const ends: typeof english = {
  rolling: {
    rolled: (from, to, passed) =>
      `С переносом на следующий рабочий день вместо ${from} — ${to}. Там закрыто: ${passed}.`,
    closed: 'Последний день, выпавший на нерабочий, здесь не переносится.',
    idle: 'Последний день, выпавший на нерабочий, возможно, переносится; здесь ни одно прочтение на такой день не выпадает.',
  },
  safe: {
    earliest: (day) => `По самому раннему прочтению срок истекает: ${day}.`,
    strictest: (day) => `Самый ранний из этих дней: ${day}.`,
    neverRolls: 'День, отсчитанный назад, не переносится.',
    movedBack: (inSeat, passed, day) =>
      `Документ должен быть получен ${inSeat}. Там закрыто: ${passed}. Последний день работы учреждения: ${day}.`,
    openThatDay: (inSeat, day) => `Документ должен быть получен ${inSeat}; ${day}, — там рабочий день.`,
    notMoved:
      'Это не получение документа органом, поэтому надёжный день не сдвигается назад из-за закрытых учреждений.',
    noCalendar: (ofState, year) => `Календаря ${ofState} за ${year} год здесь нет.`,
  },
  turned: {
    rely: (day) => `Полагаться на это можно с ${day}: только тогда действие наступило по всем прочтениям.`,
    relyOnEnd: (day) =>
      `Полагаться на прекращение можно с ${day}: только тогда оно наступило по всем прочтениям.`,
    earliest: (day) => `Самое раннее из прочтений: ${day}; пока на него не полагайтесь.`,
    lastToBegin: (day) =>
      `Кому нужно, чтобы договор ещё действовал, последний надёжный день начать: ${day}, накануне самого раннего прочтения.`,
    noRolling: 'Наступление действия не переносится и не сдвигается назад.',
  },
  ground: {
    notKnown: (state) => `${state}: как считается такой срок, не известно.`,
    says: (state, source) => `${state}: ${source}.`,
    analogy: 'Там речь о собственных сроках; для срока договора это аналогия.',
    former: (state, source) => `${state}, по прежнему кодексу: ${source}.`,
    other: (named, noun, ofState) =>
      `В тексте — ${named}; право ${ofState} может считать и от другого события (${noun}).`,
    ofDeciding: 'решающего государства',
    liberty: 'От срока зависит свобода человека, и час известен.',
    words: 'Слова текста допускают и это прочтение.',
  },
  paragraph: {
    head: (treaty, provision, rule) => `${[treaty, provision].filter(Boolean).join(', ')}: ${rule}.`,
    event: (noun, day) => `${upper(noun)}: ${day}.`,
    safe: (day, inSeat) => `Надёжный день ${inSeat}: ${day}.`,
    safePlain: (day) => `Надёжный день: ${day}.`,
    rely: (day) => `Полагаться можно с ${day}.`,
    relyOnEnd: (day) => `Полагаться на прекращение можно с ${day}.`,
    set: (by, day) => `${by}: ${day}.`,
    usual: (day) => `Обычный счёт: ${day}.`,
    all: (day) => `Все прочтения: ${day}.`,
    outer: (day) => `Самое позднее из прочтений (не полагаться): ${day}.`,
    earliest: (day) => `Самое раннее из прочтений (пока не полагаться): ${day}.`,
    readings: (list) => `Прочтения: ${list}.`,
    reading: (day, names) => `${day} (${names})`,
    release: (unmet, said, earliest, usual) =>
      `Освобождение, ${lower(unmet)}: ${usual ? `самое раннее — ${earliest}; по обычному счёту — ${usual}` : earliest}.${said ? ` ${upper(said)}.` : ''}`,
    protection: (outer, after) =>
      `Для того, кто хотел бы опереться на окончание защиты: она может длиться до ${outer}; полагаться на её окончание можно с ${after}.`,
  },
};
