import { type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const ONE = { inferred: ['one-implied'] } as const;
const DUAL = { inferred: ['dual'] } as const;
const HALF = { inferred: ['half-year'] } as const;

const terms: readonly Sentence[] = [
  says(
    'Extradition treaty between Jordan and another State, provisional arrest, without hamza and vowels',
    'يطلق سراح الشخص اذا لم يصل طلب التسليم واوراقه خلال اربعين يوما من تاريخ القاء القبض عليه.',
    term('خلال اربعين يوما', 40, 'day', WITHIN),
  ),
  says(
    'Federal Law of the UAE No. 39 of 2006, surrender, adapted',
    'إذا لم تتسلم الدولة الطالبة الشخص في موعد أقصاه خمسة عشر (15) يومًا من التاريخ المحدد للتسليم، وجب إخلاء سبيله.',
    term('في موعد أقصاه خمسة عشر (15) يومًا', 15, 'day', { ...WITHIN, digits: 15 }),
  ),
  says(
    'Treaty on mutual assistance, one extension',
    'ويجوز تمديد المهلة مائة وعشرين يوماً أخرى، على أن تُخطر السلطة المركزية بذلك قبل أسبوعين من انقضائها.',
    term('مائة وعشرين يوماً', 120, 'day'),
    term('أسبوعين', 2, 'week', DUAL),
  ),
  says(
    'Convention, nominative of a long number',
    'مدة الإشعار مئة وثمانون يوماً، ومدة الرد واحد وعشرون يوماً.',
    term('مئة وثمانون يوماً', 180, 'day'),
    term('واحد وعشرون يوماً', 21, 'day'),
  ),
  says(
    'Syrian Code of Criminal Procedure, register of',
    'يبقى الإعلان معلقاً مدة خمس عشرة ليلة على باب المحكمة.',
    term('خمس عشرة ليلة', 15, 'day'),
  ),
  says(
    'Rules of a registry, the longest figure',
    'يحفظ السجل تسعمائة وتسعة وتسعين يوماً، ويحفظ الأصل مئتين وخمسين يوماً.',
    term('تسعمائة وتسعة وتسعين يوماً', 999, 'day'),
    term('مئتين وخمسين يوماً', 250, 'day'),
  ),
  says(
    'Gazette in digits of Persian shape',
    'على الوزارات المعنية إبداء الرأي خلال ۴۵ يوماً من تاريخ استلامها المشروع.',
    term('خلال ۴۵ يوماً', 45, 'day', WITHIN),
  ),
  says(
    'Moroccan Code of Criminal Procedure, art. 80, adapted',
    'تحدد مدة الوضع تحت الحراسة النظرية في ست وتسعين ساعة قابلة للتجديد، ولمدة ٧٢ ساعة في باقي الحالات.',
    term('ست وتسعين ساعة', 96, 'hour'),
    term('٧٢ ساعة', 72, 'hour'),
  ),
  says(
    'Egyptian Code of Criminal Procedure, art. 36, adapted',
    'يرسله في مدى أربع وعشرين ساعة إلى النيابة العامة المختصة، وتستجوبه في ظرف اثنتين وسبعين ساعة.',
    term('في مدى أربع وعشرين ساعة', 24, 'hour', WITHIN),
    term('في ظرف اثنتين وسبعين ساعة', 72, 'hour', WITHIN),
  ),
  says(
    'Egyptian Code of Criminal Procedure, pre-trial detention, adapted',
    'للنيابة العامة أن تأمر بحبس المتهم احتياطياً أربعة أيام، ويجوز للقاضي مد الحبس لمدة لا تجاوز خمسة عشر يوماً.',
    term('أربعة أيام', 4, 'day'),
    term('لا تجاوز خمسة عشر يوماً', 15, 'day', WITHIN),
  ),
  says(
    'Code, one week',
    'يطعن في القرار خلال أسبوع من تاريخ النطق به، ويقدم التقرير قبل شهر على الأقل من موعد الجلسة.',
    term('خلال أسبوع', 1, 'week', { ...WITHIN, ...ONE }),
    term('شهر على الأقل', 1, 'month', { ...LEAST, ...ONE }),
  ),
  says(
    'Vienna Convention on the Law of Treaties, art. 65, adapted',
    'إذا انقضت فترة لا تقل عن ثلاثة أشهر بعد استلام الإخطار، باستثناء حالات الاستعجال الخاص.',
    term('لا تقل عن ثلاثة أشهر', 3, 'month', LEAST),
  ),
  says(
    'Denunciation clause of UN conventions, one year',
    'ويصبح الانسحاب نافذاً بعد انقضاء سنة واحدة على تاريخ تلقي الأمين العام للإشعار.',
    term('سنة واحدة', 1, 'year'),
  ),
  says(
    'Treaty, words against figures',
    'تخطر الدولة المطلوب إليها قرارها خلال ستين (٣٠) يوماً من ورود الطلب.',
    term('خلال ستين (٣٠) يوماً', 60, 'day', { ...WITHIN, digits: 30, inferred: ['digits-differ'] }),
  ),
  says(
    'Law of the UAE on extradition, figures before the words',
    'على النيابة العامة إحالة الطلب خلال (٦٠) ستين يوماً، وللمطلوب تسليمه الطعن خلال (30) يوماً.',
    term('خلال (٦٠) ستين يوماً', 60, 'day', { ...WITHIN, digits: 60 }),
    term('خلال (30) يوماً', 30, 'day', WITHIN),
  ),
  says(
    'Procedure before a committee, ranges',
    'تعقد الدورة لمدة من 3 إلى 5 أيام، وترسل الوثائق في أجل يتراوح ما بين ثلاثين وستين يوماً.',
    term('من 3 إلى 5 أيام', 3, 'day', { upTo: 5 }),
    term('بين ثلاثين وستين يوماً', 30, 'day', { upTo: 60 }),
  ),
  says(
    'Public works law, halves',
    'يبت في الطلب خلال نصف سنة، ولا يجوز أن تتجاوز الإجراءات كلها سنتين ونصف السنة.',
    term('خلال نصف سنة', 6, 'month', { ...WITHIN, ...HALF }),
    term('ولا يجوز أن تتجاوز الإجراءات كلها سنتين ونصف السنة', 30, 'month', {
      ...WITHIN,
      inferred: ['half-year', 'dual'],
    }),
  ),
  says(
    'Law on administrative procedure, kinds of days',
    'يرد خلال سبعة أيام تقويمية، أو في غضون عشرين يوم عمل، أو خلال (10) أيام عمل من اليوم التالي.',
    term('خلال سبعة أيام تقويمية', 7, 'day', { ...WITHIN, days: 'calendar' }),
    term('في غضون عشرين يوم عمل', 20, 'day', { ...WITHIN, days: 'working' }),
    term('خلال (10) أيام عمل', 10, 'day', { ...WITHIN, days: 'working' }),
  ),
  says(
    'Code of Criminal Procedure of Algeria, appeal by the prosecutor, adapted',
    'يجب أن يفصل في الطعن في أجل لا يتعدى عشرين (20) يوما كاملة.',
    term('في أجل لا يتعدى عشرين (20) يوما كاملة', 20, 'day', { ...WITHIN, days: 'clear', digits: 20 }),
  ),
  says(
    'Protocol, bounds that follow',
    'يستكمل الملف في مدة ثلاثين يوماً كحد أقصى، على أن يسبق التبليغ بعشرة أيام كحد أدنى.',
    term('في مدة ثلاثين يوماً كحد أقصى', 30, 'day', WITHIN),
    term('بعشرة أيام كحد أدنى', 10, 'day', LEAST),
  ),
  says(
    'Conference of the States Parties, rules of procedure, adapted',
    'يخطر الأمين العام الدول الأطراف بموعد الدورة قبل انعقادها بما لا يقل عن ستين يوماً.',
    term('بما لا يقل عن ستين يوماً', 60, 'day', LEAST),
  ),
  says(
    'Transit by air, adapted from a bilateral treaty',
    'إذا لم يصل طلب العبور خلال ست وتسعين\u00a0(٩٦)\u00a0ساعة من الهبوط غير المتوقع، أو تأخر أكثر من أربعة أيام، أفرج عنه.',
    term('خلال ست وتسعين\u00a0(٩٦)\u00a0ساعة', 96, 'hour', { ...WITHIN, digits: 96 }),
    term('أكثر من أربعة أيام', 4, 'day', MORE),
  ),
  says(
    'Speciality clause of a bilateral treaty',
    'إذا أتيحت له فرصة المغادرة ولم يغادر خلال الثلاثين يوماً التالية لإخلاء سبيله النهائي، أو عاد بعد مغادرته.',
    term('خلال الثلاثين يوماً', 30, 'day', WITHIN),
  ),
  says(
    'Speciality clause, days before their number',
    'ولم يغادر إقليمها في الأيام الخمسة والأربعين التالية للإفراج النهائي.',
    term('الأيام الخمسة والأربعين', 45, 'day'),
  ),
  says(
    'Text from a portal, marks of direction and a line break',
    'وعلى الطرف المطلوب منه الرد خلال\u200f خمسة\nوأربعين \u200e(45)\u200f يوماً\u200f من التسلم.',
    term('خلال\u200f خمسة\nوأربعين \u200e(45)\u200f يوماً', 45, 'day', { ...WITHIN, digits: 45 }),
  ),
  says(
    'Text with all its vowels',
    'يُفْرَجُ عَنْهُ فِي غُضُونِ ثَمَانِيَةَ عَشَرَ يَوْمًا مِنَ القَبْضِ عَلَيْهِ.',
    term('فِي غُضُونِ ثَمَانِيَةَ عَشَرَ يَوْمًا', 18, 'day', WITHIN),
  ),
  says(
    'Deadline in two days, a page set with stretched letters',
    'يُبلَّغ القرار للدفاع داخل يومين، ويودع خـــلال ثـمـانـيـة أيـــام.',
    term('داخل يومين', 2, 'day', { ...WITHIN, ...DUAL }),
    term('خـــلال ثـمـانـيـة أيـــام', 8, 'day', WITHIN),
  ),
];

const thresholds: readonly Sentence[] = [
  says(
    'Extradition treaty between Morocco and another State, adapted',
    'يسمح بالتسليم من أجل أفعال يعاقب عليها بعقوبة سالبة للحرية لا تقل مدتها عن سنتين.',
    threshold('لا تقل مدتها عن سنتين', 2, 'year', { ...LEAST, ...DUAL }),
  ),
  says(
    'Extradition treaty of Egypt, a sentence passed, adapted',
    'إذا كان الشخص المطلوب محكوماً عليه حضورياً أو غيابياً بالحبس لمدة ستة أشهر على الأقل.',
    threshold('ستة أشهر على الأقل', 6, 'month', LEAST),
  ),
  says(
    'Riyadh Arab Agreement for Judicial Cooperation, art. 58, adapted',
    'ألا تقل العقوبة السالبة للحرية أو المتبقي منها والقابل للتنفيذ عن ستة شهور.',
    threshold(
      'ألا تقل العقوبة السالبة للحرية أو المتبقي منها والقابل للتنفيذ عن ستة شهور',
      6,
      'month',
      LEAST,
    ),
  ),
  says(
    'Agreement on the transfer of sentenced persons, adapted',
    'أن تكون المدة المتبقية من العقوبة عند تقديم الطلب سنة على الأقل، وللطرفين الاتفاق على أقل من ذلك.',
    threshold('سنة على الأقل', 1, 'year', { ...LEAST, ...ONE }),
  ),
  says(
    'UAE Crimes and Penalties Law, adapted',
    'يعاقب بالسجن المؤقت مدة لا تزيد على خمس عشرة سنة، أو بالحبس مدة لا تقل عن شهر.',
    threshold('لا تزيد على خمس عشرة سنة', 15, 'year', WITHIN),
    threshold('لا تقل عن شهر', 1, 'month', { ...LEAST, ...ONE }),
  ),
  says(
    'Jordanian Penal Code, adapted',
    'يعاقب بالأشغال المؤقتة من ثلاث سنوات إلى خمس عشرة سنة كل من أقدم على ذلك.',
    threshold('من ثلاث سنوات إلى خمس عشرة سنة', 3, 'year', { upTo: 15 }),
  ),
  says(
    'Algerian Penal Code, two units',
    'يعاقب بالحبس من ستة أشهر إلى سنتين وبغرامة من 20.000 دج إلى 100.000 دج.',
    threshold('ستة أشهر', 6, 'month'),
    threshold('سنتين', 2, 'year', DUAL),
  ),
  says(
    'Convention on international cooperation, a penalty above a figure',
    'في الجرائم التي تتجاوز عقوبتها القصوى عشر سنوات سجناً.',
    threshold('تتجاوز عقوبتها القصوى عشر سنوات', 10, 'year', MORE),
  ),
  says(
    'A judgment summed up in a request',
    'قضت محكمة الجنايات بسجنه اثنتي عشرة سنة، أمضى منها أربع سنوات.',
    threshold('اثنتي عشرة سنة', 12, 'year'),
    threshold('أربع سنوات', 4, 'year'),
  ),
];

export const second: readonly Sentence[] = [...terms, ...thresholds];
