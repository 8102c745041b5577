import { describe, expect, it } from 'vitest';
import { findProvision } from '../../src/law/text/find-provision.ts';
import { plainLine } from '../../src/law/text/lines.ts';
import { printText } from '../../src/law/text/print-text.ts';
import type { TextTree } from '../../src/law/text/tree.ts';
import { collapse, flatten, readSource, readTree, textsAtHand } from './texts-at-hand.ts';

const jo = readTree('kz-jo-extradition', 'ru');
const ma = readTree('kz-ma-mla', 'kk');
const ae = readTree('kz-ae-transfer', 'en');

/** `12: 5 a b` reads: article 12, below its paragraph 5 the points a and b; one string an article, what lies below in order. */
function outline(tree: TextTree): string[] {
  return tree.articles.map((article) => {
    const below = flatten(article).slice(1);
    const ids = below.map(({ eId }) =>
      eId.replace(`${article.eId}__`, '').replace(/(para|point|subpara)_/g, '$1'),
    );
    return `${article.number}: ${ids
      .join(' ')
      .replace(/point/g, '.')
      .replace(/subpara/g, '+')
      .replace(/para/g, '')}`;
  });
}

describe('the three full texts', () => {
  it.each(textsAtHand)('$id: $articles articles, numbered in order', ({ id, lang, articles }) => {
    const numbers = readTree(id, lang).articles.map((article) => article.number);
    expect(numbers).toEqual(Array.from({ length: articles }, (_, at) => at + 1));
  });

  it.each(textsAtHand)('$id: printed back it equals its source, white space aside', ({ id, lang }) => {
    expect(collapse(printText(readTree(id, lang)))).toBe(collapse(readSource(id, lang)));
  });

  it.each(textsAtHand)('$id: no eId stands twice, none is empty', ({ id, lang }) => {
    const all = readTree(id, lang).articles.flatMap(flatten);
    expect(new Set(all.map(({ eId }) => eId)).size).toBe(all.length);
    expect(all.filter(({ text, children }) => text === '' && children.length === 0)).toEqual([]);
  });
});

describe('headings', () => {
  it('kz-jo-extradition, glued to the label behind hashes', () => {
    expect(jo.articles.map(({ heading }) => heading)).toEqual([
      'Обязательство выдачи',
      'Центральный орган',
      'Преступления, влекущие выдачу',
      'Обязательные основания для отказа',
      'Факультативные основания дли отказа',
      'Выдача граждан',
      'Запрос о выдаче лица и необходимые документы',
      'Дополнительная информация',
      'Допустимость документов и переводов',
      'Решение',
      'Специальное правило',
      'Предварительный арест',
      'Конкурирующие запросы',
      'Передача',
      'Отсрочка выдачи или выдача на время',
      'Изъятие и передача имущества',
      'Транзит',
      'Расходы и представительство',
      'Информирование о результатах',
      'Соотношение с многосторонними соглашениями',
      'Урегулирование споров',
      'Заключительные положении',
    ]);
    expect(jo.articles[11]).toMatchObject({ mark: '### ', label: 'Статья 12.', glued: true });
  });

  it('kz-ma-mla, on a line of their own', () => {
    expect(ma.articles.map(({ heading }) => heading)).toEqual([
      'Құқықтық көмек көрсету міндеттемесі',
      'Қолданылу аясы',
      'Орталық органдар',
      'Сұрау салудың нысаны мен мазмұны',
      'Тіл',
      'Сұрау салу бойынша құқықтық көмек көрсетуден бас тарту немесе кейінге қалдыру',
      'Құжаттарды сертификаттаудан және заңдастырудан босату',
      'Ақпаратты пайдаланудың құпиялылығы мен шектеулері',
      'Құқықтық көмек туралы сұрау салуларды орындау',
      'Құжаттарды тапсыру',
      'Дәлелдемелер алу',
      'Адамдар мен заттардың орналасқан жерін анықтау және сәйкестендіру',
      'Заттар мен құжаттарды тінту, алып қою және беру',
      'Тәркілеу рәсімдеріне көмек',
      'Куәлардың, жәбірленушілердің және сарапшылардың Сұрау салушы Тараптың аумағына келуі',
      'Шақырылған адамның жеке басына қол сұғылмаушылық',
      'Күзетпен ұсталған адамды уақытша беру',
      'Шығыстар',
      'Дауларды реттеу',
      'Осы Келісімнің басқа халықаралық шарттармен арақатынасы',
      'Келісімді қолдану',
      'Қорытынды ережелер',
    ]);
    expect(ma.articles[11]?.label).toBe('12-бап');
  });

  it('kz-ae-transfer, after the number', () => {
    expect(ae.articles.map(({ heading }) => heading)).toEqual([
      'Definitions',
      'General provisions',
      'Transfer of a convicted person',
      'Transfer request',
      'Central authorities',
      'Requests',
      'Form and content of the request',
      'Conditions for transfer',
      'Refusal of transfer',
      'Execution of the sentence',
      'Retention of jurisdiction',
      'Termination or modification of the execution of a sentence',
      'Exchange of information',
      'Limits of criminal liability',
      'Expenses',
      'Transit',
      'Consultations',
      'Settlement of disputes',
      'Entry into force, operation and termination of the Treaty',
    ]);
    expect(ae.articles[11]?.label).toBe('Article 12');
  });
});

describe('eIds, article by article (`.a` a point, `+2` an unnumbered further line)', () => {
  it('kz-jo-extradition', () => {
    const points = (para: number, letters: string) =>
      Array.from(letters, (letter) => ` ${para}__.${letter}`).join('');
    expect(outline(jo)).toEqual([
      '1: ',
      '2: 1 2',
      '3: 1 2 3 4 5',
      `4: 1${points(1, 'abcdefghi')} 2${points(2, 'abcd')} 3`,
      '5: .a .b',
      '6: 1 2 3',
      `7: 1${points(1, 'abcde')} 2${points(2, 'abc')}`,
      '8: 1 2 3',
      '9: 1 2',
      '10: 1 2',
      `11: 1${points(1, 'abc')} 2 3${points(3, 'ab')}`,
      `12: 1 2${points(2, 'abcdef')} 3 4 5`,
      '13: .1 .2 .2__.a .2__.b .2__.c .2__.d .2__.e .2__.f .2__.g .2__.h',
      '14: 1 2 3 4 5 6 7',
      '15: 1 2 3',
      '16: 1 2 3 4',
      '17: 1 2 3 4 5 6',
      '18: 1 2 3 4',
      '19: ',
      '20: ',
      '21: ',
      '22: 1 2 3 4 5',
    ]);
  });

  it('kz-ma-mla', () => {
    expect(outline(ma)).toEqual([
      '1: 1 2 3 4',
      '2: .1 .2 .3 .4 .5 .6 .7 .8',
      '3: 1 2 2__+2 2__+3 2__+4 3',
      '4: 1 2 2__.a 2__.b 2__.c 3 3__.a 3__.b 3__.c 3__.d 3__.e 3__.f 3__.g 3__.h 3__.i 4',
      '5: 1 2',
      '6: 1 1__.a 1__.b 1__.c 1__.d 1__.e 2 3 4',
      '7: ',
      '8: 1 2 3',
      '9: 1 1__+2 2 3 4',
      '10: 1 2',
      '11: 1 2 3',
      '12: ',
      '13: 1 2 3',
      '14: 1 2 3',
      '15: 1 2 3 4',
      '16: 1 2',
      '17: 1 2 3 3__.a 3__.b 3__.c 3__.d 4',
      '18: 1 2 2__.a 2__.b 2__.c 3',
      '19: ',
      '20: ',
      '21: ',
      '22: 1 2 3 4 5',
    ]);
  });

  it('kz-ae-transfer', () => {
    expect(outline(ae)).toEqual([
      '1: .1 .2 .3 .4',
      '2: ',
      '3: ',
      '4: ',
      '5: 1 2 2__+2 2__+3 3',
      '6: 1 2',
      '7: 1 1__.a 1__.b 1__.c 1__.d 1__.e 2 2__.a 2__.b 2__.c 3',
      '8: .1 .2 .3 .4 .5 .6',
      '9: 1 1__.a 1__.b 1__.c 2 2__.a 2__.b',
      '10: 1 2 2__+2',
      '11: 1 2',
      '12: ',
      '13: 1 2',
      '14: ',
      '15: 1 2',
      '16: 1 2 3 4',
      '17: ',
      '18: ',
      '19: 1 2 3 4',
    ]);
  });
});

describe('provisions', () => {
  it.each([
    [jo, 'art_12__para_5', '5.', 'Если по истечении сорока (40) суток с даты ареста лица'],
    [jo, 'art_4__para_1__point_h', 'Һ)', 'Запрашиваемая Сторона сочтет'],
    [jo, 'art_13__point_2__point_h', 'h)', 'хронологический порядок'],
    [ma, 'art_3__para_2__subpara_4', '', 'Марокко Корольдігі үшін Әділет министрлігі'],
    [ma, 'art_16__para_2', '2.', 'Егер шақырылатын адам'],
    [ma, 'art_9__para_1__subpara_2', '', 'Сұрау салушы Тараптың сұрау салуы бойынша'],
    [ae, 'art_1__point_3', '(3)', '"Sentencing State" means'],
    [ae, 'art_8__point_3', '3)', 'at the time of receipt of the transfer request'],
    [ae, 'art_10__para_2__subpara_2', '', 'The part of the sentence served'],
    [ae, 'art_5__para_2__subpara_3', '', 'for the United Arab Emirates'],
  ])('%#: %s', (tree, eId, label, begins) => {
    const provision = findProvision(tree, eId);
    expect(provision?.label).toBe(label);
    expect(provision?.text.slice(0, begins.length)).toBe(begins);
  });
});

describe('what stands around the articles', () => {
  it('the ratification law and its notes are front, title and preamble are the instrument’s', () => {
    expect(jo.front).toHaveLength(5);
    expect(jo.preamble.map(plainLine)[0]).toBe(
      'СОГЛАШЕНИЕмежду Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц',
    );
    expect(jo.preamble.at(-1)).toBe('согласились о нижеследующем:');
    expect(ma.front).toHaveLength(8);
    expect(ma.preamble.slice(0, 2)).toEqual([
      'Қазақстан Республикасы мен Марокко Корольдігі арасындағы',
      'қылмыстық істер бойынша өзара құқықтық көмек туралы КЕЛІСІМ',
    ]);
    expect(ae.front.at(-1)).toBe('Unofficial translation');
    expect(ae.preamble[0]).toMatch(/^AGREEMENT between/);
  });

  it('testimonium and prevailing text are the closing', () => {
    expect(jo.closing).toHaveLength(3);
    expect(jo.closing[2]).toMatch(/текст на английском языке является превалирующим\.$/);
    expect(ma.closing).toHaveLength(3);
    expect(ma.closing[0]).toMatch(/^Осыны КУӘЛАНДЫРУ ҮШІН/);
    expect(ae.closing).toHaveLength(3);
    expect(ae.closing[2]).toMatch(/its English text will prevail\.$/);
  });

  it('signature blocks, certification and the publisher’s lines are the signature', () => {
    expect(jo.signature[0]).toBe('За Республику Казахстан');
    expect(jo.signature.at(-1)).toBe('Г. Койгелдиев');
    expect(ma.signature.map(plainLine)).toEqual(['Қазақстан Республикасы үшін Марокко Корольдігі үшін']);
    expect(ae.signature[0]).toBe('For the Republic of Kazakhstan');
    expect(ae.signature.at(-1)).toMatch(/^Constitution Law Code/);
  });
});
