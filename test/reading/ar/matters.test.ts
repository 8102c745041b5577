import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/reading/ar/arabic.ts';
import { detectorOf } from '../../../src/reading/detect.ts';

const { detect } = detectorOf([arabic]);
const kinds = (text: string) =>
  detect(text).map((find) => (find.kind === 'date' ? find.iso : `${find.kind} ${find.n} ${find.unit}`));

describe('what a length measures', () => {
  it.each([
    // Detention before trial, by its order, its place, who orders it
    ['الأمر بحبس الشخص ستة أيام', 'term 6 day'],
    ['وللنيابة العامة حبسه أربعة أيام', 'term 4 day'],
    ['يمدد الحبس ثلاثين يوماً', 'term 30 day'],
    ['ولا يجوز إبقاء الشخص في السجن أكثر من شهرين', 'term 2 month'],
    ['رهن الاعتقال المؤقت مدة ستين يوماً', 'term 60 day'],
    ['الاعتقال المؤقت من ثلاث سنوات إلى خمس عشرة سنة', 'threshold 3 year'],
    ['الحبس الانفرادي مدة خمسة عشر يوماً', 'term 15 day'],
    ['الحبس خمسة عشر يوماً', 'threshold 15 day'],
    ['لا تقل مدة الحبس عن أربع وعشرين ساعة', 'threshold 24 hour'],
    // What befalls a penalty
    ['بعد انقضاء العقوبة بثلاثة أيام', 'term 3 day'],
    ['تؤجل العقوبة ستة أشهر', 'term 6 month'],
    ['انقضت على تنفيذ العقوبة مدة ست سنوات', 'term 6 year'],
    ['المنع من الإقامة خمس سنوات بعد تنفيذ العقوبة', 'term 5 year'],
    // A deed, and what is measured by name
    ['يعاقب كل من عطل المرفق مدة تزيد على يومين', 'term 2 day'],
    ['حكم عليه بالسجن، ومدة المعارضة عشرة أيام', 'term 10 day'],
    ['عوقب بالسجن، على ألا تقل مدة المنع عن سنتين', 'term 2 year'],
    ['ألا تقل مدة الحكم عن سنتين', 'threshold 2 year'],
    ['صدرت العقوبة، وله مدة خمسة عشر يوماً', 'term 15 day'],
    ['لا يجوز سجنه ما لم يبق هناك أكثر من ثلاثين يوماً', 'term 30 day'],
    // When, and what one is sentenced to
    ['تصدر العقوبة في مدة لا تتجاوز ثمانية أيام', 'term 8 day'],
    ['محكوم عليه بسنتين', 'threshold 2 year'],
    ['حكم على من كان غائباً عنها بسنتين', 'threshold 2 year'],
    ['العفو من العقوبة قبل البدء فيها بيومين', 'term 2 day'],
    ['قضت بحبسه سنتين في يوم 3', 'threshold 2 year'],
    ['المدة التي لا يزال على المحكوم عليه قضاؤها سنتان', 'threshold 2 year'],
    ['أتم المحكوم عليه عشر سنوات من العقوبة', 'threshold 10 year'],
    ['حكم بالمراقبة مدة مساوية لمدة العقوبة على ألا تجاوز خمس سنين', 'term 5 year'],
    // A ban beside a prison
    ['حكم عليه بالسجن ومنعه من السفر لمدة خمس سنوات', 'term 5 year'],
    ['حكم عليه بالسجن مع سحب رخصة القيادة مدة سنتين', 'term 2 year'],
    ['وكان وقت العقوبة في تاريخ تسلم الطلب ستة أشهر', 'threshold 6 month'],
  ])('of «%s»', (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });
});

describe('what is no length', () => {
  it.each([
    ['العمر: 41 سنة'],
    ['إذا بلغ المحكوم عليه ستين سنة'],
    ['المحكوم عليه الذي تجاوز السبعين عاماً'],
    ['ولا توقع العقوبة على من لم يبلغ ثماني عشرة سنة'],
    ['يبلغ نحو 35 عاماً'],
    ['ألا يقل سنه عن ثلاثين سنة في الأولى، وعن أربعين سنة في الثانية'],
    ['لكل يوم حبس خمسون درهماً'],
    ['بإتمام الفتى والفتاة المتمتعين بقواهما العقلية ثمان عشرة سنة شمسية'],
    ['إتمام الزوجين ثماني عشرة سنة'],
    ['ببلوغ الشخص ذكراً كان أو أنثى ثماني عشرة سنة'],
    ['48 ساعة خلال الأسبوع الواحد'],
    ['48 ساعة خلال أسبوع واحد'],
    ['عشرون ساعة في أي أسبوع'],
    ['عشر ساعات في نفس اليوم'],
  ])('in «%s»', (text) => {
    expect(detect(text)).toEqual([]);
  });
});

describe('one, two, and what is left open', () => {
  it.each([
    ['تمديد الأجل شهراً آخر', 'term 1 month'],
    ['ثمانا وأربعين ساعة', 'term 48 hour'],
    ['في غضون [٣٠/٤٥] يوماً', 'term 30 day'],
    ['أقل مدة الحبس شهر', 'threshold 1 month'],
  ])('in «%s»', (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });

  it('keeps a denial out of what «و» adds', () => {
    const [find] = detect('ولم يكن عائداً وحكم عليه بالحبس أكثر من سنتين');
    expect(find).toMatchObject({ kind: 'threshold', n: 2, bound: 'more-than' });
  });

  it('infers nothing of «one» where a figure says it', () => {
    expect(detect('بالحبس مدة لا تقل عن سنة (1)')[0]).toMatchObject({ digits: 1, inferred: [] });
  });
});
