import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written when the grammar was mended by the sixteenth. */
export const seventeenth: readonly Sentence[] = [
  says(
    'Extradition treaty of Oman, adapted',
    'لا يجوز التسليم إلا إذا كان الحد الأقصى للعقوبة المقررة للجريمة السجن سنتين على الأقل في تشريع كل من الدولتين.',
    threshold('سنتين على الأقل', 2, 'year', { ...LEAST, ...DUAL }),
  ),
  says(
    'Extradition treaty of Oman, fugitives, adapted',
    'إذا فر الشخص بعد أن قضى بعض عقوبته، يشترط أن يكون قد بقي منها ستة أشهر على الأقل يوم تقديم طلب التسليم.',
    threshold('ستة أشهر على الأقل', 6, 'month', LEAST),
  ),
  says(
    'Extradition treaty, urgent request, adapted',
    'يجب أن يصل طلب التسليم ومرفقاته إلى الدولة المطلوب منها في غضون شهرين من تاريخ إلقاء القبض، وإلا أفرج عن الشخص فوراً.',
    term('في غضون شهرين', 2, 'month', { ...WITHIN, ...DUAL }),
  ),
  says(
    'Extradition treaty, a second delay, adapted',
    'وللدولة الطالبة أن تلتمس أجلاً إضافياً لا يزيد على عشرة أيام، على ألا يتجاوز مجموع مدة الاحتجاز خمسة وخمسين يوماً.',
    term('لا يزيد على عشرة أيام', 10, 'day', WITHIN),
    term('ألا يتجاوز مجموع مدة الاحتجاز خمسة وخمسين يوماً', 55, 'day', WITHIN),
  ),
  says(
    'Transfer treaty, verification of consent',
    'يتاح لدولة التنفيذ التحقق من الموافقة خلال واحد وعشرين يوماً قبل نقل المحكوم عليه.',
    term('خلال واحد وعشرين يوماً', 21, 'day', WITHIN),
  ),
  says(
    'Transfer treaty, adaptation of a sentence',
    'إذا كانت العقوبة عشرين سنة وكان الحد الأقصى في قانون دولة التنفيذ خمس عشرة سنة، جاز تعديلها إلى هذا الحد.',
    threshold('عشرين سنة', 20, 'year'),
    threshold('خمس عشرة سنة', 15, 'year'),
  ),
  says(
    'Assistance treaty, service of documents',
    'تسلم أوراق الحضور إلى الدولة المطلوب منها قبل ثلاثة أشهر على الأقل من موعد الجلسة.',
    term('ثلاثة أشهر على الأقل', 3, 'month', LEAST),
  ),
  says(
    'Convention, notice to the depositary',
    'يسري العدول عن التحفظ بعد انقضاء ثلاثة أشهر على تاريخ ورود الإخطار إلى جهة الإيداع.',
    term('ثلاثة أشهر', 3, 'month'),
  ),
  says(
    'Kuwaiti criminal procedure, adapted',
    'لا يجوز في أي حال أن يبقى المقبوض عليه محجوزاً مدة تزيد على يومين دون أمر كتابي من المحقق بحبسه احتياطياً.',
    term('تزيد على يومين', 2, 'day', { ...WITHIN, ...DUAL }),
  ),
  says(
    'Moroccan procedure, remand of a judge, adapted',
    'يصدر قاضي التحقيق أمراً بالاعتقال الاحتياطي لمدة شهر واحد قابل للتجديد مرتين لنفس المدة.',
    term('شهر واحد', 1, 'month'),
  ),
  says(
    'Qatari Penal Code, definition of a crime, adapted',
    'الجنايات هي الجرائم المعاقب عليها بالإعدام أو بالحبس المؤبد أو بالحبس الذي تزيد مدته على ثلاث سنوات.',
    threshold('تزيد مدته على ثلاث سنوات', 3, 'year', { bound: 'more-than' }),
  ),
  says(
    'Tunisian Penal Code, adapted',
    'يعاقب بالسجن من عام إلى عشرة أعوام وبخطية من خمسة آلاف إلى عشرة آلاف دينار كل من دعا إلى ذلك.',
    threshold('من عام إلى عشرة أعوام', 1, 'year', { upTo: 10, ...ONE }),
  ),
  says(
    'Recidivism, adapted',
    'يعد عائداً من ثبت ارتكابه جنحة قبل مضي خمس سنوات على انقضاء عقوبة سبق الحكم بها عليه.',
    term('خمس سنوات', 5, 'year'),
  ),
  says(
    'Appeal, adapted',
    'يرفع استئناف الحكم بتقرير في قلم الكتاب في ظرف عشرة أيام، وللنائب العام أن يستأنف في ميعاد ثلاثين يوماً من وقت صدوره.',
    term('في ظرف عشرة أيام', 10, 'day', WITHIN),
    term('في ميعاد ثلاثين يوماً', 30, 'day', WITHIN),
  ),
  says(
    'Note verbale',
    'تهدي السفارة تحياتها وتحيل إلى مذكرتها المؤرخة في ٢١ نيسان/أبريل ٢٠٢٢ وإلى حكم صادر بتاريخ 03-02-2021.',
    date('٢١ نيسان/أبريل ٢٠٢٢', '2022-04-21'),
    date('03-02-2021', '2021-02-03', ['day-before-month']),
  ),
  says('Reference', 'المشار إليها في المادة الثانية (2)، الفقرة 1، والمادة 18 من هذه المعاهدة'),
  says('Articles and a book', 'من المادة 34 إلى المادة 42 مكرراً من الكتاب الأول'),
  says('Law', 'القانون رقم 17 لسنة 1960 بإصدار قانون الإجراءات والمحاكمات الجزائية'),
  says('Ordinal day', 'اعتباراً من اليوم الخامس والأربعين الذي يعقب آخر إشعار'),
  says('Age of a minor', 'القاصر هو كل شخص لم يبلغ من العمر ثمانية عشر عاماً ميلادياً'),
  says('Age, offender of the young', 'إذا ارتكب الجريمة حدث أتم الرابعة عشرة ولم يتم السادسة عشرة سنة كاملة'),
  says('Age, elderly', 'المحكوم عليهم الذين تجاوزت أعمارهم خمساً وسبعين سنة'),
  says('Sum', 'مبلغ لا يقل عن خمسة وعشرين ألف دولار، على ثلاثة أقساط'),
  says('Fine', 'بغرامة لا تجاوز ثلاثة أضعاف قيمة المنفعة ولا تقل عن ألف دينار'),
  says('Panel', 'تشكل لجنة من سبعة خبراء ينتمون إلى خمس دول مختلفة'),
  says('Clock', 'موعد الوصول الساعة 17:30، وموعد المغادرة السابعة والربع صباحاً'),
  says('Years', 'معاهدة عام 1961 وبروتوكولها لسنة 1972، الدورة 48'),
  says('Fraction', 'ثلث المدة على الأقل، وثلاثة أرباعها في حالة العود'),
  says('Hijri', 'صدر في الرياض بتاريخ 14 رمضان 1440 هـ'),
  says('Speedily', 'في أسرع وقت، ودون تأخير، وفي مهلة كافية لإعداد الدفاع'),
];
