import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written when the grammar was mended by the tenth. */
export const eleventh: readonly Sentence[] = [
  says(
    'European Convention on Extradition, art. 2, in Arabic, adapted',
    'إذا صدر حكم بالسجن أو بأمر حجز في إقليم الطرف الطالب وجب أن تكون مدة العقوبة المحكوم بها أربعة أشهر على الأقل.',
    threshold('أربعة أشهر على الأقل', 4, 'month', LEAST),
  ),
  says(
    'European Convention on Extradition, art. 18, in Arabic, adapted',
    'يجوز الإفراج عن الشخص بعد انقضاء 15 يوماً إذا لم يتسلم في الموعد المحدد، ويفرج عنه في كل الأحوال بعد انقضاء 30 يوماً.',
    term('15 يوماً', 15, 'day'),
    term('30 يوماً', 30, 'day'),
  ),
  says(
    'Convention on the Transfer of Sentenced Persons, art. 3, in Arabic, adapted',
    'أن يكون متبقياً للمحكوم عليه، عند تلقي طلب النقل، ما لا يقل عن ستة أشهر من العقوبة، أو أن تكون العقوبة غير محددة المدة.',
    threshold('ما لا يقل عن ستة أشهر', 6, 'month', LEAST),
  ),
  says(
    'GCC agreement on the execution of judgments and transfer, adapted',
    'يشترط للنقل أن تكون المدة المتبقية من العقوبة وقت تقديم الطلب سنة على الأقل، ويجوز في حالات استثنائية قبول مدة أقل من ذلك.',
    threshold('سنة على الأقل', 1, 'year', { ...LEAST, ...ONE }),
  ),
  says(
    'Convention against Torture, art. 20, in Arabic, register of',
    'تقدم الدول الأطراف تقارير تكميلية مرة كل أربع سنوات، ويقدم التقرير الأول في غضون سنة واحدة من بدء نفاذ الاتفاقية.',
    term('أربع سنوات', 4, 'year'),
    term('في غضون سنة واحدة', 1, 'year', WITHIN),
  ),
  says(
    'Vienna Convention on the Law of Treaties, art. 65, in Arabic, adapted',
    'إذا لم يبد أي طرف اعتراضاً بعد انقضاء فترة لا تقل عن ثلاثة أشهر من استلام الإخطار، باستثناء حالات الضرورة الخاصة.',
    term('لا تقل عن ثلاثة أشهر', 3, 'month', LEAST),
  ),
  says(
    'Vienna Convention on the Law of Treaties, art. 56, in Arabic, adapted',
    'على الطرف أن يعلن عن نيته في الانسحاب قبل اثني عشر شهراً على الأقل.',
    term('اثني عشر شهراً على الأقل', 12, 'month', LEAST),
  ),
  says(
    'Statute of the International Court of Justice, art. 13, in Arabic',
    'ينتخب أعضاء المحكمة لمدة تسع سنوات، على أن ولاية خمسة منهم تنتهي بعد مضي ثلاث سنوات.',
    term('تسع سنوات', 9, 'year'),
    term('ثلاث سنوات', 3, 'year'),
  ),
  says(
    'Rules of the International Criminal Court, provisional arrest, adapted',
    'إذا لم تقدم المستندات خلال ٦٠ يوماً من تاريخ القبض الاحتياطي، جاز الإفراج عن الشخص المقبوض عليه.',
    term('خلال ٦٠ يوماً', 60, 'day', WITHIN),
  ),
  says(
    'Treaty between Kazakhstan and Jordan on judicial assistance, adapted',
    'تنفذ الدولة المطلوب منها طلب المساعدة في غضون ستين (60) يوماً، وفي الحالات العاجلة خلال مدة لا تتجاوز عشرة (10) أيام عمل.',
    term('في غضون ستين (60) يوماً', 60, 'day', { ...WITHIN, digits: 60 }),
    term('خلال مدة لا تتجاوز عشرة (10) أيام عمل', 10, 'day', {
      ...WITHIN,
      digits: 10,
      days: 'working',
    }),
  ),
  says(
    'Extradition treaty, postponed surrender, adapted',
    'إذا كان الشخص يقضي عقوبة لا تزيد مدتها الباقية على ثلاثة أشهر، أجل تسليمه إلى حين انتهائها.',
    threshold('لا تزيد مدتها الباقية على ثلاثة أشهر', 3, 'month', WITHIN),
  ),
  says(
    'Extradition law of Morocco, art. 723, adapted',
    'يفرج عن الأجنبي إذا لم تتوصل الحكومة المغربية بالوثائق داخل ثلاثين يوماً من إيداعه رهن الاعتقال.',
    term('داخل ثلاثين يوماً', 30, 'day', WITHIN),
  ),
  says(
    'Moroccan Code of Criminal Procedure, art. 66, adapted',
    'لا تتجاوز مدة الوضع تحت الحراسة النظرية ثمانا وأربعين ساعة، ويمكن بإذن كتابي تمديدها لمدة أربع وعشرين ساعة.',
    term('لا تتجاوز مدة الوضع تحت الحراسة النظرية ثمانا وأربعين ساعة', 48, 'hour', WITHIN),
    term('أربع وعشرين ساعة', 24, 'hour'),
  ),
  says(
    'Algerian Code of Criminal Procedure, extradition, art. 697, adapted',
    'إذا كان الحد الأقصى للعقوبة المطبقة أقل من سنتين حبساً رفض التسليم، ما لم تكن العقوبة المحكوم بها تساوي شهرين على الأقل.',
    threshold('أقل من سنتين', 2, 'year', { ...LESS, ...DUAL }),
    threshold('شهرين على الأقل', 2, 'month', { ...LEAST, ...DUAL }),
  ),
  says(
    'Tunisian Code of Criminal Procedure, art. 325, adapted',
    'يخلى سبيل المقبوض عليه إن لم تصل الوثائق في ظرف شهر من تاريخ إيقافه، ويمكن تمديد هذا الأجل شهراً آخر.',
    term('في ظرف شهر', 1, 'month', { ...WITHIN, ...ONE }),
    term('شهراً', 1, 'month', ONE),
  ),
  says(
    'Egyptian Code of Criminal Procedure, art. 143, adapted',
    'لا يجوز أن تجاوز مدة الحبس الاحتياطي في الجنح ستة أشهر، وفي الجنايات ثمانية عشر شهراً، وسنتين إذا كانت العقوبة السجن المؤبد أو الإعدام.',
    term('لا يجوز أن تجاوز مدة الحبس الاحتياطي في الجنح ستة أشهر', 6, 'month', WITHIN),
    term('ثمانية عشر شهراً', 18, 'month'),
    term('وسنتين', 2, 'year', DUAL),
  ),
  says(
    'Egyptian Penal Code, art. 49, recidivism, adapted',
    'من حكم عليه بالحبس مدة سنة أو أكثر وثبت أنه ارتكب جنحة قبل مضي خمس سنين من تاريخ انقضاء هذه العقوبة.',
    threshold('سنة أو أكثر', 1, 'year', { ...LEAST, ...ONE }),
    term('خمس سنين', 5, 'year'),
  ),
  says(
    'Saudi anti-corruption law, adapted',
    'يعاقب بالسجن مدة لا تتجاوز عشر سنوات وبغرامة لا تزيد على مليون ريال، أو بإحدى هاتين العقوبتين.',
    threshold('لا تتجاوز عشر سنوات', 10, 'year', WITHIN),
  ),
  says(
    'Jordanian Penal Code, arts. 20 and 21, adapted',
    'الحد الأدنى للحكم بالأشغال المؤقتة والاعتقال المؤقت ثلاث سنوات والحد الأعلى عشرون سنة، وتتراوح مدة الحبس بين أسبوع وثلاث سنوات.',
    threshold('ثلاث سنوات', 3, 'year'),
    threshold('عشرون سنة', 20, 'year'),
    threshold('أسبوع', 1, 'week', ONE),
    threshold('وثلاث سنوات', 3, 'year'),
  ),
  says(
    'Certificate on a convict, adapted',
    'بدأ تنفيذ الحكم في 15/03/2021 ومدته سبع سنوات، قضى المحكوم عليه منها ثلاث سنوات وشهرين، وينتهي في ١٤ آذار/مارس ٢٠٢٨.',
    date('15/03/2021', '2021-03-15'),
    threshold('سبع سنوات', 7, 'year'),
    threshold('ثلاث سنوات وشهرين', 38, 'month', { inferred: ['compound', 'dual'] }),
    date('١٤ آذار/مارس ٢٠٢٨', '2028-03-14'),
  ),
  says(
    'UN Convention against Illicit Traffic in Narcotic Drugs, opening',
    'حررت في فيينا في اليوم العشرين من كانون الأول/ديسمبر 1988، وفتح باب التوقيع عليها حتى 28 شباط/فبراير 1989.',
    date('العشرين من كانون الأول/ديسمبر 1988', '1988-12-20'),
    date('28 شباط/فبراير 1989', '1989-02-28'),
  ),
  says(
    'Law, longer than a limit',
    'للمحكمة أن تقضي بالإبعاد إذا زادت مدة الحبس المحكوم بها على ثلاثة أشهر.',
    threshold('زادت مدة الحبس المحكوم بها على ثلاثة أشهر', 3, 'month', MORE),
  ),
  says(
    'UN Convention against Torture, articles',
    'يجوز لأي دولة أن تعلن أنها لا تعتبر نفسها ملزمة بالفقرة ١ من المادة ٣٠',
  ),
  says(
    'Egyptian law, amended',
    'معدلة بالقانون رقم 145 لسنة 2006 المنشور بالجريدة الرسمية العدد 26 مكرر (أ)',
  ),
  says(
    'Ordinal of a day after deposit',
    'تصبح نافذة في اليوم الأول من الشهر الذي يلي انقضاء الشهر الثالث على إيداع الوثيقة',
  ),
  says('Age of a child in a protocol', 'يقصد بتعبير «طفل» أي شخص دون الثامنة عشرة من العمر'),
  says('Age of a child with its unit', 'ألا يكون الضحية قد تجاوز من العمر ثمانية عشر عاماً وقت الإبلاغ'),
  says(
    'Age of those who may not be hanged',
    'لا يجوز الحكم بالسجن المؤبد على من لم يكن قد أكمل الثامنة عشرة سنة من عمره',
  ),
  says('Age of a person sought, in a notice', 'المدعو كريم، العمر: 41 سنة، الطول: 1.75 م، الجنسية: مغربية'),
  says(
    'Age and a measure for the young',
    'تودع الفتاة التي لم تتم خمس عشرة سنة من عمرها في إحدى دور الرعاية',
  ),
  says('Fine with a unit of time', 'غرامة يومية قدرها مائة ريال عن كل يوم من أيام المخالفة'),
  says('Bail', 'يخلى سبيله بكفالة مالية قدرها ثلاثون ألف جنيه تودع خزانة المحكمة'),
  says('Rate', 'يسدد القرض على اثني عشر قسطاً شهرياً بفائدة نسبتها 3.5%'),
  says('Judges of a panel', 'تشكل الدائرة من خمسة قضاة، وتصدر أحكامها بأغلبية أربعة منهم'),
  says('Witnesses', 'شهادة أربعة شهود عدول، أو شاهدين اثنين في سائر الجرائم'),
  says('Hours of the day', 'من الساعة السادسة صباحاً إلى الساعة التاسعة مساءً، إلا برضاء صاحب المنزل'),
  says('A year named', 'اتفاقية فيينا للعلاقات القنصلية لسنة ١٩٦٣ وقرارات المجلس لعام 2010'),
  says('Case and year', 'الطعن رقم 2345 لسنة 70 القضائية، جلسة الأحد، مكتب فني 52، صفحة 30'),
  says('Half and thirds', 'إذا أمضى نصف المدة المحكوم بها، أو ثلثيها إذا كان عائداً'),
  says('Degrees of kinship', 'الأقارب والأصهار حتى الدرجة الرابعة، والأزواج ولو بعد انحلال الزوجية'),
  says('Copies and annexes', 'نسختان مصدقتان من الحكم وثلاث صور شمسية وبصمات الأصابع العشرة'),
  says('Reasonable time, at once', 'يخطر الطرف الطالب فوراً، ويتخذ القرار في غضون مدة معقولة من غير إبطاء'),
  says('Names of days and months', 'عطلة يوم الجمعة من كل أسبوع وشهر رمضان من كل عام هجري'),
  says('Hijri month and year', 'صدر هذا النظام في الثامن من شهر شعبان عام 1435 من الهجرة'),
];
