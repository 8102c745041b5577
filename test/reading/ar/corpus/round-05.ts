import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written when the grammar was mended by the corpora before it. */
export const fifth: readonly Sentence[] = [
  says(
    'Arab League Extradition Agreement of 1952, art. 11, adapted',
    'يخلى سبيل المقبوض عليه إذا لم يرد ملف الاسترداد في خلال ثلاثين يوما من تاريخ القبض، ما لم يطلب تجديد الحبس لمدة ثلاثين يوما أخرى على الأكثر.',
    term('في خلال ثلاثين يوما', 30, 'day', WITHIN),
    term('ثلاثين يوما أخرى على الأكثر', 30, 'day', WITHIN),
  ),
  says(
    'Bilateral treaty, letters of Persian keyboards',
    'یجوز إطلاق سراحه إذا لم تصل الوثائق خلال خمسة وأربعین یوماً من إلقاء القبض علیه.',
    term('خلال خمسة وأربعین یوماً', 45, 'day', WITHIN),
  ),
  says(
    'Treaty of Morocco and France in Arabic, adapted',
    'يبلغ القرار داخل أجل خمسة عشر (15) يوما، وإلا أخلي سبيله عند انصرام أجل ثلاثين (30) يوما.',
    term('داخل أجل خمسة عشر (15) يوما', 15, 'day', { ...WITHIN, digits: 15 }),
    term('ثلاثين (30) يوما', 30, 'day', { digits: 30 }),
  ),
  says(
    'Optional protocol on communications, adapted',
    'تقدم الدولة المعنية إلى اللجنة في غضون ستة أشهر تفسيرات كتابية، ويقدم البلاغ في غضون سنة واحدة من استنفاد سبل الانتصاف.',
    term('في غضون ستة أشهر', 6, 'month', WITHIN),
    term('في غضون سنة واحدة', 1, 'year', WITHIN),
  ),
  says(
    'Rome Statute, art. 92 and Rule 188, adapted',
    'يجوز إخلاء سبيل الشخص المقبوض عليه احتياطياً إذا لم تتلق الدولة الطلب في غضون 60 يوماً من تاريخ القبض الاحتياطي.',
    term('في غضون 60 يوماً', 60, 'day', WITHIN),
  ),
  says(
    'Rome Statute, art. 77, adapted',
    'السجن لعدد محدد من السنوات لفترة أقصاها 30 سنة.',
    threshold('أقصاها 30 سنة', 30, 'year', WITHIN),
  ),
  says(
    'Libyan procedure, adapted',
    'يجب أن يسمع أقواله خلال مدة لا تزيد على 24 ساعة، ويجوز مدها إلى ستة أيام.',
    term('خلال مدة لا تزيد على 24 ساعة', 24, 'hour', WITHIN),
    term('ستة أيام', 6, 'day'),
  ),
  says(
    'Yemeni procedure, adapted',
    'يسقط الحق في الاستئناف إذا لم يقدم خلال الخمسة عشر يوماً التالية للنطق بالحكم أو بعد أسبوعين من تسلم صورته.',
    term('خلال الخمسة عشر يوماً', 15, 'day', WITHIN),
    term('أسبوعين', 2, 'week', DUAL),
  ),
  says(
    'Sudanese procedure, adapted',
    'على ألا يجاوز الحبس للتحري ستة وتسعين ساعة، وللقاضي تجديده أسبوعياً بما لا يجاوز أسبوعين.',
    term('ألا يجاوز الحبس للتحري ستة وتسعين ساعة', 96, 'hour', WITHIN),
    term('بما لا يجاوز أسبوعين', 2, 'week', { ...WITHIN, ...DUAL }),
  ),
  says(
    'Rules of court, days that are counted in several ways',
    'ترد النيابة خلال (5) خمسة أيام عمل، وتحسب بقية المواعيد بالأيام التقويمية على ألا تقل عن عشرة أيام كاملة.',
    term('خلال (5) خمسة أيام عمل', 5, 'day', { ...WITHIN, digits: 5, days: 'working' }),
    term('ألا تقل عن عشرة أيام كاملة', 10, 'day', { ...LEAST, days: 'clear' }),
  ),
  says(
    'Penal code of Iraq, adapted',
    'يعاقب بالسجن مدة لا تزيد على سبع سنين، أو بالحبس الشديد الذي تقل مدته عن ثلاثة أشهر.',
    threshold('لا تزيد على سبع سنين', 7, 'year', WITHIN),
    threshold('تقل مدته عن ثلاثة أشهر', 3, 'month', LESS),
  ),
  says(
    'Penal code of Syria, adapted',
    'إذا أوجب القانون عقوبة الاعتقال المؤقت كانت من ثلاث سنوات إلى خمس عشرة سنة، وللحبس التكديري يوم إلى عشرة أيام.',
    threshold('من ثلاث سنوات إلى خمس عشرة سنة', 3, 'year', { upTo: 15 }),
    threshold('يوم إلى عشرة أيام', 1, 'day', { upTo: 10, ...ONE }),
  ),
  says(
    'Conditional release, adapted',
    'يجوز الإفراج تحت شرط عن كل محكوم عليه أمضى ثلاثة أرباع المدة بشرط ألا تقل المدة التي قضاها عن تسعة أشهر.',
    threshold('ألا تقل المدة التي قضاها عن تسعة أشهر', 9, 'month', LEAST),
  ),
  says(
    'Treaty on transfer, exceptional cases',
    'في حالات استثنائية يجوز الاتفاق على النقل حتى لو كانت المدة الواجب تنفيذها تقل عن سنة واحدة.',
    threshold('تقل عن سنة واحدة', 1, 'year', LESS),
  ),
  says(
    'Limitation, more than a figure',
    'إذا مضى على ارتكاب الجريمة أكثر من خمس عشرة سنة، أو مضت سنتان ونصف على آخر إجراء.',
    term('أكثر من خمس عشرة سنة', 15, 'year', MORE),
    term('سنتان ونصف', 30, 'month', { inferred: ['dual', 'half-year'] }),
  ),
  says(
    'Gazette of Oman, dates with space',
    'صدر في: ٥ من جمادى الأولى سنة ١٤٣٥هـ، الموافق: ٦ من مارس سنة ٢٠١٤م، ونشر في ١٦ / ٣ / ٢٠١٤م.',
    date('٦ من مارس سنة ٢٠١٤م', '2014-03-06'),
    date('١٦ / ٣ / ٢٠١٤م', '2014-03-16'),
  ),
  says(
    'UN treaty collection',
    'دخلت حيز النفاذ في 29 أيلول/سبتمبر 2003 وفقاً للمادة 38، وانضمت إليها في 22 أيار/ مايو 2009.',
    date('29 أيلول/سبتمبر 2003', '2003-09-29'),
    date('22 أيار/ مايو 2009', '2009-05-22'),
  ),
  says(
    'Iraqi gazette',
    'صدر ببغداد في اليوم العشرين من شهر كانون الأول لسنة 2021، وينشر بعد 1/1/2022.',
    date('العشرين من شهر كانون الأول لسنة 2021', '2021-12-20'),
    date('1/1/2022', '2022-01-01', ['day-before-month']),
  ),
  says('Reference to a chapter', 'الباب 4 من الكتاب الثاني، الفرع الثلاثون، الفصول 30 و31 و60'),
  says('Reference to minutes', 'محضر رقم 45 محرر بتاريخه، وإرسالية عدد 1520 ش ق'),
  says('Decree by its number', 'مرسوم سلطاني رقم ٢٥ / ٢٠١٤ وقرار رقم ٣٠ / ٢٠١٩'),
  says('Reference to resolutions', 'قرارات الجمعية العامة 55/25 و58/4 وقرار مجلس الأمن 1373 (2001)'),
  says('Law and its year in words', 'قانون العقوبات الصادر سنة سبع وثلاثين وتسعمائة وألف'),
  says('Fines in dirhams', 'غرامة قدرها 200 درهم أو ما بين ألفين وعشرين ألف درهم'),
  says('Bail', 'بكفالة لا تقل عن خمسمائة جنيه ولا تجاوز عشرة آلاف جنيه'),
  says('Age, minors in a treaty', 'لا يجوز تسليم من لم يكن قد بلغ ثماني عشرة سنة من العمر وقت تقديم الطلب'),
  says('Age, juveniles in custody', 'لا يحبس احتياطياً الطفل الذي لم يجاوز خمس عشرة سنة'),
  says('Age, minimum of responsibility', 'يحدد سن المسؤولية الجزائية باثنتي عشرة سنة كاملة'),
  says('Age, the elderly', 'المحكوم عليهم الذين تجاوزت أعمارهم سبعين سنة'),
  says('Age, difference', 'وكان يكبرها بعشر سنوات، وعمر كل منهما دون 21 سنة'),
  says('Ordinals', 'التقرير السنوي الثاني عشر، الدورة 45، الجلسة العامة 81'),
  says('Ordinal weeks', 'في الأسبوع الأول من الشهر السابع، وفي العشر الأواخر منه'),
  says('Day after', 'اليوم الذي يلي اليوم الذي أودع فيه الصك العاشر'),
  says('Clock', 'بين الساعة التاسعة مساءً والساعة السادسة صباحاً، وقبل الثانية عشرة ظهراً'),
  says('Clock in figures', 'أوقف يوم الأحد على الساعة 22 و30 دقيقة'),
  says('Percentages', 'خفض العقوبة بنسبة 20%، أو زيادة الأجور 5 بالمائة سنوياً'),
  says('Fractions', 'ربع المدة أو خمسها، وثلث الأعضاء على الأقل'),
  says('Working hours', 'أيام العمل من الأحد إلى الخميس، وساعات الدوام سبع ساعات يومياً'),
  says('Quantities', 'ثلاثون طناً، وعشرون شاهداً، وخمس دول، وستة ملفات'),
  says('Years of volumes', 'مجموعة أحكام النقض السنة 45 صفحة 30 قاعدة 6'),
  says('Life', 'السجن مدى الحياة، أو لمدة غير محددة، أو مدة قصيرة'),
  says('Unknown number of days', 'في الأيام القليلة المقبلة، وطيلة أشهر، ومنذ سنوات عديدة'),
  says('Budget years', 'ميزانيتا عامي 2019 و2020، وخطة السنوات 2021-2025'),
];
