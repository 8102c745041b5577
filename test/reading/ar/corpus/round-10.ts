import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written by another hand than the grammar, as one would examine it. */
export const tenth: readonly Sentence[] = [
  says(
    'Riyadh Arab Agreement for Judicial Cooperation, art. 40, adapted',
    'يكون التسليم واجباً إذا كان الفعل معاقباً عليه في قوانين كل من الطرفين المتعاقدين بعقوبة سالبة للحرية مدتها سنة أو بعقوبة أشد.',
    threshold('سنة', 1, 'year', ONE),
  ),
  says(
    'Riyadh Arab Agreement for Judicial Cooperation, art. 40, sentence, adapted',
    'من حكم عليه حضورياً أو غيابياً من محاكم الطرف الطالب بعقوبة سالبة للحرية لا تقل عن ستة أشهر.',
    threshold('لا تقل عن ستة أشهر', 6, 'month', LEAST),
  ),
  says(
    'Arab Convention for the Suppression of Terrorism, art. 26, adapted',
    'يفرج عن الشخص المطلوب إذا انقضت ثلاثون يوماً من تاريخ القبض عليه ولم يرد طلب التسليم.',
    term('ثلاثون يوماً', 30, 'day'),
  ),
  says(
    'Arab Convention for the Suppression of Terrorism, art. 26, end, adapted',
    'ولا يجوز أن يتجاوز الحبس الاحتياطي بأي حال ستين يوماً من تاريخ القبض.',
    term('ولا يجوز أن يتجاوز الحبس الاحتياطي بأي حال ستين يوماً', 60, 'day', WITHIN),
  ),
  says(
    'UN Model Treaty on Extradition, art. 2, in Arabic, adapted',
    'إذا تعلق الطلب بشخص مطلوب لتنفيذ حكم بالسجن، لا يوافق على التسليم ما لم تكن قد بقيت من مدة العقوبة فترة لا تقل عن [أربعة/ستة] أشهر.',
    threshold('لا تقل عن [أربعة/ستة] أشهر', 4, 'month', { ...LEAST, upTo: 6 }),
  ),
  says(
    'UN Model Treaty on Extradition, art. 14, in Arabic, adapted',
    'إذا أتيحت له فرصة المغادرة ولم يغادر في غضون [٣٠/٤٥] يوماً من إخلاء سبيله نهائياً، أو عاد باختياره بعد مغادرته.',
    term('في غضون [٣٠/٤٥] يوماً', 30, 'day', { ...WITHIN, upTo: 45 }),
  ),
  says(
    'UN Convention against Corruption, art. 68, in Arabic, adapted',
    'يبدأ نفاذ هذه الاتفاقية في اليوم التسعين من تاريخ إيداع الصك الثلاثين، وتسري التعديلات بعد تسعين يوماً من إيداع صك التصديق.',
    term('تسعين يوماً', 90, 'day'),
  ),
  says(
    'UN Convention against Transnational Organized Crime, art. 2, in Arabic, adapted',
    'يقصد بتعبير «جريمة خطيرة» سلوك يمثل جرماً يعاقب عليه بالحرمان التام من الحرية لمدة لا تقل عن أربع سنوات أو بعقوبة أشد.',
    threshold('لا تقل عن أربع سنوات', 4, 'year', LEAST),
  ),
  says(
    'UN Convention against Transnational Organized Crime, art. 39, in Arabic, adapted',
    'يبلغ الأمين العام الدول الأطراف بالتعديل المقترح قبل ستة أشهر على الأقل من انعقاد المؤتمر.',
    term('ستة أشهر على الأقل', 6, 'month', LEAST),
  ),
  says(
    'Rome Statute, art. 77, in Arabic, adapted',
    'السجن لعدد محدد من السنوات لفترة أقصاها ٣٠ سنة، أو السجن المؤبد حيثما تبررها الخطورة البالغة للجريمة.',
    threshold('أقصاها ٣٠ سنة', 30, 'year', WITHIN),
  ),
  says(
    'Rome Statute, art. 110, in Arabic, adapted',
    'تعيد المحكمة النظر في العقوبة بعد قضاء ثلثي مدتها، أو بعد خمس وعشرين سنة في حالة السجن المؤبد.',
    threshold('خمس وعشرين سنة', 25, 'year'),
  ),
  says(
    'Treaty between Kazakhstan and the Emirates on transfer, adapted',
    'إذا كان لا يزال على المحكوم عليه، وقت تسلم الطلب، قضاء ستة (6) أشهر على الأقل من مدة العقوبة.',
    threshold('ستة (6) أشهر على الأقل', 6, 'month', { ...LEAST, digits: 6 }),
  ),
  says(
    'Treaty on extradition, surrender, adapted',
    'إذا لم يتم استلام الشخص المطلوب خلال خمسة عشر (15) يوماً من التاريخ المتفق عليه، وجب إطلاق سراحه، ويجوز رفض تسليمه عن الجريمة ذاتها.',
    term('خلال خمسة عشر (15) يوماً', 15, 'day', { ...WITHIN, digits: 15 }),
  ),
  says(
    'Treaty on extradition, provisional arrest, adapted',
    'يجوز إنهاء القبض المؤقت إذا لم تتلق الدولة المطلوب منها التسليم المستندات في غضون فترة خمسة وأربعين (45) يوماً تقويمياً بعد القبض.',
    term('في غضون فترة خمسة وأربعين (45) يوماً تقويمياً', 45, 'day', {
      ...WITHIN,
      digits: 45,
      days: 'calendar',
    }),
  ),
  says(
    'Treaty on judicial assistance, return of a person in custody, adapted',
    'يرسل طلب نقل الشخص المحبوس قبل ثلاثين (30) يوماً على الأقل من تاريخ الإدلاء بالشهادة، ما لم يتفق على أجل أقصر.',
    term('ثلاثين (30) يوماً على الأقل', 30, 'day', { ...LEAST, digits: 30 }),
  ),
  says(
    'Treaty, termination, adapted',
    'ينتهي العمل بهذه الاتفاقية بعد مرور سنة واحدة من تاريخ تسلم الإخطار، ولا يؤثر ذلك في الطلبات المقدمة قبله.',
    term('سنة واحدة', 1, 'year'),
  ),
  says(
    'Treaty, duration, adapted',
    'تظل هذه الاتفاقية سارية لمدة خمس سنوات تجدد تلقائياً لمدد مماثلة ما لم يخطر أحد الطرفين الآخر قبل ستة أشهر من انتهائها.',
    term('خمس سنوات', 5, 'year'),
    term('ستة أشهر', 6, 'month'),
  ),
  says(
    'Emirati law on international judicial cooperation, art. 7, adapted',
    'أن تكون الجريمة معاقباً عليها في قانون الدولة الطالبة بعقوبة مقيدة للحرية لمدة سنة على الأقل، وأن يكون ما تبقى من العقوبة ستة أشهر على الأقل.',
    threshold('سنة على الأقل', 1, 'year', { ...LEAST, ...ONE }),
    threshold('ستة أشهر على الأقل', 6, 'month', LEAST),
  ),
  says(
    'Emirati Code of Criminal Procedure, art. 47, adapted',
    'على مأمور الضبط القضائي أن يسمع أقوال المتهم فور القبض عليه، وأن يرسله خلال ثمان وأربعين ساعة إلى النيابة العامة.',
    term('خلال ثمان وأربعين ساعة', 48, 'hour', WITHIN),
  ),
  says(
    'Egyptian Code of Criminal Procedure, art. 142, adapted',
    'ينتهي الحبس الاحتياطي بمضي خمسة عشر يوماً على حبس المتهم، ويجوز مده مدداً لا يزيد مجموعها على خمسة وأربعين يوماً.',
    term('خمسة عشر يوماً', 15, 'day'),
    term('لا يزيد مجموعها على خمسة وأربعين يوماً', 45, 'day', WITHIN),
  ),
  says(
    'Egyptian Code of Criminal Procedure, art. 134, adapted',
    'يجوز حبس المتهم احتياطياً إذا كانت الواقعة جناية أو جنحة معاقباً عليها بالحبس لمدة لا تقل عن سنة.',
    threshold('لا تقل عن سنة', 1, 'year', { ...LEAST, ...ONE }),
  ),
  says(
    'Egyptian Code of Criminal Procedure, art. 15, adapted',
    'تنقضي الدعوى الجنائية في مواد الجنايات بمضي عشر سنين من يوم وقوع الجريمة، وفي مواد الجنح بمضي ثلاث سنين.',
    term('عشر سنين', 10, 'year'),
    term('ثلاث سنين', 3, 'year'),
  ),
  says(
    'Iraqi Code of Criminal Procedure, art. 109, adapted',
    'إذا كان المقبوض عليه متهماً بجريمة معاقب عليها بالحبس مدة لا تزيد على ثلاث سنوات، فللقاضي أن يأمر بتوقيفه مدة لا تزيد على خمسة عشر يوماً في كل مرة.',
    threshold('لا تزيد على ثلاث سنوات', 3, 'year', WITHIN),
    term('لا تزيد على خمسة عشر يوماً', 15, 'day', WITHIN),
  ),
  says(
    'Algerian Code of Criminal Procedure, art. 125, adapted',
    'لا يجوز أن تتجاوز مدة الحبس المؤقت أربعة أشهر إذا كان الحد الأقصى للعقوبة يزيد على ثلاث سنوات حبساً.',
    term('لا يجوز أن تتجاوز مدة الحبس المؤقت أربعة أشهر', 4, 'month', WITHIN),
    threshold('يزيد على ثلاث سنوات', 3, 'year', MORE),
  ),
  says(
    'Moroccan Code of Criminal Procedure, art. 721, adapted',
    'لا يقبل التسليم إلا إذا كانت العقوبة المقررة لا تقل عن سنة حبساً، أو كانت العقوبة المحكوم بها تساوي أربعة أشهر أو تفوقها.',
    threshold('لا تقل عن سنة', 1, 'year', { ...LEAST, ...ONE }),
    threshold('أربعة أشهر', 4, 'month'),
  ),
  says(
    'Moroccan Penal Code, art. 540, adapted',
    'يعاقب بالحبس من سنة إلى خمس سنوات وغرامة من خمسمائة إلى خمسة آلاف درهم.',
    threshold('من سنة إلى خمس سنوات', 1, 'year', { upTo: 5, ...ONE }),
  ),
  says(
    'Tunisian Penal Code, adapted',
    'يعاقب بالسجن مدة عامين وبخطية قدرها ألفا دينار كل من شارك في الوفاق، وترفع العقوبة إلى ستة أعوام.',
    threshold('عامين', 2, 'year', DUAL),
    threshold('ستة أعوام', 6, 'year'),
  ),
  says(
    'Kuwaiti extradition practice, less than a limit',
    'يرفض نقل المحكوم عليه إذا كان المتبقي من مدة العقوبة أقل من سنة واحدة.',
    threshold('أقل من سنة واحدة', 1, 'year', LESS),
  ),
  says(
    'Saudi Law of Criminal Procedure, art. 109, adapted',
    'يستجوب المحقق المقبوض عليه فوراً، وإذا تعذر ذلك يودع دار التوقيف مدة لا تزيد على أربع وعشرين ساعة.',
    term('لا تزيد على أربع وعشرين ساعة', 24, 'hour', WITHIN),
  ),
  says(
    'Jordanian Code of Criminal Procedure, appeal, adapted',
    'ميعاد الاستئناف خمسة عشر يوماً تبدأ من اليوم التالي لصدور الحكم الوجاهي، وميعاد الطعن بالتمييز ثلاثون يوماً.',
    term('خمسة عشر يوماً', 15, 'day'),
    term('ثلاثون يوماً', 30, 'day'),
  ),
  says(
    'Treaty, place and date',
    'حرر في مدينة أستانا بتاريخ ٢ نوفمبر ٢٠٢٤م الموافق ٣٠ ربيع الآخر ١٤٤٦هـ من نسختين أصليتين باللغات العربية والقازاقية والروسية.',
    date('٢ نوفمبر ٢٠٢٤م', '2024-11-02'),
  ),
  says(
    'Geneva Conventions and their Protocols',
    'اتفاقيات جنيف المؤرخة في 12 آب/أغسطس 1949 والبروتوكول الإضافي إليها المؤرخ 8 حزيران/يونيه 1977.',
    date('12 آب/أغسطس 1949', '1949-08-12'),
    date('8 حزيران/يونيه 1977', '1977-06-08'),
  ),
];
