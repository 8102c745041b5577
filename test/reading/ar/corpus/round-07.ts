import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written when the grammar was mended by the corpora before it. */
export const seventh: readonly Sentence[] = [
  says(
    'Extradition treaty of Tunisia, provisional arrest, adapted',
    'ينتهي الإيقاف التحفظي إذا لم تتلق السلطة المختصة المستندات في ظرف ثلاثين يوما، ولا يمكن أن يتجاوز في كل الحالات أربعين يوما.',
    term('في ظرف ثلاثين يوما', 30, 'day', WITHIN),
    term('ولا يمكن أن يتجاوز في كل الحالات أربعين يوما', 40, 'day', WITHIN),
  ),
  says(
    'Extradition treaty of Saudi Arabia, adapted',
    'يطلق سراح المطلوب إذا انقضت مدة ستين يوماً على توقيفه دون تسلم الملف، أو إذا مضت سبعة أيام على الموعد المحدد لتسليمه.',
    term('ستين يوماً', 60, 'day'),
    term('سبعة أيام', 7, 'day'),
  ),
  says(
    'UN Model Treaty on Extradition, speciality, in Arabic',
    'إذا لم يغادر الشخص الدولة الطالبة في غضون [٣٠/٤٥] يوماً من إطلاق سراحه نهائياً.',
    term('في غضون [٣٠/٤٥] يوماً', 30, 'day', { ...WITHIN, upTo: 45 }),
  ),
  says(
    'Mutual legal assistance treaty, witnesses, adapted',
    'تنتهي الحصانة إذا بقي الشاهد في إقليم الدولة الطالبة أكثر من خمسة عشر يوماً متتالياً بعد إبلاغه بأن حضوره لم يعد ضرورياً.',
    term('أكثر من خمسة عشر يوماً متتالياً', 15, 'day', MORE),
  ),
  says(
    'Mutual legal assistance treaty, summons, adapted',
    'ترسل طلبات تبليغ التكليف بالحضور قبل الموعد المحدد بخمسة وأربعين يوماً على الأقل، ويجوز تقصيرها إلى ثلاثين يوماً.',
    term('بخمسة وأربعين يوماً على الأقل', 45, 'day', LEAST),
    term('ثلاثين يوماً', 30, 'day'),
  ),
  says(
    'Convention, denunciation and its effect',
    'لا يسري مفعول النقض إلا بعد اثني عشر شهراً من تاريخ الإخطار، وتظل الاتفاقية سارية لفترات متعاقبة مدة كل منها سنتان.',
    term('اثني عشر شهراً', 12, 'month'),
    term('سنتان', 2, 'year', DUAL),
  ),
  says(
    'Extradition law of Algeria, adapted',
    'تكون العقوبة المقررة سنتين على الأقل، أو تكون المحكمة قضت بعقوبة تساوي أو تجاوز شهرين حبسا.',
    threshold('سنتين على الأقل', 2, 'year', { ...LEAST, ...DUAL }),
    threshold('تجاوز شهرين', 2, 'month', { ...MORE, ...DUAL }),
  ),
  says(
    'Transfer of prisoners, several conditions',
    'أن يكون الحكم باتاً، وألا تقل المدة المتبقية للمحكوم عليه عن (6) ستة أشهر.',
    threshold('وألا تقل المدة المتبقية للمحكوم عليه عن (6) ستة أشهر', 6, 'month', { ...LEAST, digits: 6 }),
  ),
  says(
    'Penal code of Morocco, delicts',
    'العقوبات الجنحية الأصلية هي الحبس، وأقل مدته شهر وأقصاها خمس سنوات.',
    threshold('وأقل مدته شهر', 1, 'month', { ...LEAST, ...ONE }),
    threshold('وأقصاها خمس سنوات', 5, 'year', WITHIN),
  ),
  says(
    'Penal code, a range in figures',
    'الحبس من 6 أشهر إلى 24 شهراً، والسجن من 5 إلى 10 سنوات.',
    threshold('من 6 أشهر إلى 24 شهراً', 6, 'month', { upTo: 24 }),
    threshold('من 5 إلى 10 سنوات', 5, 'year', { upTo: 10 }),
  ),
  says(
    'Sentence with what was deducted',
    'صدر بحقه حكم بالسجن لمدة ست سنوات تخصم منها مدة التوقيف البالغة ثلاثة أشهر.',
    threshold('ست سنوات', 6, 'year'),
    term('ثلاثة أشهر', 3, 'month'),
  ),
  says(
    'Procedure, detention in hours and days',
    'لا يجوز أن يبقى المشتبه به موقوفاً أكثر من اثنتين وسبعين (72) ساعة، إلا إذا أذن القاضي بمدة لا تزيد على ١٤ يوماً.',
    term('أكثر من اثنتين وسبعين (72) ساعة', 72, 'hour', { ...WITHIN, digits: 72 }),
    term('لا تزيد على ١٤ يوماً', 14, 'day', WITHIN),
  ),
  says(
    'Rules, clear days and weeks',
    'يعلن الخصوم قبل ثلاثة أيام كاملة، ويؤجل النظر أسبوعاً واحداً لا غير.',
    term('ثلاثة أيام كاملة', 3, 'day', { days: 'clear' }),
    term('أسبوعاً واحداً لا غير', 1, 'week', WITHIN),
  ),
  says(
    'Limitation of penalties',
    'تسقط العقوبة المحكوم بها في مخالفة بمضي سنتين، وفي الجنايات بمضي عشرين سنة ميلادية.',
    term('سنتين', 2, 'year', DUAL),
    term('عشرين سنة ميلادية', 20, 'year'),
  ),
  says(
    'Notice in a gazette',
    'على من له اعتراض أن يتقدم به خلال شهر من تاريخ النشر، في أجل أقصاه 15 ماي 2024.',
    term('خلال شهر', 1, 'month', { ...WITHIN, ...ONE }),
    date('15 ماي 2024', '2024-05-15'),
  ),
  says(
    'Treaty, done on a day',
    'حررت في الرباط في 7 جمادى الأولى 1438 هـ الموافق 5 فبراير 2017 م، ودخلت حيز التنفيذ يوم 1 يوليوز 2018.',
    date('5 فبراير 2017 م', '2017-02-05'),
    date('1 يوليوز 2018', '2018-07-01'),
  ),
  says('Reference to law and article', 'المادة 102 من القانون رقم 31 لسنة 2008 المعدل للمادة ١٥ مكرر'),
  says('Reference to pages', 'انظر الوثيقة A/CONF.183/9، الصفحتين 12 و13، الحاشية 30'),
  says('Numbers of a budget', 'البند 15 من الميزانية بمبلغ 30.000 دينار، الباب 2، السنة المالية 2020'),
  says('Fine', 'بالغرامة التي لا تقل عن عشرين ديناراً أردنياً ولا تزيد على مئة دينار'),
  says('Fine in Lebanese pounds', 'وبالغرامة من مليون إلى عشرة ملايين ليرة لبنانية'),
  says('Age of a child', 'الطفل كل من لم يتم الثامنة عشرة من عمره ما لم يبلغ سن الرشد قبل ذلك'),
  says('Age of a young offender', 'الفتى من أتم الثانية عشرة ولم يتم الخامسة عشرة من عمره'),
  says('Age, minors in prostitution', 'إذا ارتكبت الجريمة على قاصر دون الثامنة عشرة سنة'),
  says('Age, with figures and words', 'كل من هتك عرض صبي لم يبلغ سنه ثماني عشرة (18) سنة كاملة'),
  says('Age, above', 'السجناء الذين يزيد عمرهم على 65 سنة والسجينات الحوامل'),
  says('Ordinal day after deposit', 'بعد اليوم الثلاثين من إيداع الصك الخامس'),
  says('First day', 'تدخل حيز النفاذ في اليوم الأول من الشهر الثاني الذي يلي آخر إشعار'),
  says('Ordinal session', 'في جلسته الثلاثين من دورته العادية العاشرة لسنة 2015'),
  says('Times of rest', 'لا يجوز التفتيش بين الساعة العاشرة ليلاً والخامسة صباحاً'),
  says('Clock', 'وصل إلى المطار في الساعة 6 و45 دقيقة'),
  says('Percentages', 'خصم عشرة بالمئة من الراتب الشهري، ونسبة 51% من الأسهم'),
  says('Fractions', 'نصف الغرامة، وثلث الثمن، وثمن التركة، وربع دينار'),
  says('Half of a sentence served', 'إذا نفذ نصف محكوميته أو ثلاثة أرباعها'),
  says('Number of copies and languages', 'في ثلاث نسخ أصلية باللغات العربية والفرنسية والإنجليزية'),
  says('Number of votes', 'بأغلبية عشرين صوتاً مقابل خمسة عشر'),
  says(
    'Bare years',
    'بين عامي 1995 و2005، وفي السنوات العشرين من القرن العشرين',
    term('السنوات العشرين', 20, 'year'),
  ),
  says('Hijri month', 'خلال شهر رمضان المبارك وعطلة عيد الأضحى، وفي 9 ذي الحجة'),
  says('Units without a figure', 'لأيام معدودات، في وقت لاحق من اليوم، طوال السنة، كل شهر'),
  says('Name of a street', 'شارع 23 يوليو، ميدان 6 أكتوبر، مدينة 15 مايو'),
  says('Name of an organisation', 'حركة 20 فبراير ومنظمة 17 نوفمبر وكتائب ثورة العشرين'),
  says('Addresses', 'ص.ب 15، الرمز البريدي 11118، الطابق 3، عمارة 30'),
];
