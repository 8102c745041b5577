import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const DUAL = { inferred: ['dual'] } as const;

/** Written after the classes of the eighteenth were mended, before any of them was read. */
export const nineteenth: readonly Sentence[] = [
  says(
    'Extradition treaty, extraditable offences, adapted',
    'تكون الجرائم قابلة للتسليم إذا كانت معاقباً عليها في قوانين الطرفين بعقوبة سالبة للحرية لا يقل حدها الأقصى عن سنتين.',
    threshold('لا يقل حدها الأقصى عن سنتين', 2, 'year', { ...LEAST, ...DUAL }),
  ),
  says(
    'Extradition treaty, remainder, adapted',
    'إذا كان المطلوب قد صدر ضده حكم، فلا يجوز التسليم إلا إذا كانت المدة الباقية من العقوبة ستة أشهر على الأقل.',
    threshold('ستة أشهر على الأقل', 6, 'month', LEAST),
  ),
  says(
    'Extradition treaty, additional information, adapted',
    'للطرف المطلوب منه أن يحدد مهلة ثلاثين يوماً لتقديم المعلومات، يمكن تمديدها خمسة عشر يوماً.',
    term('ثلاثين يوماً', 30, 'day'),
    term('خمسة عشر يوماً', 15, 'day'),
  ),
  says(
    'Extradition treaty, provisional arrest, adapted',
    'ينتهي القبض المؤقت إذا لم يصل طلب التسليم خلال خمسة وأربعين يوماً من تاريخ القبض.',
    term('خلال خمسة وأربعين يوماً', 45, 'day', WITHIN),
  ),
  says(
    'Extradition treaty, surrender, adapted',
    'إذا لم يتسلم الطرف الطالب الشخص في الموعد المحدد أفرج عنه بعد انقضاء عشرين يوماً.',
    term('عشرين يوماً', 20, 'day'),
  ),
  says(
    'Transfer treaty, consent, adapted',
    'للمحكوم عليه أن يعدل عن موافقته قبل سبعة أيام على الأقل من موعد نقله.',
    term('سبعة أيام على الأقل', 7, 'day', LEAST),
  ),
  says(
    'Assistance treaty, safe conduct, adapted',
    'تنتهي الحصانة إذا بقي الشاهد في الإقليم مدة ثلاثين يوماً متصلة بعد إخطاره بعدم الحاجة إلى حضوره.',
    term('ثلاثين يوماً متصلة', 30, 'day'),
  ),
  says(
    'Convention, entry into force, adapted',
    'تدخل هذه المعاهدة حيز النفاذ بعد ستين يوماً من تبادل وثائق التصديق، وتظل سارية لمدة خمس سنوات.',
    term('ستين يوماً', 60, 'day'),
    term('خمس سنوات', 5, 'year'),
  ),
  says(
    'Convention, denunciation, adapted',
    'لكل من الطرفين إنهاء المعاهدة بإشعار كتابي قبل ستة أشهر من التاريخ المطلوب.',
    term('ستة أشهر', 6, 'month'),
  ),
  says(
    'Penal code, theft, adapted',
    'يعاقب بالسجن من ثلاث إلى سبع سنوات كل من ارتكب سرقة مع الكسر.',
    threshold('من ثلاث إلى سبع سنوات', 3, 'year', { upTo: 7 }),
  ),
  says(
    'Penal code, forgery, adapted',
    'يعاقب بالحبس مدة لا تتجاوز ثلاث سنوات أو بغرامة لا تزيد على خمسة آلاف درهم من زور محرراً.',
    threshold('لا تتجاوز ثلاث سنوات', 3, 'year', WITHIN),
  ),
  says(
    'Criminal procedure, limitation, adapted',
    'تنقضي الدعوى الجزائية في الجنايات بمضي عشرين سنة وفي الجنح بمضي خمس سنوات.',
    term('عشرين سنة', 20, 'year'),
    term('خمس سنوات', 5, 'year'),
  ),
  says(
    'Criminal procedure, remand, adapted',
    'للقاضي أن يأمر بالتوقيف لمدة لا تزيد على شهرين قابلة للتجديد مرة واحدة.',
    term('لا تزيد على شهرين', 2, 'month', { ...WITHIN, ...DUAL }),
  ),
  says(
    'Criminal procedure, cassation, adapted',
    'يرفع الطعن بالنقض في أجل ثمانية أيام من يوم صدور القرار.',
    term('في أجل ثمانية أيام', 8, 'day', WITHIN),
  ),
  says(
    'Police act, adapted',
    'لا يجوز إبقاء أي شخص في مركز الشرطة أكثر من ست وثلاثين ساعة إلا بإذن النيابة.',
    term('أكثر من ست وثلاثين ساعة', 36, 'hour', WITHIN),
  ),
  says(
    'Judgment, court of appeal, adapted',
    'بموجب حكم صادر في 14 شباط 2019 حكم عليه بالسجن أربع سنوات وثمانية أشهر.',
    date('14 شباط 2019', '2019-02-14'),
    threshold('أربع سنوات وثمانية أشهر', 56, 'month', { inferred: ['compound'] }),
  ),
  says(
    'Certificate of the prison governor, adapted',
    'أمضى المحكوم عليه ثمانية عشر شهراً من عقوبته وبقي له سنتان.',
    threshold('ثمانية عشر شهراً', 18, 'month'),
    threshold('سنتان', 2, 'year', DUAL),
  ),
  says(
    'Note verbale, adapted',
    'تشير السفارة إلى مذكرة الوزارة المؤرخة في 3 أكتوبر 2022 وترجو الرد خلال عشرة أيام عمل.',
    date('3 أكتوبر 2022', '2022-10-03'),
    term('خلال عشرة أيام عمل', 10, 'day', { ...WITHIN, days: 'working' }),
  ),
  says(
    'Treaty, final clause, adapted',
    'حررت في عمان بتاريخ 9 أيار/مايو 2011 من نسختين أصليتين.',
    date('9 أيار/مايو 2011', '2011-05-09'),
  ),
  says(
    'Conditional release, adapted',
    'يجوز الإفراج عن المحكوم عليه بعقوبة لا تقل عن سنة واحدة قبل انتهائها بستة أسابيع.',
    threshold('لا تقل عن سنة واحدة', 1, 'year', LEAST),
    term('بستة أسابيع', 6, 'week'),
  ),
  says('Articles', 'تسري أحكام المادتين 9 و12 والفقرة 3 من الباب الثاني، الفصول من 1 إلى 4.'),
  says('Penal code, minors', 'لا يسأل جزائياً من لم يكن قد أتم الثالثة عشرة من عمره وقت ارتكاب الفعل.'),
  says('Marriage', 'لا يجوز زواج من لم يبلغ ثماني عشرة سنة إلا بإذن المحكمة'),
  says('Record, victim', 'كانت المشتكية البالغة من العمر تسع سنوات تقيم مع جدتها'),
  says('Fine', 'غرامة لا تقل عن خمسمائة دينار ولا تزيد على عشرة آلاف دينار'),
  says('Daily fine', 'غرامة عن كل يوم تأخير قدرها خمسون ديناراً'),
  says('Labour code, night', 'لا يجوز أن يزيد العمل الليلي على ثماني ساعات في اليوم'),
  says('Labour at sea', 'الراحة عشر ساعات في اليوم وسبع وسبعون ساعة في الأسبوع'),
  says('Prison rules, visits', 'للمحكوم عليهم زيارتان كل شهر وساعة للرياضة كل يوم'),
  says('Quorum', 'تتألف اللجنة من ثمانية عشر عضواً وتنعقد في دائرتين من خمسة قضاة'),
  says('Entry into force, rank', 'تنفذ في اليوم الأول من الشهر الثالث الذي يلي تبادل المذكرات'),
  says('Release, fraction', 'يفرج عنه بعد ثلثي المدة ولا يفرج عنه قبل نصفها'),
  says('Registration', 'سجلت تحت رقم 51234، المجلد 45، الصفحات من 112 إلى 140، لسنة 2014'),
  says('Hearing', 'تفتتح الجلسة الساعة 9:30 صباحاً ويغلق القلم الساعة الرابعة بعد الظهر'),
  says('Statistics', 'ورد عام 2021 عدد 312 طلباً بزيادة 48 على عام 2020 ورفض منها 17'),
  says('Telephone', 'هاتف المناوب 0096265001234، تحويلة 24، غرفة 365'),
  says('Distance', 'يقع مكان التوقيف على بعد لا يزيد على 60 كيلومتراً من المحكمة'),
  says('Interest', 'فائدة بنسبة ستة في المائة سنوياً على المبالغ التي تجاوز 1000 دولار'),
  says('Definitions', 'يقصد باليوم يوم التقويم الميلادي وبالسنة السنة الميلادية'),
  says('Case law', 'قرار محكمة التمييز رقم 88 لسنة 1989، المجموعة 161، الفقرات 88 إلى 91'),
];
