import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written when the grammar was mended by the eleventh. */
export const twelfth: readonly Sentence[] = [
  says(
    'Arab League convention on extradition of 1952, adapted',
    'يشترط أن تكون الجريمة جناية أو جنحة معاقباً عليها بالحبس سنة أو بعقوبة أشد، أو أن يكون قد حكم على المطلوب بالحبس شهرين على الأقل.',
    threshold('سنة', 1, 'year', ONE),
    threshold('شهرين على الأقل', 2, 'month', { ...LEAST, ...DUAL }),
  ),
  says(
    'Riyadh Arab Agreement, art. 46, concurrent requests, register of',
    'على الطرف الطالب أن يتسلم الشخص في الأجل المتفق عليه، فإذا لم يتم ذلك وانقضى خمسة عشر يوماً على هذا الأجل أفرج عنه.',
    term('خمسة عشر يوماً', 15, 'day'),
  ),
  says(
    'Riyadh Arab Agreement, arts. 58 and 59, adapted',
    'أن تكون العقوبة المحكوم بها سالبة للحرية لا تقل مدتها أو المدة المتبقية منها أو القابلة للتنفيذ عن ستة أشهر.',
    threshold('لا تقل مدتها أو المدة المتبقية منها أو القابلة للتنفيذ عن ستة أشهر', 6, 'month', LEAST),
  ),
  says(
    'Agreement on transfer of the League of Arab States, adapted',
    'تبت الدولة المطلوب إليها في طلب نقل المحكوم عليه في أجل أقصاه ثلاثة أشهر من تاريخ وصوله إليها.',
    term('في أجل أقصاه ثلاثة أشهر', 3, 'month', WITHIN),
  ),
  says(
    'Protocol to the Convention on Transfer, expulsion, register of',
    'إذا بلغت العقوبة الباقية عند ورود الطلب ستة أشهر أو زادت عليها جاز النقل دون رضا المحكوم عليه.',
    threshold('ستة أشهر', 6, 'month'),
  ),
  says(
    'Treaty of Kazakhstan with Saudi Arabia on extradition, adapted',
    'يفرج عن الشخص المقبوض عليه إذا لم تقدم الدولة الطالبة طلب التسليم خلال ستين (٦٠) يوماً من تاريخ القبض عليه.',
    term('خلال ستين (٦٠) يوماً', 60, 'day', { ...WITHIN, digits: 60 }),
  ),
  says(
    'Treaty, supplementary information, adapted',
    'يجوز للطرف المطلوب منه أن يطلب معلومات تكميلية، على أن تقدم خلال أربعين (40) يوماً، ويجوز تمديد هذه المهلة عشرين (20) يوماً بطلب مسبب.',
    term('خلال أربعين (40) يوماً', 40, 'day', { ...WITHIN, digits: 40 }),
    term('عشرين (20) يوماً', 20, 'day', { digits: 20 }),
  ),
  says(
    'Treaty, transit, adapted',
    'إذا هبطت الطائرة هبوطاً غير مقرر، احتجز الشخص لمدة لا تتجاوز ستاً وتسعين (96) ساعة ريثما يرد طلب العبور.',
    term('لا تتجاوز ستاً وتسعين (96) ساعة', 96, 'hour', { ...WITHIN, digits: 96 }),
  ),
  says(
    'Treaty, seized objects, adapted',
    'تحفظ الأشياء المضبوطة لمدة تسعين يوماً، وتعاد بعد انقضائها إلى من ضبطت لديه.',
    term('تسعين يوماً', 90, 'day'),
  ),
  says(
    'Treaty on judicial assistance, summons to appear, adapted',
    'يرسل الطلب قبل الموعد المحدد للحضور بما لا يقل عن خمسة وأربعين يوماً، ولا يلاحق الشاهد ما لم يبق بعد خمسة عشر يوماً من إخطاره.',
    term('بما لا يقل عن خمسة وأربعين يوماً', 45, 'day', LEAST),
    term('خمسة عشر يوماً', 15, 'day'),
  ),
  says(
    'International Covenant on Civil and Political Rights, art. 41, in Arabic, adapted',
    'إذا لم تتم تسوية المسألة خلال ستة أشهر من تاريخ تلقي البلاغ الأول، وتقدم اللجنة تقريراً في غضون اثني عشر شهراً.',
    term('خلال ستة أشهر', 6, 'month', WITHIN),
    term('في غضون اثني عشر شهراً', 12, 'month', WITHIN),
  ),
  says(
    'Rome Statute, art. 58 and 112, register of',
    'تجتمع الجمعية مرة في السنة، ويشغل القضاة مناصبهم لمدة تسع سنوات، ويشغلها بعضهم لمدة ثلاث سنوات.',
    term('تسع سنوات', 9, 'year'),
    term('ثلاث سنوات', 3, 'year'),
  ),
  says(
    'Kuwaiti Code of Criminal Procedure, art. 69, adapted',
    'إذا رئي أن مصلحة التحقيق تستوجب حبس المتهم جاز حبسه احتياطياً لمدة لا تزيد على واحد وعشرين يوماً من تاريخ القبض عليه.',
    term('لا تزيد على واحد وعشرين يوماً', 21, 'day', WITHIN),
  ),
  says(
    'Omani Code of Criminal Procedure, art. 54, adapted',
    'الأمر بالحبس الاحتياطي من الادعاء العام يكون لمدة سبعة أيام يجوز تجديدها لمدد أخرى أقصاها ثلاثون يوماً.',
    term('سبعة أيام', 7, 'day'),
    term('أقصاها ثلاثون يوماً', 30, 'day', WITHIN),
  ),
  says(
    'Lebanese Code of Criminal Procedure, art. 107, adapted',
    'إذا كانت العقوبة القصوى للجرم تتجاوز الحبس سنة جاز توقيف المدعى عليه.',
    threshold('تتجاوز الحبس سنة', 1, 'year', { ...MORE, ...ONE }),
  ),
  says(
    'Libyan Penal Code, adapted',
    'السجن عقوبة لا تقل مدتها عن ثلاث سنوات ولا تزيد على خمس عشرة سنة إلا في الأحوال التي ينص عليها القانون.',
    threshold('لا تقل مدتها عن ثلاث سنوات', 3, 'year', LEAST),
    threshold('ولا تزيد على خمس عشرة سنة', 15, 'year', WITHIN),
  ),
  says(
    'Algerian Penal Code, art. 5, adapted',
    'العقوبات الأصلية في مادة الجنح هي الحبس مدة تتجاوز شهرين إلى خمس سنوات ما عدا الحالات التي يقرر فيها القانون حدوداً أخرى.',
    threshold('تتجاوز شهرين', 2, 'month', { ...MORE, ...DUAL }),
    threshold('خمس سنوات', 5, 'year'),
  ),
  says(
    'Iraqi Penal Code, art. 26, adapted',
    'الجنحة هي الجريمة المعاقب عليها بالحبس الشديد أو البسيط أكثر من ثلاثة أشهر إلى خمس سنوات أو بالغرامة.',
    threshold('أكثر من ثلاثة أشهر', 3, 'month', MORE),
    threshold('خمس سنوات', 5, 'year'),
  ),
  says(
    'Emirati law on crimes and penalties, adapted',
    'ويعاقب بالحبس الذي لا يقل عن سنة والغرامة التي لا تقل عن عشرين ألف درهم كل من أخفى متهماً.',
    threshold('لا يقل عن سنة', 1, 'year', { ...LEAST, ...ONE }),
  ),
  says(
    'Code, suspended sentence, adapted',
    'للمحكمة عند الحكم بالحبس مدة تقل عن سنة أن تأمر بوقف التنفيذ، وتكون مدة الإيقاف ثلاث سنوات من يوم صيرورة الحكم نهائياً.',
    threshold('تقل عن سنة', 1, 'year', { ...LESS, ...ONE }),
    term('ثلاث سنوات', 3, 'year'),
  ),
  says(
    'Note of a ministry, deadline and dates',
    'بالإشارة إلى مذكرتكم المؤرخة في 5 شعبان 1442 الموافق 18 مارس 2021، يرجى الرد قبل 30/04/2021.',
    date('18 مارس 2021', '2021-03-18'),
    date('30/04/2021', '2021-04-30'),
  ),
  says(
    'Entry into force of an agreement',
    'صودق عليها بالقانون رقم 12 لسنة 2018 ودخلت حيز النفاذ في الأول من كانون الثاني 2019.',
    date('الأول من كانون الثاني 2019', '2019-01-01'),
  ),
  says(
    'Riyadh Arab Agreement, reference',
    'مع مراعاة أحكام المادة 41 من هذه الاتفاقية والفقرتين (ب) و(ج) من المادة 40',
  ),
  says('Treaty series', 'الأمم المتحدة، مجموعة المعاهدات، المجلد 1465، الرقم 24841، الصفحة 85'),
  says('Law and year, in words', 'القانون عدد 68 لسنة ألف وتسعمائة وثمانية وستين، الفصول من 308 إلى 335'),
  says('Ratifications', 'بعد إيداع ثلاث من الدول الموقعة وثائق تصديقها، وبحضور سبع دول على الأقل'),
  says('Ordinal day in the text of a treaty', 'في اليوم الستين من تبادل المذكرات، وفي كل ثاني أيام الدورة'),
  says('Age of criminal majority', 'حدد سن الرشد الجزائي بثماني عشرة سنة كاملة'),
  says(
    'Age at the day of the deed',
    'تعتبر في تحديد سن الحدث السنة التي بلغها يوم ارتكاب الجرم، أي دون ست عشرة سنة',
  ),
  says('Age of a detained mother', 'تفصل السجينات اللاتي تقل أعمارهن عن إحدى وعشرين سنة عن غيرهن'),
  says('Age, aggravation', 'إذا كان سن المجني عليها أقل من ست عشرة سنة كاملة أو كان الجاني من أصولها'),
  says(
    'Age of the convict, health',
    'إذا كان المحكوم عليه قد جاوز الخامسة والسبعين من العمر أو كان مصاباً بمرض خطير',
  ),
  says('Fine by two bounds', 'غرامة لا تقل عن ألفي جنيه ولا تزيد على عشرين ألف جنيه، وتضاعف في حالة العود'),
  says('Value in an article', 'إذا كانت قيمة الأشياء لا تتجاوز مائة وخمسين دولاراً أمريكياً'),
  says('Court fee', 'يستوفى رسم قدره خمسة دنانير عن كل ورقة، وعشرة عن كل نسخة'),
  says('Drugs', 'حيازة ما يزيد على خمسمائة غرام من القنب أو ثلاثة غرامات من الهيروين'),
  says('Members', 'تتكون اللجنة من ثمانية عشر عضواً ينتخبون بالاقتراع السري'),
  says('Times and repeated acts', 'إذا أخطر مرتين متتاليتين ولم يحضر، أو تكرر الفعل ثلاث مرات فأكثر'),
  says('Clock', 'في حدود الساعة الثالثة والنصف من صباح يوم الثلاثاء'),
  says('Bare years, as a time', 'في الفترة ما بين عامي 2015 و2018، وخلال سنة 2020 برمتها'),
  says('Named plan', 'خطة التنمية المستدامة لعام 2030 واستراتيجية 2025 الوطنية'),
  says('Fractions', 'بأغلبية ثلاثة أخماس الأعضاء، وربع العقوبة، وثلثا المدة'),
  says('Figures of a file', 'ملف جنحي تلبسي رقم 2102/2020، محضر عدد 756، بطاقة رقم 30'),
  says('At once, without a figure', 'على وجه السرعة، وفي أقصر مدة ممكنة، وفي الوقت المناسب'),
];
