import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;
const DUAL = { inferred: ['dual'] } as const;

/** Written when the grammar was mended by the corpora before it. */
export const ninth: readonly Sentence[] = [
  says(
    'Extradition treaty of Lebanon, adapted',
    'إذا لم تقدم الحكومة الطالبة ملف الاسترداد ضمن مهلة ثلاثين /30/ يوماً من تاريخ التوقيف أخلي سبيل الموقوف حكماً.',
    term('ضمن مهلة ثلاثين /30/ يوماً', 30, 'day', { ...WITHIN, digits: 30 }),
  ),
  says(
    'Extradition treaty of Spain with an Arab State, adapted',
    'يمكن الإفراج المؤقت عن الشخص المطلوب إذا انقضت عشرون يوماً على إيقافه، ويتعين الإفراج عنه متى بلغت هذه المدة أربعين يوماً.',
    term('عشرون يوماً', 20, 'day'),
    term('أربعين يوماً', 40, 'day'),
  ),
  says(
    'Treaty, notice by diplomatic way',
    'يشعر الطرف الآخر كتابة بالطرق الدبلوماسية برغبته في الإنهاء قبل مدة لا تقل عن اثني عشر شهراً.',
    term('لا تقل عن اثني عشر شهراً', 12, 'month', LEAST),
  ),
  says(
    'Treaty on judicial assistance, absence of an answer',
    'وفي حال عدم الرد في مهلة مئة وعشرين (120) يوماً يعتبر الطلب مرفوضاً ضمناً.',
    term('في مهلة مئة وعشرين (120) يوماً', 120, 'day', { ...WITHIN, digits: 120 }),
  ),
  says(
    'European Convention on Extradition, art. 14, in Arabic, adapted',
    'إذا أتيح له مغادرة إقليم الطرف الذي سلم إليه ولم يفعل خلال 45 يوماً من الإفراج النهائي عنه.',
    term('خلال 45 يوماً', 45, 'day', WITHIN),
  ),
  says(
    'Additional Protocol on transfer, adapted',
    'يجوز الاتفاق على النقل إذا كانت المدة التي لم يقضها المحكوم عليه بعد تقل عن ستة أشهر.',
    threshold('تقل عن ستة أشهر', 6, 'month', LESS),
  ),
  says(
    'Extradition law of Oman, adapted',
    'أن تكون الجريمة جناية، أو جنحة معاقباً عليها بالسجن مدة لا تقل عن سنة واحدة، وأن تكون العقوبة المحكوم بها ثلاثة أشهر فأكثر.',
    threshold('لا تقل عن سنة واحدة', 1, 'year', LEAST),
    threshold('ثلاثة أشهر فأكثر', 3, 'month', LEAST),
  ),
  says(
    'Penal code of Qatar, adapted',
    'الجنح هي الجرائم المعاقب عليها بالحبس مدة لا تجاوز ثلاث سنوات وبالغرامة التي تزيد على ألف ريال.',
    threshold('لا تجاوز ثلاث سنوات', 3, 'year', WITHIN),
  ),
  says(
    'Penal code of Bahrain, several',
    'السجن المؤقت لا تقل مدته عن ثلاث سنوات ولا تزيد على خمس عشرة سنة، والحبس لا تقل مدته عن عشرة أيام.',
    threshold('لا تقل مدته عن ثلاث سنوات', 3, 'year', LEAST),
    threshold('ولا تزيد على خمس عشرة سنة', 15, 'year', WITHIN),
    threshold('لا تقل مدته عن عشرة أيام', 10, 'day', LEAST),
  ),
  says(
    'Judgment and what was served of it',
    'حكم عليه حضورياً بالحبس ثمانية عشر شهراً قضى منها سبعة أشهر وعشرين يوماً.',
    threshold('ثمانية عشر شهراً', 18, 'month'),
    threshold('سبعة أشهر', 7, 'month'),
    threshold('وعشرين يوماً', 20, 'day'),
  ),
  says(
    'Code of Criminal Procedure of Morocco, custody in terrorism, adapted',
    'إذا تعلق الأمر بجريمة إرهابية تكون مدة الحراسة النظرية ستا وتسعين ساعة قابلة للتمديد مرتين لمدة ست وتسعين ساعة في كل مرة.',
    term('ستا وتسعين ساعة', 96, 'hour'),
    term('ست وتسعين ساعة', 96, 'hour'),
  ),
  says(
    'Code of Criminal Procedure of Jordan, renewal of custody, adapted',
    'لا يجوز أن تتجاوز مدة التوقيف في الجنايات المعاقب عليها بعقوبة مؤقتة ثلاثة أشهر، وفي الجنح شهراً واحداً.',
    term(
      'لا يجوز أن تتجاوز مدة التوقيف في الجنايات المعاقب عليها بعقوبة مؤقتة ثلاثة أشهر',
      3,
      'month',
      WITHIN,
    ),
    term('شهراً واحداً', 1, 'month'),
  ),
  says(
    'Limitation, interrupted',
    'ولا يجوز أن تطول المدة بسبب الانقطاع لأكثر من نصفها، ولا أن تزيد على ثماني عشرة سنة في الجنايات.',
    term('ولا أن تزيد على ثماني عشرة سنة', 18, 'year', WITHIN),
  ),
  says(
    'Rules of a bar, weeks and working days',
    'ترد النقابة في ظرف أسبوعين من تاريخ الطلب، أو خلال عشرة أيام عمل متتالية إذا كان الطلب مستعجلاً.',
    term('في ظرف أسبوعين', 2, 'week', { ...WITHIN, ...DUAL }),
    term('خلال عشرة أيام عمل متتالية', 10, 'day', { ...WITHIN, days: 'working' }),
  ),
  says(
    'A stay that was longer',
    'إذا غاب عن البلاد مدة تفوق ستة أشهر متصلة، أو تأخر أكثر من أسبوع عن موعد عودته.',
    term('تفوق ستة أشهر متصلة', 6, 'month', MORE),
    term('أكثر من أسبوع', 1, 'week', { ...MORE, inferred: ['one-implied'] }),
  ),
  says(
    'Syrian decree',
    'المرسوم التشريعي رقم 148 تاريخ 22/6/1949 والقانون رقم 20 تاريخ 16 أيلول 2012',
    date('22/6/1949', '1949-06-22'),
    date('16 أيلول 2012', '2012-09-16'),
  ),
  says(
    'Kuwaiti decree, both calendars',
    'صدر بقصر السيف في: 10 ربيع الآخر 1442 هـ، الموافق: 25 نوفمبر 2020 م',
    date('25 نوفمبر 2020 م', '2020-11-25'),
  ),
  says('Reference to two laws', 'المادتان 1 و2 من المرسوم بقانون رقم 30 لسنة 2018، والملحق رقم 5'),
  says('Reference to an annex by letters', 'الفقرة 12 (ج) من المادة 6 مكرراً (3)، والبنود من 4 إلى 7'),
  says('Fine', 'وبغرامة من ثلاثين يورو إلى مائة وعشرين يورو عن كل يوم تأخير'),
  says('Costs', 'تحمل الخزينة ثلث المصاريف، ويؤدي المحكوم عليه الثلثين'),
  says('Age of a juvenile', 'الحدث هو من بلغ السابعة ولم يتجاوز الثامنة عشرة سنة من العمر عند ارتكابه الجرم'),
  says('Age of an arbitrator', 'يشترط في الخبير ألا يقل عمره عن خمس وعشرين سنة، وألا يكون قد جاوز السبعين'),
  says('Age of a detainee', 'المعتقلون الأحداث الذين لا تتجاوز سنهم 18 سنة'),
  says('Age in a passport', 'اسمه أحمد، عمره 33 سنة، مولود بتاريخ غير معروف'),
  says('Ordinal day', 'تسري المعاهدة اعتباراً من اليوم الثلاثين لتبادل الوثائق'),
  says('Ordinal and weekday', 'الجلسة الخامسة ليوم الثلاثاء، الأسبوع الثاني من الدورة'),
  says('Clock', 'أغلق المحضر على الساعة السابعة والنصف مساء من نفس اليوم'),
  says('Repeated', 'مرة واحدة كل يوم، وثلاث مرات في الأسبوع'),
  says('Sum and interest', 'بفائدة قدرها خمسة في المائة سنوياً على مبلغ ستين ألف دينار'),
  says('Bare years', 'معاهدة 1957 وبروتوكولا 1975 و1978، واتفاق سنة 1993'),
  says('Schools', 'السنة الجامعية الثالثة، الفصل الثاني، المجموعة 30'),
  says('Names of days', 'يوم الأرض ويوم الأسير الفلسطيني واليوم العالمي للمرأة'),
  says('Number of offences', 'ثلاث جرائم فأكثر، وجنحتان على الأقل، وسابقتان قضائيتان'),
  says('Number of pages and copies', 'تقرير من خمس وأربعين صفحة في أربع نسخ'),
  says('Weights and measures', 'كمية تزيد على خمسين غراماً، وعلى بعد ثلاثين متراً'),
  says('Months as names', 'في شهري يونيو ويوليو من كل عام، وفي مطلع مايو'),
  says('Telephone', 'للاستفسار: هاتف 5607181 فرعي 30، فاكس 5604247'),
];
