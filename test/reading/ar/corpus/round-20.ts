import { type Sentence, says, term, threshold } from '../../corpus.ts';

const LEAST = { bound: 'at-least' } as const;
const DUAL = { inferred: ['dual'] } as const;

/** Around what the nineteenth left open. */
export const twentieth: readonly Sentence[] = [
  says(
    'Transfer treaty, what is still to be served, adapted',
    'أن تكون المدة التي لا يزال على المحكوم عليه قضاؤها تسعة أشهر على الأقل.',
    threshold('تسعة أشهر على الأقل', 9, 'month', LEAST),
  ),
  says(
    'Court news, ban on travel, adapted',
    'حكم عليه بالسجن سبع سنوات ومنعه من السفر لمدة خمس سنوات.',
    threshold('سبع سنوات', 7, 'year'),
    term('خمس سنوات', 5, 'year'),
  ),
  says(
    'Court news, licence, adapted',
    'حبس عشرة أشهر مع سحب رخصة القيادة مدة سنتين.',
    threshold('عشرة أشهر', 10, 'month'),
    term('سنتين', 2, 'year', DUAL),
  ),
  says(
    'Penal code, breach of a ban, adapted',
    'من خالف المنع يعاقب بالحبس مدة سنتين.',
    threshold('سنتين', 2, 'year', DUAL),
  ),
  says(
    'Egyptian Penal Code, art. 28, adapted',
    'يوضع تحت مراقبة البوليس مدة مساوية لمدة عقوبته على ألا تجاوز خمس سنين.',
    term('ألا تجاوز خمس سنين', 5, 'year', { bound: 'at-most' }),
  ),
  says('Prison inspection, adapted', 'يفتش السجن مرتين على الأقل كل ستة أشهر.', term('ستة أشهر', 6, 'month')),
  says('Capacity', 'أهلية الأداء كاملة ببلوغ الشخص ذكراً كان أو أنثى ثماني عشرة سنة'),
  says('Custody of a child', 'يشترط في الحاضن أن يكبر المحضون بعشر سنوات'),
  says('Marriage, least age', 'الحد الأدنى لسن الزواج ثماني عشرة سنة للزوجين'),
  says('Overtime', 'لا تتجاوز ساعات العمل الإضافي 12 ساعة في الأسبوع أو 150 ساعة في السنة'),
  says('Children', 'لا يستجوب الطفل أكثر من ساعتين في اليوم'),
];
