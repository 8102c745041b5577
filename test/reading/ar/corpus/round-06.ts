import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written when the grammar was mended by the corpora before it. */
export const sixth: readonly Sentence[] = [
  says(
    'Extradition treaty of Jordan, release and arrest again, adapted',
    'إذا لم ترد الوثائق المؤيدة خلال أربعين (40) يوماً من بدء التوقيف أفرج عن الشخص، ولا يحول ذلك دون توقيفه مجدداً.',
    term('خلال أربعين (40) يوماً', 40, 'day', { ...WITHIN, digits: 40 }),
  ),
  says(
    'Extradition treaty of the Emirates, period for surrender',
    'يتم التسليم في غضون ثلاثين (٣٠) يوماً، وللدولة الطالبة مهلة إضافية لا تتعدى خمسة عشر (١٥) يوماً.',
    term('في غضون ثلاثين (٣٠) يوماً', 30, 'day', { ...WITHIN, digits: 30 }),
    term('لا تتعدى خمسة عشر (١٥) يوماً', 15, 'day', { ...WITHIN, digits: 15 }),
  ),
  says(
    'Treaty, final clauses',
    'تدخل هذه المعاهدة حيز النفاذ بعد ثلاثين يوماً من تبادل وثائق التصديق، ولأي من الطرفين إنهاؤها بإشعار مدته ستة أشهر.',
    term('ثلاثين يوماً', 30, 'day'),
    term('ستة أشهر', 6, 'month'),
  ),
  says(
    'Convention on the Transfer of Sentenced Persons, register of',
    'على ألا تقل مدة العقوبة التي يتعين على المحكوم عليه قضاؤها عن اثني عشر شهراً وقت تقديم طلب النقل.',
    threshold('ألا تقل مدة العقوبة التي يتعين على المحكوم عليه قضاؤها عن اثني عشر شهراً', 12, 'month', LEAST),
  ),
  says(
    'Arab Convention against Transnational Organized Crime, adapted',
    'كل فعل معاقب عليه بعقوبة سالبة للحرية لا يقل حدها الأدنى عن ثلاث سنوات.',
    threshold('لا يقل حدها الأدنى عن ثلاث سنوات', 3, 'year', LEAST),
  ),
  says(
    'Egyptian Penal Code, art. 18, adapted',
    'لا يجوز أن تنقص مدة الحبس عن أربع وعشرين ساعة ولا أن تزيد على ثلاث سنين.',
    threshold('لا يجوز أن تنقص مدة الحبس عن أربع وعشرين ساعة', 24, 'hour', LEAST),
    threshold('ولا أن تزيد على ثلاث سنين', 3, 'year', WITHIN),
  ),
  says(
    'Kuwaiti Penal Code, adapted',
    'الجنايات هي الجرائم التي يعاقب عليها بالحبس مدة تزيد على ثلاث سنوات.',
    threshold('تزيد على ثلاث سنوات', 3, 'year', MORE),
  ),
  says(
    'Penal code, a shorter sentence',
    'إذا كانت مدة الحبس المحكوم بها أقل من ثلاثة أشهر جاز استبدالها.',
    threshold('أقل من ثلاثة أشهر', 3, 'month', LESS),
  ),
  says(
    'Judgment, two convicts',
    'معاقبة المتهم الأول بالسجن المشدد عشر سنوات والثاني بالحبس مع الشغل سنة واحدة.',
    threshold('عشر سنوات', 10, 'year'),
    threshold('سنة واحدة', 1, 'year'),
  ),
  says(
    'Mauritanian procedure, adapted',
    'مدة الحراسة النظرية ثمان وأربعون ساعة، تمدد بإذن مكتوب مرة واحدة لمدة مساوية.',
    term('ثمان وأربعون ساعة', 48, 'hour'),
  ),
  says(
    'Palestinian procedure, adapted',
    'لوكيل النيابة تمديد التوقيف مدة خمسة عشر يوماً، ولا يجوز أن تزيد مدد التوقيف على ستة أشهر في مجموعها.',
    term('خمسة عشر يوماً', 15, 'day'),
    term('ولا يجوز أن تزيد مدد التوقيف على ستة أشهر', 6, 'month', WITHIN),
  ),
  says(
    'Moroccan procedure, cassation',
    'يودع عريضة النقض داخل الستين يوما الموالية لتاريخ تلقي الملف، ويسلم نسخة الحكم داخل ثلاثين يوما على أبعد تقدير.',
    term('داخل الستين يوما', 60, 'day', WITHIN),
    term('داخل ثلاثين يوما على أبعد تقدير', 30, 'day', WITHIN),
  ),
  says(
    'Bulletin, a range of weeks',
    'تستغرق الدراسة ما بين أسبوعين وأربعة أسابيع، أو من 20 إلى 25 يوم عمل.',
    term('بين أسبوعين وأربعة أسابيع', 2, 'week', { upTo: 4, ...DUAL }),
    term('من 20 إلى 25 يوم عمل', 20, 'day', { upTo: 25, days: 'working' }),
  ),
  says(
    'Code, one year and half of one',
    'لا تتجاوز المدة الإجمالية سنة ونصفاً، أو نصف سنة في الجنح.',
    term('لا تتجاوز المدة الإجمالية سنة ونصفاً', 18, 'month', { ...WITHIN, inferred: ['half-year'] }),
    term('نصف سنة', 6, 'month', { inferred: ['half-year'] }),
  ),
  says(
    'Code, one day and one hour',
    'يقدم التظلم خلال يوم من التبليغ، ولا تجوز المقابلة لأكثر من ساعة.',
    term('خلال يوم', 1, 'day', { ...WITHIN, ...ONE }),
    term('لأكثر من ساعة', 1, 'hour', { ...MORE, ...ONE }),
  ),
  says(
    'Letters of a ministry',
    'إلحاقاً بكتابنا رقم 3045 بتاريخ 2024/03/17 وردكم المؤرخ 5 نيسان 2024، نرجو موافاتنا بالرد خلال أسبوع.',
    date('2024/03/17', '2024-03-17'),
    date('5 نيسان 2024', '2024-04-05'),
    term('خلال أسبوع', 1, 'week', { ...WITHIN, ...ONE }),
  ),
  says(
    'Convention, date of adoption in words',
    'اعتمدت في القاهرة في الحادي والعشرين من ديسمبر 2010 وصدق عليها في ١١ فبراير ٢٠١٣.',
    date('الحادي والعشرين من ديسمبر 2010', '2010-12-21'),
    date('١١ فبراير ٢٠١٣', '2013-02-11'),
  ),
  says('Reference to several articles', 'وفقاً للمواد 713 و714 و718 إلى 745 من قانون المسطرة الجنائية'),
  says('Reference with its paragraph', 'المادة ١٦، الفقرتان ٣ و٤، والمادة الثالثة والأربعون'),
  says('Numbers of laws', 'القوانين أرقام 58 لسنة 1937 و150 لسنة 1950 و396 لسنة 1956'),
  says('File', 'ملف تسليم عدد 2023/1/7/15 وقرار عدد 1/30'),
  says('Fine in words', 'وبغرامة مالية من خمسين إلى مائة وخمسين ديناراً عن كل مخالفة'),
  says('Fine that is the double', 'بغرامة تعادل ضعف قيمة المال أو ثلاثة أمثالها'),
  says('Value of things', 'إذا لم تتجاوز قيمة المسروق ألف درهم أو ثلاثين ديناراً'),
  says('Age of criminal responsibility', 'لا يسأل جزائياً الطفل الذي لم يبلغ من العمر اثنتي عشرة سنة كاملة'),
  says('Age of marriage', 'زواج من لم تكمل الثامنة عشرة من عمرها، ولا يقل عن خمس عشرة سنة'),
  says('Age of a victim in figures', 'إذا كان عمر المجني عليها أقل من 18 سنة أو كانت عاجزة'),
  says('Age of the accused in a charge', 'المتهم: علي، 42 سنة، سائق، مقيم بعمان'),
  says('Ordinal', 'يسري التعديل في اليوم الستين التالي لقبول الدولة العاشرة'),
  says('Ordinal of a month', 'في أول يوم من الشهر التالي لانقضاء المدة'),
  says('Session', 'الدورة الحادية والأربعون المنعقدة يومي الأربعاء والخميس'),
  says('Times', 'من الثامنة صباحاً حتى الثالثة بعد الظهر ما عدا يومي الجمعة والسبت'),
  says('Time in figures', 'في حدود الساعة 23:45 من مساء يوم الأحد'),
  says('Round the clock', 'يعمل مكتب الاتصال على مدار الساعة طيلة أيام الأسبوع'),
  says('Years that are named', 'الخطة الخمسية 2020-2025 وسنة الأساس 2015'),
  says('Years of laws', 'دستور سنة 2011 وقانون عام 1960 المعدل عام 2022'),
  says('Years with an abbreviation', 'أحكام النقض س 12 ص 30، وس 45 ق 100'),
  says('Percent', 'فائدة قانونية بنسبة 4% سنوياً، وما لا يقل عن ثلاثين في المائة'),
  says('Fraction', 'بعد قضاء ثلثي المدة، وبأغلبية ثلاثة أرباع الأعضاء'),
  says('Persons', 'عشرون متهماً وثلاثة شهود، وأقل من خمسة أشخاص'),
  says('Hijri', 'صدر في 20 محرم 1443 هـ، ويعمل به من 1/2/1443هـ'),
  says('Holidays', 'عيد الفطر ثلاثة أيام: آخر رمضان وأول شوال', term('ثلاثة أيام', 3, 'day')),
  says('Several', 'بعد أيام من القبض عليه، وعلى مدى سنوات، ولساعات طويلة'),
  says('Life and unlimited', 'مدى حياته، وإلى أجل غير مسمى، وفي أسرع وقت'),
];
