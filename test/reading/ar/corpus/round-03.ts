import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const ONE = { inferred: ['one-implied'] } as const;
const DUAL = { inferred: ['dual'] } as const;

/** Written when the grammar was mended by the corpora before it. */
export const third: readonly Sentence[] = [
  says(
    'Arab Convention on the Suppression of Terrorism, provisional arrest, adapted',
    'يفرج عن الشخص إذا لم يقدم طلب تسليمه خلال 30 يوماً من القبض عليه، وفي كل الأحوال لا يجوز أن تزيد مدة توقيفه على 60 يوماً.',
    term('خلال 30 يوماً', 30, 'day', WITHIN),
    term('لا يجوز أن تزيد مدة توقيفه على 60 يوماً', 60, 'day', WITHIN),
  ),
  says(
    'Egyptian Code of Criminal Procedure, art. 15, adapted',
    'تنقضي الدعوى الجنائية في مواد الجنايات بمضي عشر سنين من يوم وقوع الجريمة، وفي مواد المخالفات بمضي سنة.',
    term('عشر سنين', 10, 'year'),
    term('سنة', 1, 'year', ONE),
  ),
  says(
    'International Covenant on Civil and Political Rights, art. 49, adapted',
    'يبدأ نفاذ هذا العهد بعد ثلاثة أشهر من تاريخ إيداع صك الانضمام أو التصديق الخامس والثلاثين.',
    term('ثلاثة أشهر', 3, 'month'),
  ),
  says(
    'Denunciation clause, one year without its number',
    'ويسري الانسحاب بعد سنة من تاريخ وصول الإشعار إلى الأمانة العامة.',
    term('سنة', 1, 'year', ONE),
  ),
  says(
    'Moroccan Code of Criminal Procedure, art. 56, adapted',
    'تستمر حالة التلبس إذا تعاقبت الأعمال في أجل أقصاه شهر، ويمكن تجديده لمدة أسبوع.',
    term('في أجل أقصاه شهر', 1, 'month', { ...WITHIN, ...ONE }),
    term('أسبوع', 1, 'week', ONE),
  ),
  says(
    'Kuwaiti procedure, ungrammatical gender',
    'يعرض على المحقق في ميعاد لا يجاوز ثمانية وأربعين ساعة من ضبطه.',
    term('في ميعاد لا يجاوز ثمانية وأربعين ساعة', 48, 'hour', WITHIN),
  ),
  says(
    'Iraqi procedure, teens and hundreds',
    'تمت الإجراءات في أحد عشر شهراً، واستغرقت الترجمة إحدى وعشرين ساعة والنقل مائة وخمسة أيام.',
    term('أحد عشر شهراً', 11, 'month'),
    term('إحدى وعشرين ساعة', 21, 'hour'),
    term('مائة وخمسة أيام', 105, 'day'),
  ),
  says(
    'Federal law of the UAE, a period after another bound',
    'تفصل المحكمة في الطلب خلال ما لا يزيد على 15 يوماً، وتبلغه خلال الأربع والعشرين ساعة التالية.',
    term('خلال ما لا يزيد على 15 يوماً', 15, 'day', WITHIN),
    term('خلال الأربع والعشرين ساعة', 24, 'hour', WITHIN),
  ),
  says(
    'Law of procurement, working days with figures',
    'تبت اللجنة في الشكوى خلال عشرة (١٠) أيام عمل، وتنشر قرارها بعد يومي عمل.',
    term('خلال عشرة (١٠) أيام عمل', 10, 'day', { ...WITHIN, digits: 10, days: 'working' }),
    term('يومي عمل', 2, 'day', { ...DUAL, days: 'working' }),
  ),
  says(
    'Extradition treaty of Algeria, a sentence passed',
    'إذا صدر ضد الشخص حكم يقضي بعقوبة سالبة للحرية لا تقل عن ستة (6) أشهر.',
    threshold('لا تقل عن ستة (6) أشهر', 6, 'month', { ...LEAST, digits: 6 }),
  ),
  says(
    'Penal code, two units',
    'يعاقب بالحبس من ثلاثة أشهر إلى سنة كل من أخفى شخصاً فاراً من وجه العدالة.',
    threshold('ثلاثة أشهر', 3, 'month'),
    threshold('سنة', 1, 'year', ONE),
  ),
  says(
    'Agreement on transfer, above a figure',
    'يشترط أن يكون المتبقي من مدة محكوميته أكثر من ستة أشهر وقت تلقي الطلب.',
    threshold('أكثر من ستة أشهر', 6, 'month', MORE),
  ),
  says(
    'Moroccan Penal Code, dual with the article',
    'في الجنح المعاقب عليها بعقوبة حبسية لا يتعدى أقصاها السنتين.',
    threshold('لا يتعدى أقصاها السنتين', 2, 'year', { ...WITHIN, ...DUAL }),
  ),
  says(
    'Convention on cybercrime, in Arabic, adapted',
    'حفظ البيانات لأي مدة تلزم بحد أقصى تسعون يوماً، قابلة للتجديد.',
    term('بحد أقصى تسعون يوماً', 90, 'day', WITHIN),
  ),
  says(
    'Convention, signature and entry into force',
    'حررت بتونس يوم الثلاثاء ١٥ تموز/يوليه ٢٠٠٣، ودخلت حيز النفاذ ابتداءً من فاتح يناير 2005.',
    date('١٥ تموز/يوليه ٢٠٠٣', '2003-07-15'),
    date('فاتح يناير 2005', '2005-01-01'),
  ),
  says(
    'Form of a request',
    'تاريخ القبض: 03-11-2026، تاريخ الطلب: 2026/11/15',
    date('03-11-2026', '2026-11-03', ['day-before-month']),
    date('2026/11/15', '2026-11-15'),
  ),
  says('UNCAC, art. 66, adapted', 'نزاع بين دولتين أو أكثر تتعذر تسويته في غضون فترة زمنية معقولة'),
  says('Geneva Conventions', 'اتفاقيات جنيف الأربع لعام 1949 وبروتوكولاها الإضافيان لعام 1977'),
  says('Algerian law, its number', 'بمقتضى الأمر رقم 66-155 والمادتين 694 و695 منه'),
  says('Day of a month', 'تدفع المستحقات يوم 30 من كل شهر، وقبل يوم 15 من الشهر الموالي'),
  says('Day and month', 'احتفالاً بيوم 2 ديسمبر، وفي منتصف شهر نوفمبر 2017'),
  says('Juveniles, a range of ages', 'من كان عمره بين اثنتي عشرة وخمس عشرة سنة'),
  says('Judges, age', 'ألا يقل سن أي منهما عن إحدى وعشرين سنة كاملة'),
  says('Soldiers, age', 'الذين يبلغون من العمر 16 عاماً على الأقل'),
  says('Labour law, notice', 'بدل إخطار يعادل أجر شهر، ومكافأة قدرها راتب شهرين عن كل سنة خدمة'),
  says('Fine by days of income', 'غرامة تعادل دخل ثلاثين يوماً'),
  says('Time with a half', 'من الساعة الثامنة والنصف إلى الساعة الثالثة عصراً'),
  says('Minutes', 'لا تتجاوز كلمة كل وفد خمس دقائق، وترفع الجلسة ثلاثين دقيقة'),
  says('Days a week', 'يعمل المكتب خمسة أيام في الأسبوع وثماني ساعات في اليوم'),
  says('Sums in millions', 'مليون ونصف المليون دينار، ومائة وعشرون ألف ريال'),
  says('Ordinal of a session', 'الدورة العادية الثلاثون لمجلس وزراء العدل العرب'),
  says('Ordinal month', 'اعتباراً من مطلع الشهر الثاني عشر من السنة الثالثة للعقد'),
  says('Number in brackets before a weekday', 'البند (30) يوم الثلاثاء من جدول الأعمال'),
  says('Twice a year', 'تجتمع اللجنة المشتركة مرتين في السنة أو كلما دعت الحاجة'),
  says('Rest days', 'الساعات الإضافية وأيام الراحة الأسبوعية والأعياد الدينية'),
  says('Passed on day by day', 'سنة بعد سنة، وبعد يوم العطلة، ومدة سنة الأساس'),
  says('Docket', 'الدعوى رقم 12 لسنة 40 قضائية عليا، جلسة 45 دستورية'),
];
