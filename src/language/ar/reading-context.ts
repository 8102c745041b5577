/** Nouns, with the article and with whose it is: «طلب», «الطلب», «طلبه»; «مهلة», «مهلته». */
const named = (nouns: string): string =>
  nouns
    .split(/\s+/)
    .flatMap((noun) => [
      noun,
      `ال${noun}`,
      ...['ه', 'ها', 'هم', 'هما'].map((whose) => noun.replace(/ة$/, 'ت') + whose),
    ])
    .join(' ');

/** Words before a length by which it measures a penalty, or what is left of one, however far in the sentence. */
export const PENALTY = `عقوبة عقوبته عقوبتها العقوبة عقوبات العقوبات عقوبتي بعقوبة السجن سجن سجنا حبس حبسا الحبس حبسه حبسها حبسهم سجنه سجنها سجنهم أشغال الأشغال سالبة السالبة مقيدة المقيدة
  مانعة المانعة الحرمان حرمانه حرمان المتبقية المتبقي متبقية متبق المتبقى باقية الباقية الباقي يتبقى تتبقى تبقى يعاقب عوقب معاقب معاقبا المعاقب تعاقب يعاقبه
  معاقبة مشددة الاعتقال اعتقال المؤبد جزاء جزاءات المعاقبة قضاها أمضاها قضاه أمضاه يقضها يقضيها يقضه تقضها محكوميته محكوميتها المحكومية محكومية`;
/** The same, if only words that link stand between. */
export const PENALTY_NEAR =
  'بقي بقيت باق يبقى تبقى يقضي تقضي محكوم المحكوم حكم حكما حكمت قضي قضت قضاء أدين إدانة سلب قضاؤها قضاؤه أمضى أمضت يمضي تدبير التدبير حبسي حرية الحرية للحرية';
/** These words right before or behind turn a penalty's word into another matter: detention before trial. */
export const BEFORE_TRIAL = 'انفرادي الانفرادي احتياطي الاحتياطي احتياطيا الاحترازي التحفظي';
/** The same, behind the word that is a penalty only without it: in some codes prison too is «المؤقت». */
export const FOR_A_TIME = 'المؤقت مؤقت مؤقتا المتهم متهم متهما المتهمين للتحري للتحقيق';
/** Before the same: detention before trial is what is prolonged, or allowed. */
export const PROLONGED =
  'مد يمد تمد يمدد تمدد مدد مدت تمديد التمديد تجديد يجدد تجدد جدد استمرار استمراره يجوز يمكن يسوغ يستمر يظل';
export const CONFINED = 'حبس الحبس حبسا حبسه حبسها حبسهم';
/** Before «المؤقت»: detention before trial, where it is not measured in years. */
export const ARREST = 'الاعتقال اعتقال اعتقاله اعتقالا';
/** Words that begin another matter: what follows is a period, whatever stood before. */
export const PERIOD = `محتجزا موقوفا توقيفا احتجز احتجزت خطف
  يستأنف يفرج تتقادم يتقادم تسقط يسقط يعارض هرب يخطر تخطر يجيب يرد ترد تمدد يمدد خلال غضون ضمن داخل
  يغادر يقدم تقدم تسري يسري أفرج يخلى عاد يعاد يسلم ${named(`توقيف قبض احتجاز حجز خطف طلب إخطار إشعار تبليغ استئناف طعن تسليم تسلم
  إفراج انقضاء تقادم سقوط مرور مضي انصرام مراقبة اختبار إخبار معارضة تظلم اعتراض التماس خروج فرار تمديد مهلة أجل ميعاد موعد حراسة تأجيل وقف
  عزلة زيارة إيقاف تعليق مغادرة إيداع جلسة عطلة إجازة نفاذ صلاحية سريان دخول إلغاء إنهاء إبعاد إقامة عجز مرض ذمة رد`)}`;
/** Of another measure than a prison's: what follows is so long as that one lasts. */
export const BANS = 'منع المنع منعه منعها منعهم يمنع تمنع حظر الحظر حظره سحب السحب سحبها سحبه عزل العزل عزله';
/** Link a length to the word that tells what it measures. */
export const LINKING = `مدة لمدة المدة مدتها مدته بمدة ل ب من عن على في و ف أو أن لا ألا لم تقل يقل تزيد يزيد تتجاوز يتجاوز أقل أكثر إلى بين ما كل عليه عليها بها به هي هو منها منه
  الحد الأقصى الأدنى حدها حده أقصاها أدناها قصوى الأقل الأكثر واحدة واحد أشد بالسجن نافذا نافذة مؤقت مؤقتة المؤقت المشدد مشدد شهر سنة سنوات أشهر يوم أيام يوما عاما أعوام سنتين شهرين
  تكون يكون كانت كان قد هذه ذلك التي الذي وقت عند تاريخ مقدارها قدرها قدره مقداره للتنفيذ الحكم تنفيذها تنفيذ تنفذ مع الشغل كحد مقررة المقررة الجريمة الجرم الشخص
  المحكوم المدان المتهم المطلوب غيابيا حضوريا حقه الدولتين الطرفين كلتا كلا كلتي قانون قانوني تشريع الأفعال بمقتضى لدى جانب ينص عليهما المنصوص الصادرة الصادر نهائي نهائية تمييزا باتا بات أي أمر
  سالب السالب حرية الحرية للحرية التام , ، ( )`;
/** Behind a length: it measures a penalty. */
export const PENALTY_BEHIND =
  'حبسا سجنا حبس سجن سجنه حبسه بالسجن العقوبة عقوبة عقوبته عقوبتها المحكومية محكوميته محكوميتها أشغالا الأشغال نافذا نافذة الحبس السجن متبقية اعتقالا';
export const LINKING_BEHIND =
  'من مدة المدة باقي بقية في ل ب و مع هذه تلك لم تنفذ ينفذ بعد متبقية المتبقية محكوم على عن الأقل الأكثر لا تزال أصل على قضاء تنفيذ أو';
/** Behind a length: it is counted from an event, and so a period. */
export const COUNTED_FROM =
  'تاريخ تسلم استلام تلقي يوم اليوم القبض التوقيف الإشعار الإخطار التبليغ إبلاغه صدور انتهاء وصول تبليغه توقيفه إخطاره النطق ابتداء اعتبارا ذمة';

/** Before a length in years: an age. The weak ones also say what a length comes to. */
export const AGE =
  'سن السن أهلية سنها عمر العمر عمره عمرها عمرهم عمرهن عمرهما سنهما أعمار أعمارهم أعمارهن سنهم سنهن أتم أتمت يتم تتم يتمم أتموا يتموا يتمون يتجاوزوا يتجاوزون تجاوزوا جاوزوا يجاوزوا أكملوا يكملوا يكبر تكبر يكبرها يكبره يصغرها يصغره تكبره تكبرها';
export const AGE_WEAK =
  'ذات ذو ابن ابنة بنت بلوغ بلوغه بلوغها بلوغهم بلوغهن بلوغهما إتمام إتمامه إتمامها إتمامهم بلغ يبلغ بلغت تبلغ بلغوا يبلغوا يبلغون بلغن يبلغن أكمل يكمل أكملت جاوز يجاوز بالغ البالغ البالغين بالغا البالغة';
export const AGE_BEHIND = 'عمره عمرها العمر عمرهم أعمارهم';
export const PERSONS =
  'طفل الطفل أطفال الأطفال طفلا حدث الحدث أحداث الأحداث حدثا قاصر القاصر قاصرا قاصرين القاصرين شخص أشخاص الأشخاص شخصا الصغير صغير صغيرا فتاة أنثى ذكر مولود رضيع الشاب النساء الرجال هم هن الفتيات الفتيان القصر القاصرات المراهقين الشباب شاب شابا تلميذ تلاميذ التلاميذ طلاب الطلاب صبي صبية إنسان امرأة رجل المسنين المسنون';
/** Behind a verb or noun of reaching, whoever reaches an age: «إتمام الزوجين». */
export const REACHERS =
  'الشخص الفتى الفتاة فتى الزوجين الزوجان زوجين الزوج الزوجة الخاطبين الخاطبان الخطيبين الولد البنت الأولاد البنات المخطوبة الخاطب اليتيم المكفول المحضون المحضونة الذكر الأنثى';
/** Before figures: they number a provision or a thing. */
export const NUMBERED =
  'المادة مادة المواد مواد الفقرة فقرة البند بند الفصل فصل الفصول رقم الرقم أرقام القانون الصفحة صفحة ص الصفحات الباب القسم الفقرتين المادتين البندين';
/** Before a length: a sum of money. */
export const SUMS = 'أجر أجور أجرة راتب رواتب مرتب مرتبات دخل إيجار كراء اشتراك غرامة';
/** Behind a length, how often. */
export const PER = 'يوميا أسبوعيا شهريا سنويا';
export const PER_BEFORE = 'في كل';
/** Before a longer unit, «أي» or «نفس» between or «الواحد» behind: how often, «خلال الأسبوع الواحد». */
export const WITHIN_TURN = 'في|خلال|في خلال|أثناء|في أثناء|ضمن|في غضون|على مدار|على مدى|طوال|طيلة';
export const ANY_ONE = 'أي أية كل نفس ذات';
/** Behind such a unit: when, and not how often. */
export const WHICH_ONE =
  'الماضي الماضية السابق السابقة التالي التالية المقبل المقبلة القادم القادمة الجاري الجارية الحالي الحالية الأخير الأخيرة';
export const ONE_ALONE = 'الواحد الواحدة واحد واحدة نفسه نفسها ذاته ذاتها';
/** Before a unit alone they make it no single one: «ربع سنة», «نهاية سنة». */
export const ALONE_AFTER =
  'مدة لمدة المدة مدتها مدته من إلى بين أو حتى خلال للحرية الحرية بالحبس بالسجن الحبس السجن سجن حبس قدرها مقدارها لا قضاء قضى و ب عن على تتجاوز يتجاوز تفوق يفوق';
/** With them a length is a time limit, never a penalty. */
export const LIMITS = 'خلال غضون ضمن داخل أجل موعد ميعاد مهلة أجلا بغضون أثناء ظرف بحر';
/** What is left of a sentence: a measure even if it is counted from an event. */
export const REMAINDER = 'المتبقية المتبقي متبقية متبق المتبقى باقية الباقية الباقي يتبقى تتبقى تبقى';
/** The same, before these words: «بقي من العقوبة»; a witness only stays. */
export const REMAINS = 'بقي بقيت باق يبقى';
export const REMAINS_OF = 'من على عليه عليها له لها ل أمامه أمام';
/** Right before a length: it is counted from or to an event. */
export const BEFORE_PERIOD =
  'بعد قبل منذ كل قبيل انقضت انقضى مضت مضى مرت مر تمض يمض تمر ينقض تنقض انصرم انصرمت';
/** They make of an event a moment at which something is measured: «عند تقديم الطلب». */
export const MOMENT = 'عند وقت حين لحظة يوم ساعة';
/** The convict, and no measure of a penalty: «المحكوم عليه». */
export const CONVICT = 'محكوم المحكوم';
export const CONVICT_BEHIND = 'عليه عليهم عليهما';
/** Before a unit alone: so long a time passes, one of it. */
export const PASSES =
  'مضي انقضاء مرور انصرام فوات مدة لمدة بمدة مهلة لمهلة فترة لفترة مدتها مدته قدرها قدره مقدارها مقداره';
/** The same, if it is then said from when. */
export const FROM_OR_TO = 'بعد قبل';
export const FROM_WHEN = 'من على';
/** Behind a unit they make it the day of the week: «الجلسة 12 يوم الاثنين». */
export const WEEKDAYS = 'الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت';
/** Before a length: all day long, «على مدار 24 ساعة». */
export const ROUND = 'مدار';
/** Between a number and «سنه», his age: «إذا كانت سنه أقل من». */
export const WAS = 'كان كانت تكون يكون تكن يكن';
/** Behind a length: of a wage. */
export const OF_SUMS =
  'الأجر الأجرة الراتب الأجور أجره أجرها أجرته أجرتها أجور راتبه راتبها مرتبه مرتبها مرتب';
/** Measures in place of a penalty, or of detention before trial. */
export const MEASURES = 'تدبير التدبير';
/** With what is behind, a penalty: «المدة الواجب تنفيذها». */
export const DUE = 'الواجب الواجبة اللازم المتعين المطلوب يتعين يجب';
export const EXECUTED = 'تنفيذها تنفيذه قضاؤها قضاؤه التنفيذ';
/** Between persons and how old they are: «الطفل الذي لم يجاوز خمس عشرة سنة». */
export const WHO = 'الذي التي الذين اللواتي اللاتي';
export const ANYONE = 'من';
/** Before the execution of a penalty: how long it is not executed is a period. */
export const SUSPENDED = 'وقف إيقاف تعليق تأجيل وقفا موقوف';
export const EXECUTION = 'تنفيذ';
/** «التي لم تنفذ بعد ستة أشهر»: not yet, and not after. */
export const YET = 'بعد';
export const NOT_YET = 'لم';
/** Whoever stands behind a verb that compares is how old that is said of: «إذا جاوز المحكوم عليه السبعين سنة». */
export const SUBJECTS =
  'المتهم المحكوم الجاني المدان المطلوب الفاعل القاضي المجني المريض السجين النزيل الموقوف المترشح المرشح';
/** Before a penalty's word: what befalls the penalty is an event, and how long that takes no measure of it. */
export const BEFALLS =
  'انقضاء انتهاء إتمام دخول دخوله سقوط تقادم صدور تؤجل يؤجل تأجيل إرجاء تسقط تنقضي تتقادم انقضت انتهت';
/** Before «لمدة العقوبة»: another measure is as long as the penalty. */
export const AS_LONG = 'مساوية مساويا مساو معادلة معادلا مماثلة مماثلا';
/** Before a prison's word: who is kept there before trial, or leaves it, «إيداع في السجن». */
export const KEPT =
  'إبقاء إبقاؤه إبقائه إيداع الإيداع إيداعه يودع أودع مودعا المودع خروج الخروج خروجه هرب هروب هروبه فرار فراره';
/** Behind a length, with «من» or «بعد» before: the execution from which it is counted. */
export const EXECUTED_FROM = 'تنفيذ انقضاء انتهاء قضاء سقوط';
/** What is measured, if a name stands behind it: «مدة المعارضة». */
export const LENGTH_OF = 'مدة فترة مدد';
/** Behind it, a penalty's: «مدة الحكم». */
export const OF_SENTENCE = 'الحكم حكمه';
/** With «بالحبس» behind: one is confined by order, before trial. */
export const ORDERS = 'أمر الأمر أمرا أوامر يأمر تأمر أمرت آمرا';
/** Who confines before trial. */
export const INQUIRERS = 'النيابة نيابة المحقق محقق التحقيق تحقيق الادعاء المدعي';
/** Before a number: it is only near that. */
export const ABOUT = 'نحو حوالي قرابة زهاء تقريبا';
/** Behind a comma and «و»: another matter begins, what one may or must do. */
export const WHO_MAY = 'له لها لهم لهما عليه عليها عليهم ل على';
