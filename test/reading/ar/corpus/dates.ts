import { date, type Sentence, says } from '../../corpus.ts';

const RIYADH = 'Riyadh Arab Agreement for Judicial Cooperation';

/** Full dates in the ways they are written. */
export const dates: readonly Sentence[] = [
  says(
    `${RIYADH}, signature`,
    'حررت هذه الاتفاقية بمدينة الرياض في يوم الأربعاء 6 نيسان (أبريل) 1983م.',
    date('6 نيسان (أبريل) 1983م', '1983-04-06'),
  ),
  says(
    'UN document, both months',
    'المؤرخ ٣١ تشرين الأول/أكتوبر ٢٠٠٣، والمنقح في ٢ تشرين الثاني 2024',
    date('٣١ تشرين الأول/أكتوبر ٢٠٠٣', '2003-10-31'),
    date('٢ تشرين الثاني 2024', '2024-11-02'),
  ),
  says(
    'Moroccan Official Bulletin',
    'الصادر في 25 من رجب 1423 (3 أكتوبر 2002) والمغير في 12 دجنبر 2024 وفي فاتح غشت 2019',
    date('3 أكتوبر 2002', '2002-10-03'),
    date('12 دجنبر 2024', '2024-12-12'),
    date('فاتح غشت 2019', '2019-08-01'),
  ),
  says(
    'Treaty, day in words',
    'وقعت بالرباط في اليوم الثاني من شهر نوفمبر سنة 2017',
    date('الثاني من شهر نوفمبر سنة 2017', '2017-11-02'),
  ),
  says(
    'Treaty, other orders',
    '١ نوفمبر ٢٠١٧؛ 15 من يوليوز 2021؛ الثالث والعشرين من مايو عام 1969؛ 2024-11-02',
    date('١ نوفمبر ٢٠١٧', '2017-11-01'),
    date('15 من يوليوز 2021', '2021-07-15'),
    date('الثالث والعشرين من مايو عام 1969', '1969-05-23'),
    date('2024-11-02', '2024-11-02'),
  ),
  says(
    'Report, a span of days',
    'الفترة من 1 يناير إلى 31 مارس 2024',
    date('1 يناير', '2024-01-01', ['year-implied']),
    date('31 مارس 2024', '2024-03-31'),
  ),
  says('Treaty, figures alone', 'في ٠٢/١١/٢٠٢٦', date('٠٢/١١/٢٠٢٦', '2026-11-02', ['day-before-month'])),
];
