import { counted } from '../plural.ts';
import type { Words } from '../words.ts';

export const receiptAssessed: Words['receipt']['assessed'] = {
  pathMissing: 'не сказано, о чём запрос; ничего не оценивалось',
  leads: (outcome) => `ведёт к итогу: ${outcome}`,
  between: (outcomes) => `решает между: ${outcomes}`,
  step: {
    'last-day-given': 'как указано',
    'day-before-release': 'день накануне освобождения',
    'add-length': 'от начала, на срок наказания',
    'add-further': 'далее на следующее наказание',
    'further-ends': 'следующее наказание оканчивается, как указано',
    'less-a-day': 'первый день входит в счёт',
    'less-credits': 'за вычетом зачтённых дней',
    'less-remission': 'за вычетом сокращения срока',
    'end-of-the-last': 'конец последнего из наказаний',
  },
  contradiction: {
    'length-not-usable': 'срок наказания нельзя использовать',
    'credits-not-usable': 'зачёт нельзя использовать',
    'credits-longer-than-sentence': 'зачёт длиннее самого наказания',
    'remission-longer-than-sentence': 'сокращение длиннее оставшейся части наказания',
    'sentences-overlap': 'наказание начинается, пока отбывается предыдущее',
    'sentences-apart': 'между двумя наказаниями лежат дни',
    'ends-before-the-one-before': 'наказание оканчивается не позже предыдущего',
    'ends-before-it-starts': 'оно оканчивается раньше, чем начинается',
    'ends-differ': 'указанные способы дают разные дни окончания',
  },
  note: {
    'received-before-sentence-start': 'получено до начала наказания',
    'received-after-sentence-end': 'получено после последнего дня наказания',
    'credits-not-used': 'зачёт не вычтен: в указанном окончании он уже учтён',
    'remission-not-used': 'сокращение не вычтено: в указанном окончании оно уже учтено',
    'taken-one-after-another': 'принято, что наказания отбываются одно за другим',
    'unknown-fact': 'факт, которого эти правила не знают',
  },
  further: {
    until: (day) => `последний день — ${day}`,
    from: (day, rest) => `начало — ${day}, ${rest}`,
  },
  days: (n) => counted('ru', n, { one: 'день', few: 'дня', many: 'дней', other: 'дня' }),
  noReceiver: 'не сдвинуто на нерабочие дни: не известно, чьё учреждение получает запрос',
};
