import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;
const DUAL = { inferred: ['dual'] } as const;

/** Written when the grammar was mended by the corpora before it. */
export const fourth: readonly Sentence[] = [
  says(
    'Treaty between the Emirates and another State, provisional arrest, adapted',
    'ينتهي التوقيف المؤقت إذا لم تستلم السلطة المركزية للدولة المطلوبة طلب التسليم الرسمي خلال ستين يوماً بعد القبض على الشخص المطلوب.',
    term('خلال ستين يوماً', 60, 'day', WITHIN),
  ),
  says(
    'Treaty of Jordan, additional information',
    'للدولة المطلوب إليها أن تطلب معلومات إضافية تقدم إليها خلال مدة لا تتجاوز ثلاثين (30) يوماً، ويجوز تمديدها لمرة واحدة مدة خمسة عشر (15) يوماً.',
    term('خلال مدة لا تتجاوز ثلاثين (30) يوماً', 30, 'day', { ...WITHIN, digits: 30 }),
    term('خمسة عشر (15) يوماً', 15, 'day', { digits: 15 }),
  ),
  says(
    'Treaty of Morocco, temporary surrender, adapted',
    'يعاد الشخص المسلم مؤقتاً في أجل لا يتعدى سبعة أيام من انتهاء الإجراءات، ما لم يتفق الطرفان على مدة أقل.',
    term('في أجل لا يتعدى سبعة أيام', 7, 'day', WITHIN),
  ),
  says(
    'Treaty of Egypt, conditions of extradition, adapted',
    'أن تكون الجريمة معاقباً عليها في قوانين الدولتين بالحبس الذي لا تقل مدته عن سنة أو بعقوبة أشد.',
    threshold('لا تقل مدته عن سنة', 1, 'year', { ...LEAST, inferred: ['one-implied'] }),
  ),
  says(
    'Lebanese Code of Criminal Procedure, arts. 32 and 108, adapted',
    'لا يجوز احتجاز المشتبه فيه مدة تزيد على ثمان وأربعين ساعة، ولا أن تتعدى مدة التوقيف في الجنحة شهرين.',
    term('تزيد على ثمان وأربعين ساعة', 48, 'hour', WITHIN),
    term('ولا أن تتعدى مدة التوقيف في الجنحة شهرين', 2, 'month', { ...WITHIN, ...DUAL }),
  ),
  says(
    'Tunisian Code of Criminal Procedure, art. 13 bis, adapted',
    'لا يجوز الاحتفاظ بذي الشبهة إلا لمدة لا تتجاوز ثماني وأربعين ساعة في الجنايات وأربعا وعشرين ساعة في الجنح.',
    term('لا تتجاوز ثماني وأربعين ساعة', 48, 'hour', WITHIN),
    term('وأربعا وعشرين ساعة', 24, 'hour'),
  ),
  says(
    'Qatari law on judicial cooperation, adapted',
    'إذا لم تتقدم الدولة الطالبة لاستلام الشخص في التاريخ المحدد، جاز الإفراج عنه بعد مضي خمسة عشر يوماً، ويفرج عنه حتماً بانقضاء ثلاثين يوماً.',
    term('خمسة عشر يوماً', 15, 'day'),
    term('ثلاثين يوماً', 30, 'day'),
  ),
  says(
    'Saudi Law of Criminal Procedure, art. 114, adapted',
    'يجوز للفرع تمديد التوقيف مدة أو مدداً متعاقبة لا تزيد في مجموعها على أربعين يوماً من تاريخ القبض عليه.',
    term('لا تزيد في مجموعها على أربعين يوماً', 40, 'day', WITHIN),
  ),
  says(
    'Omani rules, words and figures before and behind',
    'يقدم التظلم خلال (60) يوماً من تاريخ العلم به، ويبت فيه خلال ثلاثين يوماً (30 يوماً).',
    term('خلال (60) يوماً', 60, 'day', WITHIN),
    term('خلال ثلاثين يوماً', 30, 'day', WITHIN),
  ),
  says(
    'Bahraini law, days that are clear and days of work',
    'تعلن صحيفة الطعن قبل الجلسة بثلاثة أيام عمل على الأقل، ويودع المستند قبلها بيوم كامل.',
    term('بثلاثة أيام عمل على الأقل', 3, 'day', { ...LEAST, days: 'working' }),
  ),
  says(
    'Rules on the registry, not earlier than',
    'لا تنظر الدعوى إلا بعد ثمانية أيام على الأقل وخمسة وعشرين يوماً على الأكثر من تاريخ التكليف بالحضور.',
    term('ثمانية أيام على الأقل', 8, 'day', LEAST),
    term('وخمسة وعشرين يوماً على الأكثر', 25, 'day', WITHIN),
  ),
  says(
    'Agreement on transfer, less than a figure',
    'يجوز استثناءً قبول النقل وإن كانت المدة المتبقية أقل من ستة أشهر، أو كان الحكم بالسجن مدى الحياة.',
    threshold('أقل من ستة أشهر', 6, 'month', LESS),
  ),
  says(
    'Penal code, several measures',
    'تكون العقوبة السجن المؤقت من خمس إلى عشر سنوات، وإذا نجم عن الفعل عجز تجاوزت مدته عشرين يوماً.',
    threshold('من خمس إلى عشر سنوات', 5, 'year', { upTo: 10 }),
    term('تجاوزت مدته عشرين يوماً', 20, 'day', MORE),
  ),
  says(
    'Sentence in a certificate of conviction',
    'حكم عليه بالحبس لمدة 18 شهراً مع وقف التنفيذ لمدة ثلاث سنوات.',
    threshold('18 شهراً', 18, 'month'),
    term('ثلاث سنوات', 3, 'year'),
  ),
  says(
    'Extradition treaty, closing words, adapted',
    'حررت في عمان بتاريخ 3/11/2016 من نسختين أصليتين، ونشرت في الجريدة الرسمية الصادرة في 16 كانون الثاني 2017.',
    date('3/11/2016', '2016-11-03', ['day-before-month']),
    date('16 كانون الثاني 2017', '2017-01-16'),
  ),
  says(
    'Arab League, resolutions',
    'قرار مجلس الجامعة بتاريخ 15 سبتمبر/أيلول 1993 والمعدل يوم ٦ من مارس ٢٠٠٨م',
    date('15 سبتمبر/أيلول 1993', '1993-09-15'),
    date('٦ من مارس ٢٠٠٨م', '2008-03-06'),
  ),
  says(
    'UN Convention, day in words and year in words',
    'حررت في فيينا في اليوم الثالث والعشرين من شهر أيار/مايو من عام ألف وتسعمائة وتسعة وستين.',
    date('الثالث والعشرين من شهر أيار/مايو من عام ألف وتسعمائة وتسعة وستين', '1969-05-23'),
  ),
  says('Reference with a range', 'تطبق الأحكام الواردة في المواد من 16 إلى 22 وفي الفصلين الثالث والرابع'),
  says('Reference with a letter', 'طبقاً للفقرة الفرعية (ج) من الفقرة ٣ من المادة الثامنة عشرة'),
  says('Law, number and year with a stroke', 'القانون رقم 150/1950 والقانون رقم 35/15 والمرسوم عدد 77-99'),
  says('Ministerial decision', 'قرار وزير العدل رقم 260 لسنة 2019، الوقائع المصرية العدد 30 تابع (ب)'),
  says('Age, thirteen', 'لا تقام الدعوى على من لم يكن قد أتم من العمر ثلاث عشرة سنة حين اقتراف الفعل'),
  says('Age, offender', 'إذا ارتكب الجريمة شخص عمره أقل من ثماني عشرة سنة'),
  says('Age, victim', 'إذا كان سن المجني عليه لا يتجاوز خمس عشرة سنة'),
  says('Age, child', 'كل طفل دون الثامنة عشرة سنة من عمره'),
  says('Age, a worker', 'يحظر تشغيل الأطفال قبل بلوغهم خمس عشرة سنة'),
  says('Age, aged', 'المتهم محمد، البالغ من العمر 35 سنة، والمولود سنة 1985'),
  says('Fine with words and figures', 'بغرامة من خمسة آلاف (5000) إلى عشرة آلاف (10.000) درهم'),
  says('Fine for each day', 'غرامة تأخير نسبتها 1% عن كل أسبوع، وبحد أقصى 10% من قيمة العقد'),
  says('Seats and votes', 'خمسة وأربعون صوتاً مقابل ثلاثين، وامتناع عشرة أعضاء عن التصويت'),
  says('States of deposit', 'يبدأ النفاذ بعد إيداع الصك الثاني والعشرين لدى الأمين العام'),
  says('Ordinal day of a hearing', 'وفي اليوم الخامس عشر من المحاكمة، وفي الساعة الحادية عشرة منه'),
  says('Year of school', 'تلميذ في السنة السادسة الابتدائية، الفصل 12'),
  says('Sentence without its length', 'المدة المتبقية من العقوبة وتاريخ بدئها ويوم انتهائها'),
  says('Year of a budget', 'من ميزانية سنة 2020 إلى نهاية السنة المالية 2021'),
  says('In a year', 'في عام 2015 وخلال عامي 2016 و2017 وحتى سنة 2018'),
  says('Two thirds', 'بعد تنفيذ ثلثي العقوبة المحكوم بها، أو نصفها في الجنح'),
  says('Clock', 'من الساعة 8:00 إلى الساعة 15:30 ما عدا أيام الجمعة'),
  says('Hijri, both numbers', 'المرسوم الملكي رقم (م/39) بتاريخ 28/7/1422هـ'),
  says('Currency of daily amounts', 'خمسون ديناراً في اليوم الواحد، ومئة دينار شهرياً'),
  says('Serial number of a month', 'دفعات الشهرين الأول والثاني من العام الجاري'),
];
