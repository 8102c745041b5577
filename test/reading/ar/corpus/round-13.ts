import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written when the grammar was mended by the twelfth. */
export const thirteenth: readonly Sentence[] = [
  says(
    'Treaty between Kazakhstan and Egypt on extradition, adapted',
    'لأغراض هذه الاتفاقية، تعد جرائم موجبة للتسليم الجرائم المعاقب عليها بموجب قوانين الطرفين بعقوبة سالبة للحرية لا يقل حدها الأقصى عن سنة واحدة.',
    threshold('لا يقل حدها الأقصى عن سنة واحدة', 1, 'year', LEAST),
  ),
  says(
    'Treaty between Kazakhstan and Egypt on extradition, sentence, adapted',
    'وإذا كان طلب التسليم مقدماً لتنفيذ حكم، فلا يتم التسليم إلا إذا كانت المدة الباقية من العقوبة لا تقل عن ستة (6) أشهر عند تقديم الطلب.',
    threshold('لا تقل عن ستة (6) أشهر', 6, 'month', { ...LEAST, digits: 6 }),
  ),
  says(
    'Treaty on extradition, simplified procedure, adapted',
    'إذا وافق الشخص المطلوب على تسليمه كتابة أمام القاضي، تم تسليمه في غضون عشرين يوماً من تاريخ الموافقة دون حاجة إلى طلب رسمي.',
    term('في غضون عشرين يوماً', 20, 'day', WITHIN),
  ),
  says(
    'Treaty on extradition, temporary surrender, adapted',
    'تعيد الدولة الطالبة الشخص المسلم تسليماً مؤقتاً خلال مدة أقصاها ثلاثون (30) يوماً بعد انتهاء الإجراءات الجنائية ضده.',
    term('خلال مدة أقصاها ثلاثون (30) يوماً', 30, 'day', { ...WITHIN, digits: 30 }),
  ),
  says(
    'Treaty on extradition, force majeure, adapted',
    'إذا حالت ظروف قاهرة دون التسليم، يتفق الطرفان على موعد جديد، ويطبق من جديد أجل الخمسة عشر يوماً المشار إليه أعلاه.',
    term('الخمسة عشر يوماً', 15, 'day'),
  ),
  says(
    'Treaty on the transfer of sentenced persons, adapted',
    'أن تكون مدة العقوبة التي لم تنفذ بعد ستة أشهر على الأقل وقت تسلم طلب النقل، وأن يكون الحكم نهائياً.',
    threshold('ستة أشهر على الأقل', 6, 'month', LEAST),
  ),
  says(
    'Treaty on the transfer of sentenced persons, withdrawal of consent',
    'للمحكوم عليه أن يسحب موافقته في أي وقت خلال الأيام العشرة التالية لإبلاغه بقرار النقل.',
    term('خلال الأيام العشرة', 10, 'day', WITHIN),
  ),
  says(
    'Treaty on mutual assistance, protection of a witness, adapted',
    'تنتهي هذه الحصانة إذا كان بإمكان الشاهد مغادرة الإقليم ولم يغادره خلال ثلاثين يوماً متتالية من تاريخ إخطاره بأن حضوره لم يعد لازماً.',
    term('خلال ثلاثين يوماً متتالية', 30, 'day', WITHIN),
  ),
  says(
    'Agreement, amendment and termination, adapted',
    'لكل طرف أن ينهي هذه الاتفاقية بإشعار كتابي يوجه إلى الطرف الآخر قبل ستة أشهر على الأقل من التاريخ المراد إنهاؤها فيه.',
    term('ستة أشهر على الأقل', 6, 'month', LEAST),
  ),
  says(
    'Statute of an international tribunal, appeal, adapted',
    'يودع إخطار الاستئناف في موعد لا يتجاوز ٣٠ يوماً من تاريخ إخطار الطرف بالحكم أو بالعقوبة.',
    term('في موعد لا يتجاوز ٣٠ يوماً', 30, 'day', WITHIN),
  ),
  says(
    'Syrian Code of Criminal Procedure, art. 104, adapted',
    'متى استدعي المدعى عليه بمذكرة إحضار استجوب خلال أربع وعشرين ساعة من وضعه في النظارة.',
    term('خلال أربع وعشرين ساعة', 24, 'hour', WITHIN),
  ),
  says(
    'Bahraini Code of Criminal Procedure, art. 147, adapted',
    'لا يكون الأمر بالحبس الصادر من النيابة العامة نافذ المفعول إلا لمدة السبعة الأيام التالية لتسليم المتهم إليها.',
    term('السبعة الأيام', 7, 'day'),
  ),
  says(
    'Qatari Code of Criminal Procedure, art. 117, adapted',
    'يأمر القاضي بمد الحبس الاحتياطي مدة لا تجاوز ثلاثين يوماً، قابلة للتجديد لمدد أخرى مماثلة، بما لا يزيد على ستة أشهر في مجموعها.',
    term('لا تجاوز ثلاثين يوماً', 30, 'day', WITHIN),
    term('بما لا يزيد على ستة أشهر', 6, 'month', WITHIN),
  ),
  says(
    'Mauritanian code, remand, adapted',
    'لا تتجاوز مدة الإيداع في السجن أربعة أشهر في الجنح، وستة أشهر في الجنايات.',
    term('لا تتجاوز مدة الإيداع في السجن أربعة أشهر', 4, 'month', WITHIN),
    term('وستة أشهر', 6, 'month'),
  ),
  says(
    'Moroccan Penal Code, art. 17, adapted',
    'أقل مدة الحبس شهر وأقصاها خمس سنوات، باستثناء حالات العود أو غيرها التي يحدد فيها القانون مدداً أخرى.',
    threshold('أقل مدة الحبس شهر', 1, 'month', { ...LEAST, ...ONE }),
    threshold('وأقصاها خمس سنوات', 5, 'year', WITHIN),
  ),
  says(
    'Saudi money-laundering law, adapted',
    'يعاقب كل من ارتكب جريمة غسل الأموال بالسجن مدة لا تقل عن سنتين ولا تتجاوز عشر سنوات، أو بغرامة لا تزيد على خمسة ملايين ريال.',
    threshold('لا تقل عن سنتين', 2, 'year', { ...LEAST, ...DUAL }),
    threshold('ولا تتجاوز عشر سنوات', 10, 'year', WITHIN),
  ),
  says(
    'Saudi law, ban on travel, adapted',
    'يمنع السعودي المحكوم عليه بعقوبة السجن من السفر مدة مماثلة لمدة سجنه، على ألا تقل مدة المنع عن سنتين.',
    term('ألا تقل مدة المنع عن سنتين', 2, 'year', { ...LEAST, ...DUAL }),
  ),
  says(
    'Kuwaiti law, offences excluded, adapted',
    'لا يسري ذلك على الجنح التي لا تجاوز عقوبتها الحبس مدة ثلاثة أشهر ولا على الجرائم العسكرية.',
    threshold('لا تجاوز عقوبتها الحبس مدة ثلاثة أشهر', 3, 'month', WITHIN),
  ),
  says(
    'Judgment, adapted',
    'قضت المحكمة بتاريخ 7 شباط 2020 بحبسه ستة أشهر وبتغريمه مائة دينار، وأيد الحكم استئنافياً في 2020/06/30.',
    date('7 شباط 2020', '2020-02-07'),
    threshold('ستة أشهر', 6, 'month'),
    date('2020/06/30', '2020-06-30'),
  ),
  says(
    'Limitation of a penalty, adapted',
    'تسقط عقوبة الحبس إذا زادت على ثلاثة أشهر بمضي خمس سنوات من تاريخ صيرورة الحكم نهائياً.',
    threshold('زادت على ثلاثة أشهر', 3, 'month', MORE),
    term('خمس سنوات', 5, 'year'),
  ),
  says(
    'Law on extradition, short sentences, adapted',
    'يرفض الطلب إذا حكم على الشخص غيابياً بأقل من أربعة أشهر، أو كان ما بقي من عقوبته دون شهرين.',
    threshold('بأقل من أربعة أشهر', 4, 'month', LESS),
    threshold('دون شهرين', 2, 'month', { ...LESS, ...DUAL }),
  ),
  says(
    'Reference to an instrument',
    'وفقاً لأحكام المادة الثالثة، الفقرة 2 (ب)، من البروتوكول رقم 14 الملحق بالاتفاقية',
  ),
  says('Numbers of resolutions', 'قرار مجلس وزراء العدل العرب رقم 648/د22 والقرار رقم 259'),
  says('Issue of a gazette', 'الجريدة الرسمية عدد 5078، الصفحة 315، السنة الثانية والتسعون'),
  says('Deposits', 'تاريخ إيداع سبع دول لوثائق تصديقها، وبعد ذلك لكل دولة تنضم'),
  says('Ordinal day after', 'يعمل به من اليوم التالي لمضي اليوم الخامس عشر على نشره'),
  says('Age at a crime', 'الأشخاص الذين كانوا دون الثامنة عشرة وقت ارتكابهم الأفعال المنسوبة إليهم'),
  says('Age of marriage', 'لا تقل أهلية الزواج عن ثماني عشرة سنة شمسية كاملة للفتى والفتاة'),
  says('Age of an expert', 'أن يكون كويتي الجنسية، وألا تقل سنه عن ثلاثين سنة ميلادية'),
  says('Age of a juvenile in a home', 'لا يبقى الحدث في المؤسسة بعد بلوغه سن إحدى وعشرين سنة'),
  says('Age of the victim', 'إذا وقع الاعتداء على قاصر يقل عمره عن اثنتي عشرة سنة'),
  says('Fine and its multiple', 'غرامة من مائتي درهم إلى خمسمائة درهم، ولا تقل عن مثلي المبلغ'),
  says('Compensation', 'تعويض قدره عشرون ألف يورو يدفع على أربع دفعات متساوية'),
  says('Shares', 'حصة لا تقل عن ثلاثين في المائة، وثلث رأس المال'),
  says('Persons', 'جماعة مؤلفة من ثلاثة أشخاص أو أكثر، موجودة لفترة من الزمن'),
  says('Votes and seats', 'خمسة عشر قاضياً، لا يكون من بينهم اثنان من رعايا دولة واحدة'),
  says('Clock and zone', 'عند الساعة العاشرة والنصف صباحاً بالتوقيت المحلي، القاعة رقم 2'),
  says('Bare year in a name', 'دورة عام 2022، والميثاق العربي لحقوق الإنسان لسنة 2004'),
  says('Days by name', 'باستثناء يومي الجمعة والسبت وأيام الأعياد والعطل الرسمية'),
  says('Copies', 'أربع نسخ، اثنتان باللغة العربية واثنتان باللغة الفرنسية'),
  says('Fractions of a sentence', 'إذا أمضى في السجن ثلثي المدة وكان سلوكه حسناً'),
  says('Hijri law', 'نظام الإجراءات الجزائية الصادر بالمرسوم الملكي رقم (م/2) وتاريخ 22/1/1435هـ'),
];
