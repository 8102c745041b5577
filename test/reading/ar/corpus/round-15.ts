import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written when the grammar was mended by the fourteenth. */
export const fifteenth: readonly Sentence[] = [
  says(
    'Arab Convention against Corruption, art. 23, register of',
    'إذا لم تتسلم الدولة الطالبة الشخص خلال خمسة عشر يوماً من التاريخ المحدد للتسليم، جاز للدولة متلقية الطلب أن تفرج عنه، ويفرج عنه وجوباً بعد ثلاثين يوماً.',
    term('خلال خمسة عشر يوماً', 15, 'day', WITHIN),
    term('ثلاثين يوماً', 30, 'day'),
  ),
  says(
    'Arab agreement on the transfer of inmates, adapted',
    'يشترط لنقل النزيل أن تكون المدة المتبقية من مدة الحكم ستة أشهر على الأقل، وأن يوافق كتابة على النقل.',
    threshold('ستة أشهر على الأقل', 6, 'month', LEAST),
  ),
  says(
    'Extradition treaty of Algeria, adapted',
    'يخضع للتسليم الأشخاص الملاحقون من أجل جنايات أو جنح تعاقب عليها قوانين الدولتين بعقوبة لا تقل عن سنتين حبساً.',
    threshold('لا تقل عن سنتين', 2, 'year', { ...LEAST, ...DUAL }),
  ),
  says(
    'Extradition treaty of Algeria, convicts, adapted',
    'والأشخاص المحكوم عليهم حضورياً أو غيابياً من محاكم الدولة الطالبة بعقوبة لا تقل عن شهرين حبساً.',
    threshold('لا تقل عن شهرين', 2, 'month', { ...LEAST, ...DUAL }),
  ),
  says(
    'Extradition treaty of Tunisia, adapted',
    'يمكن إنهاء الإيقاف المؤقت إذا لم تتصل السلطة المطلوب منها بالوثائق في أجل عشرين يوماً من تاريخ الإيقاف.',
    term('في أجل عشرين يوماً', 20, 'day', WITHIN),
  ),
  says(
    'Treaty of Kazakhstan with Kuwait on assistance, adapted',
    'تحتفظ السلطة المركزية بالسجلات مدة خمس سنوات على الأقل، وترد على الاستفسارات في غضون عشرة أيام عمل.',
    term('خمس سنوات على الأقل', 5, 'year', LEAST),
    term('في غضون عشرة أيام عمل', 10, 'day', { ...WITHIN, days: 'working' }),
  ),
  says(
    'UN Model Treaty on Mutual Assistance, arts. 13 and 14, in Arabic, adapted',
    'يتاح للشخص المطلوب إشعار مدته ستون يوماً قبل موعد حضوره، ما لم تقبل السلطة في حالات الاستعجال إشعاراً أقصر.',
    term('ستون يوماً', 60, 'day'),
  ),
  says(
    'UN Model Treaty on Extradition, termination, in Arabic',
    'يجوز لأي من الطرفين نقض هذه المعاهدة بإشعار خطي يوجه إلى الطرف الآخر، ويسري هذا النقض بعد ستة أشهر من تاريخ تسلم الإشعار.',
    term('ستة أشهر', 6, 'month'),
  ),
  says(
    'Cybercrime convention of the Arab League, preservation, adapted',
    'يلزم الشخص بحفظ تقنية المعلومات والحفاظ على سلامتها لمدة أقصاها 90 يوماً قابلة للتجديد.',
    term('أقصاها 90 يوماً', 90, 'day', WITHIN),
  ),
  says(
    'Constitution of Egypt, art. 54, adapted',
    'يمكن من الاتصال بذويه ومحاميه فوراً، ويقدم إلى سلطة التحقيق خلال أربع وعشرين ساعة من وقت تقييد حريته.',
    term('خلال أربع وعشرين ساعة', 24, 'hour', WITHIN),
  ),
  says(
    'Saudi Law of Criminal Procedure, appeal, adapted',
    'مدة الاعتراض بطلب الاستئناف ثلاثون يوماً، وتكون في المسائل المستعجلة عشرة أيام، وتبدأ من تاريخ تسليم صورة صك الحكم.',
    term('ثلاثون يوماً', 30, 'day'),
    term('عشرة أيام', 10, 'day'),
  ),
  says(
    'Libyan Code of Criminal Procedure, remand, adapted',
    'على مأمور الضبط أن يرسل المتهم خلال ثمان وأربعين ساعة إلى النيابة العامة، ولا يكون أمر الحبس الصادر منها نافذاً إلا لمدة ستة أيام.',
    term('خلال ثمان وأربعين ساعة', 48, 'hour', WITHIN),
    term('ستة أيام', 6, 'day'),
  ),
  says(
    'Jordanian Penal Code, limits of penalties, adapted',
    'مدة الأشغال المؤقتة خمس عشرة سنة ما لم ينص القانون على خلاف ذلك، ومدة الحبس التكديري من أربع وعشرين ساعة إلى أسبوع.',
    threshold('خمس عشرة سنة', 15, 'year'),
    threshold('أربع وعشرين ساعة', 24, 'hour'),
    threshold('أسبوع', 1, 'week', ONE),
  ),
  says(
    'Omani Penal Code, adapted',
    'يعاقب بالسجن مدة لا تقل عن عشرة أيام ولا تزيد على سنة، وبغرامة لا تقل عن مائة ريال، كل من أدلى ببيانات كاذبة.',
    threshold('لا تقل عن عشرة أيام', 10, 'day', LEAST),
    threshold('ولا تزيد على سنة', 1, 'year', { ...WITHIN, ...ONE }),
  ),
  says(
    'Yemeni law on crimes and penalties, adapted',
    'كل من حرض على ذلك يعاقب بالحبس مدة لا تزيد على سبع سنوات، فإذا وقعت الجريمة كانت العقوبة الحبس مدة لا تتجاوز عشر سنوات.',
    threshold('لا تزيد على سبع سنوات', 7, 'year', WITHIN),
    threshold('لا تتجاوز عشر سنوات', 10, 'year', WITHIN),
  ),
  says(
    'Moroccan Code of Criminal Procedure, limitation of penalties, adapted',
    'تتقادم العقوبات الجنائية بمضي خمس عشرة سنة ميلادية كاملة، تحتسب ابتداء من التاريخ الذي يصبح فيه الحكم حائزاً لقوة الشيء المقضي به.',
    term('خمس عشرة سنة ميلادية كاملة', 15, 'year'),
  ),
  says(
    'Palestinian law, a bar to extradition, adapted',
    'لا يسلم الشخص إذا كانت العقوبة التي يمكن الحكم بها أقل من الحبس سنة، أو إذا كان قد مضى على الجريمة أكثر من عشر سنوات.',
    threshold('أقل من الحبس سنة', 1, 'year', { bound: 'less-than', ...ONE }),
    term('أكثر من عشر سنوات', 10, 'year', MORE),
  ),
  says(
    'Letter of a central authority',
    'نشير إلى الاتفاقية المبرمة في 10 أيلول 2009 وإلى طلبكم المؤرخ في 2022-11-03، ونفيدكم بأن المهلة تنتهي بعد 14 يوماً.',
    date('10 أيلول 2009', '2009-09-10'),
    date('2022-11-03', '2022-11-03'),
    term('14 يوماً', 14, 'day'),
  ),
  says(
    'Certificate of a prison',
    'دخل النزيل السجن في 2018/5/17 لتنفيذ حكم مدته تسع سنوات، وتبقى له ثلاث سنوات وأربعة أشهر.',
    date('2018/5/17', '2018-05-17'),
    threshold('تسع سنوات', 9, 'year'),
    threshold('ثلاث سنوات وأربعة أشهر', 40, 'month', { inferred: ['compound'] }),
  ),
  says(
    'Reference to three articles',
    'مع عدم الإخلال بأحكام المواد 3 و10 و45 من الاتفاقية العربية لمكافحة الفساد',
  ),
  says(
    'Reference with a part',
    'الجزء الثاني، الباب 9، القواعد من 176 إلى 197 من القواعد الإجرائية وقواعد الإثبات',
  ),
  says('Law by number and year', 'المرسوم السلطاني رقم 97/99 والقانون الاتحادي رقم 38 لسنة 2022'),
  says('Depositary', 'تودع لدى الأمانة العامة، ويبدأ النفاذ بعد إيداع وثائق سبع دول عربية'),
  says('Ordinal day', 'في اليوم التسعين لإيداع صك التصديق الثلاثين، ثم في أول الشهر التالي'),
  says('Age of a child', 'الطفل كل من لم يتجاوز سنه الثامنة عشرة سنة ميلادية كاملة'),
  says(
    'Age of the responsible',
    'تمتنع المسؤولية الجنائية عن الطفل الذي لم يجاوز اثنتي عشرة سنة ميلادية كاملة وقت ارتكاب الجريمة',
  ),
  says('Age and a penalty', 'لا يحكم بالإعدام ولا بالسجن المؤبد على المتهم الذي لم يجاوز سنه ثماني عشرة سنة'),
  says('Age of a judge', 'يحال القاضي على التقاعد ببلوغه سبعين سنة من عمره'),
  says('Age in a description', 'سامي، مواليد 1988، يبلغ من العمر أربعاً وثلاثين سنة، متزوج وله ثلاثة أولاد'),
  says('Age of twins', 'طفلان لا يتعدى عمر كل منهما ثلاث سنوات'),
  says('Fine in bounds', 'وبالغرامة التي لا تقل عن ثلاثة آلاف ريال ولا تزيد على عشرة آلاف ريال'),
  says('Daily fine', 'غرامة تهديدية قدرها خمسمائة درهم عن كل يوم تأخير في التنفيذ'),
  says('Bail and security', 'تأمين لا يقل عن عشرة آلاف دينار يقدمه كفيلان مليئان'),
  says('Speed, distance', 'بسرعة تفوق ثمانين كيلومتراً في الساعة، على مسافة ثلاثين ميلاً بحرياً'),
  says('A panel', 'هيئة من خمسة قضاة، وثلاثة احتياطيين، ورئيس ينتخب من بينهم'),
  says('A share', 'إذا زادت الأصوات على الثلثين، أو بلغت ثلاثة أرباع الحاضرين'),
  says('Clock', 'فتحت الجلسة على الساعة التاسعة والدقيقة الثلاثين صباحاً'),
  says('Years', 'في سنتي 2018 و2019 وفي مطلع عام 2020 وأواخر سنة 2021'),
  says('Weekday and session', 'جلسة يوم الاثنين من الأسبوع الأول، القضية 12'),
  says('Number of an annex', 'المرفق الثالث، الجدول 2، الخانة 14، السطر السابع'),
  says('Half of the rest', 'يخفض الباقي من العقوبة إلى نصفه، ولا يستفيد منه العائدون مرتين'),
  says('Hijri with its month', 'الموافق لليوم العاشر من شهر ذي الحجة 1443 هـ'),
];
