import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written when the grammar was mended by the thirteenth; figures that are none stand beside those that are some. */
export const fourteenth: readonly Sentence[] = [
  says(
    'Riyadh Arab Agreement, art. 43, with its reference',
    'وفقاً للمادة 43 من الاتفاقية الموقعة سنة 1983، يجوز الإفراج عن الموقوف إذا لم تستلم الوثائق المبينة في المادة 42 خلال ثلاثين يوماً.',
    term('خلال ثلاثين يوماً', 30, 'day', WITHIN),
  ),
  says(
    'European Convention on Extradition, art. 16, with figures of both kinds',
    'لا يجوز أن تتعدى مدة القبض المؤقت بأي حال من الأحوال ٤٠ يوماً، ما لم تقدم المستندات المذكورة في المادة ١٢.',
    term('لا يجوز أن تتعدى مدة القبض المؤقت بأي حال من الأحوال ٤٠ يوماً', 40, 'day', WITHIN),
  ),
  says(
    'UN Convention against Corruption, art. 44, register of',
    'يجوز التسليم إذا كان أحد الجرائم الثلاث على الأقل معاقباً عليه بالسجن سنتين، ولو كانت الجرائم الأخرى لا تستوفي ذلك.',
    threshold('سنتين', 2, 'year', DUAL),
  ),
  says(
    'Convention on the Transfer of Sentenced Persons, exceptional cases',
    'في حالات استثنائية، يجوز للطرفين أن يوافقا على النقل حتى لو كانت المدة المتبقية للشخص المحكوم عليه أقل من ستة (٦) أشهر.',
    threshold('أقل من ستة (٦) أشهر', 6, 'month', { ...LESS, digits: 6 }),
  ),
  says(
    'Treaty between Kazakhstan and Qatar, refusal, adapted',
    'يرفض التسليم إذا سقطت الدعوى أو العقوبة بمضي المدة، أو إذا كانت العقوبة المقررة للجريمة لا تتجاوز سنة واحدة.',
    threshold('لا تتجاوز سنة واحدة', 1, 'year', WITHIN),
  ),
  says(
    'Treaty, decision and its notice',
    'تبلغ الدولة المطلوب منها قرارها في شأن التسليم خلال خمسة وأربعين يوماً من ورود الطلب، ويكون الرفض مسبباً ولو كان جزئياً.',
    term('خلال خمسة وأربعين يوماً', 45, 'day', WITHIN),
  ),
  says(
    'Treaty, search and seizure, adapted',
    'يجوز تأجيل تسليم الأشياء المضبوطة مدة ستة أشهر قابلة للتجديد إذا كانت لازمة لدعوى جنائية قائمة.',
    term('ستة أشهر', 6, 'month'),
  ),
  says(
    'Treaty, consultations and disputes',
    'يسوى كل خلاف بالتشاور، فإن لم يسو في ظرف تسعين يوماً من طلب أحد الطرفين أحيل إلى لجنة مؤلفة من ثلاثة أعضاء.',
    term('في ظرف تسعين يوماً', 90, 'day', WITHIN),
  ),
  says(
    'Agreement, entry into force, adapted',
    'تدخل حيز النفاذ في اليوم الأول من الشهر الثاني بعد تبادل وثائق التصديق، وتبقى سارية ما لم ينقضها أحد الطرفين بإشعار مسبق مدته سنة.',
    term('سنة', 1, 'year', ONE),
  ),
  says(
    'UN Standard Minimum Rules, solitary confinement, in Arabic, adapted',
    'يقصد بالحبس الانفرادي المطول الحبس الانفرادي لمدة تزيد على 15 يوماً متتالية، ولا يطبق على من هم دون الثامنة عشرة.',
    term('تزيد على 15 يوماً متتالية', 15, 'day', MORE),
  ),
  says(
    'Iraqi Code of Criminal Procedure, art. 123, adapted',
    'على قاضي التحقيق أن يستجوب المتهم خلال أربع وعشرين ساعة من حضوره بعد التثبت من شخصيته.',
    term('خلال أربع وعشرين ساعة', 24, 'hour', WITHIN),
  ),
  says(
    'Palestinian Code of Criminal Procedure, art. 120, adapted',
    'لقاضي الصلح أن يوقف المتهم مدة لا تزيد على خمسة عشر يوماً، وله تجديدها بحيث لا يزيد مجموعها على خمسة وأربعين يوماً.',
    term('لا تزيد على خمسة عشر يوماً', 15, 'day', WITHIN),
    term('لا يزيد مجموعها على خمسة وأربعين يوماً', 45, 'day', WITHIN),
  ),
  says(
    'Tunisian Code of Criminal Procedure, art. 85, adapted',
    'لا يمكن أن تتجاوز مدة الإيقاف التحفظي ستة أشهر، ويمكن التمديد فيها في الجنحة مرة واحدة لا تتجاوز مدتها ثلاثة أشهر.',
    term('لا يمكن أن تتجاوز مدة الإيقاف التحفظي ستة أشهر', 6, 'month', WITHIN),
    term('لا تتجاوز مدتها ثلاثة أشهر', 3, 'month', WITHIN),
  ),
  says(
    'Emirati Penal Code, misdemeanours, adapted',
    'الجنحة هي الجريمة المعاقب عليها بالحبس، ولا يجوز أن يقل حده الأدنى عن شهر ولا أن يزيد حده الأقصى على ثلاث سنوات.',
    threshold('ولا يجوز أن يقل حده الأدنى عن شهر', 1, 'month', { ...LEAST, ...ONE }),
    threshold('ولا أن يزيد حده الأقصى على ثلاث سنوات', 3, 'year', WITHIN),
  ),
  says(
    'Lebanese Penal Code, aggravation, adapted',
    'يعاقب بالحبس من ستة أشهر إلى سنتين من أقدم على الفعل، وترفع العقوبة إلى ثلاث سنوات إذا كان المجني عليه دون الخامسة عشرة من عمره.',
    threshold('ستة أشهر', 6, 'month'),
    threshold('سنتين', 2, 'year', DUAL),
    threshold('ثلاث سنوات', 3, 'year'),
  ),
  says(
    'Sudanese Criminal Act, adapted',
    'يعاقب بالسجن مدة لا تجاوز سبع سنوات، كما تجوز معاقبته بالغرامة التي لا تجاوز خمسين ألف جنيه.',
    threshold('لا تجاوز سبع سنوات', 7, 'year', WITHIN),
  ),
  says(
    'Rehabilitation, adapted',
    'يحكم برد الاعتبار إذا انقضت على تنفيذ العقوبة أو العفو عنها مدة ست سنوات في الجناية وثلاث سنوات في الجنحة.',
    term('ست سنوات', 6, 'year'),
    term('وثلاث سنوات', 3, 'year'),
  ),
  says(
    'Conditional release, adapted',
    'لا يجوز أن تقل المدة التي تقضى في السجن عن تسعة أشهر، وإذا كانت العقوبة السجن المؤبد فلا يفرج عنه إلا إذا قضى عشرين سنة على الأقل.',
    threshold('لا يجوز أن تقل المدة التي تقضى في السجن عن تسعة أشهر', 9, 'month', LEAST),
    threshold('عشرين سنة على الأقل', 20, 'year', LEAST),
  ),
  says(
    'Warrant of arrest, adapted',
    'صدر أمر القبض رقم 17 في 9 تشرين الأول/أكتوبر 2019 في حق المولود بتاريخ 1980/05/04، وتسقط الدعوى في الثالث من مايو 2034.',
    date('9 تشرين الأول/أكتوبر 2019', '2019-10-09'),
    date('1980/05/04', '1980-05-04'),
    date('الثالث من مايو 2034', '2034-05-03'),
  ),
  says(
    'Treaty, its signing in words',
    'وقعت في مدينة الرباط يوم الثلاثاء 2 ماي 2023 من ست نسخ، وصدر الظهير بتنفيذها في 12 غشت 2024.',
    date('2 ماي 2023', '2023-05-02'),
    date('12 غشت 2024', '2024-08-12'),
  ),
  says(
    'Reference in a law',
    'المواد من 713 إلى 749 من القانون رقم 22.01، كما غيرت بالمادة الثانية من القانون 35.11',
  ),
  says('Paragraphs', 'لا تخل الفقرات 1 و2 و3 (أ) من هذه المادة بأحكام الفصل الثالث'),
  says('Ordinals of days', 'في اليوم الرابع عشر من الجلسات، وصباح اليوم الثاني، وللمرة الثالثة'),
  says('Age, by being below', 'إذا كان مرتكب الفعل دون سن الثامنة عشرة، أو دون الرابعة عشرة من العمر'),
  says('Age, by being above', 'من جاوز الخامسة عشرة ولم يجاوز الثامنة عشرة سنة ميلادية'),
  says(
    'Age of soldiers',
    'رفع السن الأدنى للتجنيد الطوعي إلى ستة عشر عاماً وللتجنيد الإلزامي إلى ثمانية عشر عاماً',
  ),
  says('Age of a suspect, told', 'أفاد الشاهد بأن المشتبه فيه رجل في الثلاثينات، يبلغ نحو 35 عاماً'),
  says('Age of a child abducted', 'خطف طفلاً لم يبلغ من العمر سبع سنوات كاملة'),
  says('Fine, in a range', 'بغرامة لا تجاوز خمسة آلاف دينار ولا تقل عن خمسمائة دينار'),
  says('Money for a day', 'يحسب لكل يوم حبس خمسون درهماً عند استبدال الغرامة'),
  says('Distance and weight', 'على بعد لا يقل عن خمسمائة متر، وبوزن يتجاوز ثلاثين كيلوغراماً'),
  says('Quorum', 'لا يكون الانعقاد صحيحاً إلا بحضور سبعة أعضاء على الأقل من أصل اثني عشر'),
  says('Percentages', 'بنسبة ثلاثة في المائة عن كل شهر، وبما لا يجاوز عشرين في المائة'),
  says('Clock', 'بين الساعة التاسعة ليلاً والخامسة صباحاً، أو قبل الساعة 16:00'),
  says('Years, bare', 'منذ عام 1999 وحتى نهاية سنة 2003، والسنة القضائية 2021/2022'),
  says('Months, bare', 'خلال شهر رمضان، وفي مستهل شهر سبتمبر من كل سنة'),
  says('Letters and files', 'الملف رقم 30/ج/2018، البرقية عدد 15، والرسالة رقم 60 المرفقة'),
  says('Number of offences', 'إذا ارتكب جريمتين فأكثر، أو ثلاث مخالفات من نوع واحد'),
  says('Fraction', 'نصف الغرامة وثلثا الحد الأدنى وربع الحد الأقصى المقرر'),
  says('Generation and degree', 'أقاربه حتى الدرجة الثالثة، والجيل الثاني، والطبقة الأولى'),
  says('Hijri only', 'في ٢١ جمادى الآخرة سنة ١٤٣٩ هجرية'),
  says('No figure', 'خلال أجل معقول، وفي الآجال القانونية، وللمدة التي يراها القاضي'),
];
