import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** How often and how long, ages with who has them between, denials: the classes mended by it. */
export const eighteenth: readonly Sentence[] = [
  says(
    'Arab Convention on the Suppression of Terrorism, art. 24',
    'فلا يجوز حبس الشخص المطلوب تسليمه مدة تزيد على ثلاثين يوماً من تاريخ القبض عليه.',
    term('تزيد على ثلاثين يوماً', 30, 'day', WITHIN),
  ),
  says(
    'Algerian Code of Criminal Procedure, art. 51',
    'لا يجوز أن تتجاوز مدة التوقيف للنظر ثمان وأربعين (48) ساعة.',
    term('لا يجوز أن تتجاوز مدة التوقيف للنظر ثمان وأربعين (48) ساعة', 48, 'hour', { ...WITHIN, digits: 48 }),
  ),
  says(
    'UAE federal law 39 of 2006, transfer',
    'ألا تقل المدة المتبقية من العقوبة عند تقديم طلب النقل عن ستة أشهر.',
    threshold('ألا تقل المدة المتبقية من العقوبة عند تقديم طلب النقل عن ستة أشهر', 6, 'month', LEAST),
  ),
  says(
    'Custody, denied and bounded, adapted',
    'ولا يجوز أن تقل المهلة عن عشرة أيام، ولا يمكن أن تزيد على شهرين.',
    term('ولا يجوز أن تقل المهلة عن عشرة أيام', 10, 'day', LEAST),
    term('ولا يمكن أن تزيد على شهرين', 2, 'month', { ...WITHIN, ...DUAL }),
  ),
  says(
    'Court news, day of the judgment, adapted',
    'قضت المحكمة بحبسه سنتين في يوم 3 مارس 2020.',
    threshold('سنتين', 2, 'year', DUAL),
    date('3 مارس 2020', '2020-03-03'),
  ),
  says(
    'Court news, last year, adapted',
    'حكم عليه بالحبس ستة أشهر في السنة الماضية.',
    threshold('ستة أشهر', 6, 'month'),
  ),
  says(
    'Pardon, what was served, adapted',
    'يجوز العفو إذا أتم المحكوم عليه عشر سنوات من العقوبة.',
    threshold('عشر سنوات', 10, 'year'),
  ),
  says(
    'Studies, adapted',
    'يشترط إتمام الطالب أربع سنوات دراسية في المعهد.',
    term('أربع سنوات دراسية', 4, 'year'),
  ),
  says(
    'Moroccan Penal Code, art. 505',
    'يعد سارقا ويعاقب بالحبس من سنة إلى خمس سنوات وغرامة من مائتين إلى خمسمائة درهم.',
    threshold('من سنة إلى خمس سنوات', 1, 'year', { upTo: 5, ...ONE }),
  ),
  says(
    'Code, range of two units, adapted',
    'يعاقب بالحبس من عشرة أيام إلى ثلاثة أشهر.',
    threshold('عشرة أيام', 10, 'day'),
    threshold('ثلاثة أشهر', 3, 'month'),
  ),
  says(
    'Widow, adapted',
    'غاب الزوج سنتين، وأدلت الزوجة بأقوالها خلال ثلاثين يوماً.',
    term('سنتين', 2, 'year', DUAL),
    term('خلال ثلاثين يوماً', 30, 'day', WITHIN),
  ),
  says(
    'Registry stamp, hyphens',
    'ورد بتاريخ ٤-٩-٢٠١٤ وأعيد بتاريخ 25-11-2014.',
    date('٤-٩-٢٠١٤', '2014-09-04', ['day-before-month']),
    date('25-11-2014', '2014-11-25'),
  ),
  says('Hours of work, week', 'لا يجوز تشغيل العامل أكثر من 48 ساعة خلال الأسبوع الواحد.'),
  says('Hours of work, one week', 'لا تتجاوز ساعات العمل 48 ساعة خلال أسبوع واحد ولا عشر ساعات في نفس اليوم'),
  says('Hours of work, any week', 'عشرون ساعة في أي أسبوع، وثلاثون يوماً خلال السنة الواحدة'),
  says(
    'Family code, art. 19',
    'تكتمل أهلية الزواج بإتمام الفتى والفتاة المتمتعين بقواهما العقلية ثمان عشرة سنة شمسية.',
  ),
  says('Marriage, spouses', 'لا يوثق العقد إلا بعد إتمام الزوجين ثماني عشرة سنة'),
  says('Marriage, dual', 'إذا بلغ الزوجان المقيمان خارج البلاد ثماني عشرة سنة كاملة'),
  says('Marriage, girl', 'لا يعقد زواج الفتاة قبل بلوغها ثماني عشرة سنة'),
  says(
    'Guardianship',
    'تنتهي الكفالة ببلوغ المكفول ثماني عشرة سنة ميلادية، وببلوغ البنت المحضونة خمس عشرة سنة',
  ),
  says('Visits', 'يزور الطبيب النزلاء ساعتين كل أسبوع، ويخرجون ساعة واحدة يومياً'),
  says('Sessions', 'تنعقد اللجنة ثلاثة أيام في كل شهر'),
];
