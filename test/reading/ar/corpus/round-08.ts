import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written when the grammar was mended by the corpora before it. */
export const eighth: readonly Sentence[] = [
  says(
    'Extradition treaty of Kuwait, adapted',
    'يجوز للدولة المطلوب إليها إخلاء سبيل الشخص بعد مرور خمسة وأربعين يوماً من القبض عليه إن لم يصلها الطلب.',
    term('خمسة وأربعين يوماً', 45, 'day'),
  ),
  says(
    'Extradition treaty of Iraq, adapted',
    'لا يجوز أن تتجاوز مدة الحجز المؤقت ثلاثين يوماً إلا إذا طلب تمديدها ثلاثين يوماً أخرى.',
    term('لا يجوز أن تتجاوز مدة الحجز المؤقت ثلاثين يوماً', 30, 'day', WITHIN),
    term('ثلاثين يوماً', 30, 'day'),
  ),
  says(
    'Extradition treaty of Egypt and another State, temporary surrender',
    'يعاد الشخص خلال مدة أقصاها تسعون يوماً (٩٠) من تاريخ تسليمه.',
    term('خلال مدة أقصاها تسعون يوماً (٩٠)', 90, 'day', { ...WITHIN, digits: 90 }),
  ),
  says(
    'Treaty on mutual assistance, execution',
    'تنفذ الطلبات العاجلة في غضون ٤٨ ساعة، وسائر الطلبات في موعد لا يتجاوز ثلاثة أشهر من تسلمها.',
    term('في غضون ٤٨ ساعة', 48, 'hour', WITHIN),
    term('في موعد لا يتجاوز ثلاثة أشهر', 3, 'month', WITHIN),
  ),
  says(
    'UNTOC, art. 37, adapted',
    'يتعين أن يخطر الأمين العام قبل سنتين على الأقل، ويبدأ السريان بعد تسعين يوماً من الإيداع.',
    term('سنتين على الأقل', 2, 'year', { ...LEAST, ...DUAL }),
    term('تسعين يوماً', 90, 'day'),
  ),
  says(
    'Extradition law of Morocco, art. 720 of the Code of Criminal Procedure, adapted',
    'أن تكون العقوبة المقررة بمقتضى تشريع الدولة الطالبة سالبة للحرية لا تقل عن سنة، أو أن تكون المحكوم بها لا تقل عن أربعة أشهر.',
    threshold('لا تقل عن سنة', 1, 'year', { ...LEAST, ...ONE }),
    threshold('لا تقل عن أربعة أشهر', 4, 'month', LEAST),
  ),
  says(
    'Law on transfer of the Emirates, adapted',
    'يشترط لنقل المحكوم عليه ألا تقل المدة المتبقية من العقوبة عند تقديم الطلب عن ستة أشهر.',
    threshold('ألا تقل المدة المتبقية من العقوبة عند تقديم الطلب عن ستة أشهر', 6, 'month', LEAST),
  ),
  says(
    'Penal code of the Emirates, adapted',
    'ويعاقب بالحبس مدة لا تقل عن ستة أشهر وبغرامة لا تقل عن عشرين ألف درهم، فإذا عاد كانت العقوبة السجن مدة لا تجاوز خمس سنوات.',
    threshold('لا تقل عن ستة أشهر', 6, 'month', LEAST),
    threshold('لا تجاوز خمس سنوات', 5, 'year', WITHIN),
  ),
  says(
    'Penal code of Tunisia, adapted',
    'يعاقب بالسجن من عام إلى خمسة أعوام وبخطية من مائة إلى ألف دينار.',
    threshold('من عام إلى خمسة أعوام', 1, 'year', { upTo: 5, ...ONE }),
  ),
  says(
    'Code of Criminal Procedure of Libya, objection',
    'تقبل المعارضة في ظرف ثلاثة الأيام التالية لإعلان الحكم الغيابي.',
    term('في ظرف ثلاثة الأيام', 3, 'day', WITHIN),
  ),
  says(
    'Code of Criminal Procedure of Syria, custody in hours',
    'إذا أوقف المدعى عليه بموجب مذكرة إحضار وظل أكثر من أربع وعشرين ساعة دون أن يستجوب عد توقيفه تعسفياً.',
    term('أكثر من أربع وعشرين ساعة', 24, 'hour', { bound: 'more-than' }),
  ),
  says(
    'Rules of a court, working days before and calendar days behind',
    'تبلغ اللائحة قبل سبعة (7) أيام عمل من الجلسة، ويصدر القرار خلال 90 يوماً تقويمياً.',
    term('سبعة (7) أيام عمل', 7, 'day', { digits: 7, days: 'working' }),
    term('خلال 90 يوماً تقويمياً', 90, 'day', { ...WITHIN, days: 'calendar' }),
  ),
  says(
    'Protocol, one year and three months',
    'تمتد الفترة الانتقالية سنة وثلاثة أشهر، ولا يجوز تمديدها أكثر من شهرين.',
    term('سنة وثلاثة أشهر', 15, 'month', { inferred: ['compound'] }),
    term('أكثر من شهرين', 2, 'month', { ...WITHIN, ...DUAL }),
  ),
  says(
    'Gazette of Jordan, royal assent',
    'صدرت الإرادة الملكية بتاريخ 12/5/2019 بالموافقة على الاتفاقية الموقعة في عمان بتاريخ 27 كانون الأول 2018.',
    date('12/5/2019', '2019-05-12', ['day-before-month']),
    date('27 كانون الأول 2018', '2018-12-27'),
  ),
  says(
    'Gazette of Algeria',
    'مؤرخ في 20 محرم عام 1445 الموافق 7 غشت سنة 2023، ونشر يوم 13 أوت 2023.',
    date('7 غشت سنة 2023', '2023-08-07'),
    date('13 أوت 2023', '2023-08-13'),
  ),
  says('Reference in a treaty', 'دون الإخلال بالفقرة 2 من المادة 4، والمادتين السادسة عشرة والعشرين'),
  says(
    'Law by number and year',
    'القانون رقم 7 لسنة 1998 والنظام رقم 30 لسنة 2014 والتعليمات رقم 6 لعام 2020',
  ),
  says('Annex and table', 'الجدول 3 من المرفق الأول، الخانة 24، السطر 7'),
  says('Gazette by number', 'الجريدة الرسمية عدد 6501 مكرر، ص 6644، السنة المائة والخامسة'),
  says('Money', 'مبلغ خمسة وأربعين ألف يورو يؤدى على ثلاثة أقساط متساوية'),
  says('Bail', 'بكفالة مالية قدرها ثلاثمائة دينار، وبتعهد شخصي'),
  says('Age', 'كل ذكر أو أنثى لم يتم الثامنة عشرة سنة شمسية من عمره'),
  says('Age, the aged', 'المحكوم عليه الذي تجاوز سن السبعين أو المصاب بمرض عضال'),
  says('Age, the accused', 'وهو شاب في الخامسة والعشرين من عمره، أعزب، عاطل'),
  says('Age at the time', 'لأنه كان يبلغ سبع عشرة سنة عند ارتكاب الجريمة'),
  says('Age, difference of kinds of juveniles', 'يعد مراهقاً من أتم الخامسة عشرة ولم يتم الثماني عشرة سنة'),
  says('Ordinals', 'القرار الثلاثون، الملحق السابع، البروتوكول الاختياري الثاني'),
  says('Ordinal of a day', 'ابتداء من اليوم الحادي عشر، وفي غرة كل شهر'),
  says('Clock', 'يفتح المكتب من الساعة الثامنة والنصف صباحاً إلى الرابعة والنصف مساءً'),
  says('Weekday', 'الجلسة العلنية ليوم الاثنين، القاعة 12، الساعة 9'),
  says('Percent', 'تخفض الغرامة بنسبة ثلاثين بالمئة، وتزاد 50% عند العود'),
  says('Fraction', 'أمضى نصف مدة العقوبة، أو ثلاثة أخماسها'),
  says('Years', 'قبل سنة 2011 وبعد عام 2013، وموسم 2014-2015، والعام الماضي'),
  says('Year alone', 'السنة التي ارتكبت فيها الجريمة والشهر الذي صدر فيه الحكم'),
  says('Units in other senses', 'الساعة الذهبية، ويوم القيامة، وسنة الله في خلقه، وشهر العسل'),
  says('Counts', 'خمسة عشر قاضياً وثلاثون موظفاً في عشرين محكمة'),
  says('Names', 'مستشفى 7 أكتوبر، جسر 14 تموز، ملعب 5 جويلية'),
  says('Codes', 'رقم التتبع 2024-30-45-12، ملف 15/30/2020، هاتف 30 45 15'),
];
