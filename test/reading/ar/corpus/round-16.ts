import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;
const DUAL = { inferred: ['dual'] } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Written when the grammar was mended by the fifteenth. */
export const sixteenth: readonly Sentence[] = [
  says(
    'Extradition treaty of Bahrain, adapted',
    'تعتبر الجريمة موجبة للتسليم إذا كانت معاقباً عليها وفقاً لقوانين كلا الطرفين بالسجن مدة لا تقل عن سنة (١) أو بعقوبة أشد.',
    threshold('لا تقل عن سنة (١)', 1, 'year', { ...LEAST, digits: 1 }),
  ),
  says(
    'Extradition treaty of Bahrain, remaining sentence, adapted',
    'وإذا تعلق الطلب بشخص صدر بحقه حكم نهائي، وجب ألا تقل المدة المتبقية من محكوميته عن ستة أشهر.',
    threshold('ألا تقل المدة المتبقية من محكوميته عن ستة أشهر', 6, 'month', LEAST),
  ),
  says(
    'Extradition treaty, provisional arrest, adapted',
    'تنقضي إجراءات القبض المؤقت ويطلق سراح الشخص إذا لم يرد الطلب مستوفياً خلال مدة أربعين (40) يوماً من القبض.',
    term('خلال مدة أربعين (40) يوماً', 40, 'day', { ...WITHIN, digits: 40 }),
  ),
  says(
    'Extradition treaty, extension of a delay, adapted',
    'يجوز بناء على طلب معلل تمديد المدة المذكورة لفترة لا تتجاوز عشرين يوماً إضافياً.',
    term('لا تتجاوز عشرين يوماً', 20, 'day', WITHIN),
  ),
  says(
    'Transfer treaty of the Emirates, adapted',
    'أن تكون العقوبة المتبقي تنفيذها وقت تلقي الطلب مدة سنة واحدة على الأقل، ما لم يتفق الطرفان على خلاف ذلك.',
    threshold('سنة واحدة على الأقل', 1, 'year', LEAST),
  ),
  says(
    'Transfer treaty, information on the enforcement',
    'تبلغ دولة التنفيذ دولة الإدانة بانتهاء تنفيذ العقوبة، وترسل إليها تقريراً خلال ثلاثين يوماً من طلبه.',
    term('خلال ثلاثين يوماً', 30, 'day', WITHIN),
  ),
  says(
    'Assistance treaty, safe conduct, adapted',
    'تسقط الحصانة إذا لم يغادر الشخص إقليم الطرف الطالب بعد مرور خمسة عشر (15) يوماً على انتفاء الحاجة إلى حضوره.',
    term('خمسة عشر (15) يوماً', 15, 'day', { digits: 15 }),
  ),
  says(
    'UN Convention on the Law of Treaties, withdrawal, register of',
    'يصبح الانسحاب نافذاً بعد سنة من تسلم الأمين العام للإخطار، أو بعد أي مدة أطول تحدد فيه.',
    term('سنة', 1, 'year', ONE),
  ),
  says(
    'International Convention against the Taking of Hostages, arbitration',
    'إذا لم يتفق الأطراف في غضون ستة أشهر من تاريخ طلب التحكيم على تنظيمه، جاز لأي منهم رفع النزاع إلى محكمة العدل الدولية.',
    term('في غضون ستة أشهر', 6, 'month', WITHIN),
  ),
  says(
    'Treaty body, terms of members and reports',
    'ينتخب الأعضاء لفترة أربع سنوات، وتقدم الدول تقاريرها خلال سنتين من بدء النفاذ ثم مرة كل خمس سنوات.',
    term('أربع سنوات', 4, 'year'),
    term('خلال سنتين', 2, 'year', { ...WITHIN, ...DUAL }),
    term('خمس سنوات', 5, 'year'),
  ),
  says(
    'Emirati Code of Criminal Procedure, remand, adapted',
    'الأمر الصادر من النيابة العامة بالحبس الاحتياطي يكون لمدة سبعة أيام، يجوز تجديدها لمدة أخرى لا تزيد على أربعة عشر يوماً.',
    term('سبعة أيام', 7, 'day'),
    term('لا تزيد على أربعة عشر يوماً', 14, 'day', WITHIN),
  ),
  says(
    'Algerian Code of Criminal Procedure, custody, adapted',
    'لا يجوز أن تتجاوز مدة التوقيف للنظر ثماني وأربعين (48) ساعة، ويمكن تمديدها ثلاث مرات إذا تعلق الأمر بجرائم المخدرات.',
    term('لا يجوز أن تتجاوز مدة التوقيف للنظر ثماني وأربعين (48) ساعة', 48, 'hour', {
      ...WITHIN,
      digits: 48,
    }),
  ),
  says(
    'Jordanian Code of Criminal Procedure, art. 114, adapted',
    'للمدعي العام بعد استجواب المشتكى عليه أن يصدر مذكرة توقيف لمدة لا تتجاوز سبعة أيام إذا كان الفعل معاقباً عليه بالحبس مدة تزيد على سنتين.',
    term('لا تتجاوز سبعة أيام', 7, 'day', WITHIN),
    threshold('تزيد على سنتين', 2, 'year', { ...MORE, ...DUAL }),
  ),
  says(
    'Egyptian counter-terrorism law, adapted',
    'يعاقب بالسجن المشدد مدة لا تقل عن عشر سنين كل من مول إرهابياً، وتكون العقوبة السجن مدة لا تقل عن سبع سنين إذا لم يقع الفعل.',
    threshold('لا تقل عن عشر سنين', 10, 'year', LEAST),
    threshold('لا تقل عن سبع سنين', 7, 'year', LEAST),
  ),
  says(
    'Iraqi anti-trafficking law, adapted',
    'يعاقب بالسجن مدة لا تزيد على خمس عشرة سنة وبغرامة لا تزيد على عشرين مليون دينار إذا كان المجني عليه لم يتم الثامنة عشرة من عمره.',
    threshold('لا تزيد على خمس عشرة سنة', 15, 'year', WITHIN),
  ),
  says(
    'Limitation of the action, adapted',
    'تتقادم الدعوى العمومية بمرور عشر سنوات كاملة في الجنايات وأربع سنوات في الجنح وسنة واحدة في المخالفات.',
    term('عشر سنوات كاملة', 10, 'year'),
    term('وأربع سنوات', 4, 'year'),
    term('وسنة واحدة', 1, 'year'),
  ),
  says(
    'A short sentence is not carried out, adapted',
    'إذا كانت مدة الحبس المحكوم بها لا تتجاوز ثلاثة أشهر، أو كان ما بقي منها أقل من شهر، جاز تشغيله بدلاً من التنفيذ.',
    threshold('لا تتجاوز ثلاثة أشهر', 3, 'month', WITHIN),
    threshold('أقل من شهر', 1, 'month', { ...LESS, ...ONE }),
  ),
  says(
    'Judgment in its operative words',
    'حكمت المحكمة في 21/12/2018 بسجن المتهم ثلاث سنوات وبإبعاده عن البلاد بعد تنفيذ العقوبة.',
    date('21/12/2018', '2018-12-21'),
    threshold('ثلاث سنوات', 3, 'year'),
  ),
  says(
    'Exchange of instruments',
    'وقعت في أستانا بتاريخ ١٤ ديسمبر ٢٠٢٣، وتم تبادل وثائق التصديق عليها في الثاني والعشرين من تموز/يوليو ٢٠٢٥.',
    date('١٤ ديسمبر ٢٠٢٣', '2023-12-14'),
    date('الثاني والعشرين من تموز/يوليو ٢٠٢٥', '2025-07-22'),
  ),
  says('Reference to provisions', 'طبقاً للمواد 38 و39 والبند (2) من المادة 40 والفقرة الأخيرة من المادة 41'),
  says(
    'Number and year of a law',
    'القانون رقم (64) لسنة 2010 بشأن مكافحة الاتجار بالبشر، ولائحته التنفيذية رقم 953',
  ),
  says('Resolution', 'قرار الجمعية العامة ٥٥/٢٥ المؤرخ في الدورة الخامسة والخمسين، الوثيقة A/RES/55/25'),
  says('Instruments deposited', 'ينفذ بعد إيداع الصك الأربعين، ولا تحسب صكوك المنظمات الإقليمية'),
  says('Ordinal day', 'تبدأ المدة في اليوم الثامن وتنتهي بنهاية اليوم الأخير منها'),
  says('Age of responsibility', 'لا يسأل جزائياً من لم يكن قد بلغ السابعة من عمره حين ارتكاب الفعل'),
  says(
    'Age of a victim, with its unit',
    'متى كان المجني عليه لم يبلغ أربع عشرة سنة كاملة، أو كان معدوم الإرادة',
  ),
  says('Age of employment', 'يحظر تشغيل من تقل سنه عن ستة عشر عاماً في الأعمال الخطرة'),
  says('Age of the old', 'يعفى من التنفيذ من تجاوز عمره سبعين عاماً إذا ثبت عجزه'),
  says('Age of a guardian', 'ألا يقل فارق السن بينهما عن خمس عشرة سنة، وألا يزيد عمره على الستين'),
  says('Age in a record', 'المشتكى عليها: هند، سنها سبع وعشرون سنة، ربة بيت'),
  says('Fine', 'بغرامة لا تقل عن ستين ألف دينار ولا تتجاوز ثلاثمائة ألف دينار'),
  says('Part of a wage', 'خصم لا يتجاوز أجر خمسة أيام في الشهر الواحد'),
  says('Gains', 'مصادرة عائدات تفوق قيمتها خمسين ألف يورو أو ما يقابلها'),
  says('Majority', 'أغلبية لا تقل عن سبعة أصوات من أصل أحد عشر صوتاً'),
  says('Persons', 'عصابة مكونة من خمسة أفراد فأكثر، وحضور شاهدين على الأقل'),
  says('Time of day', 'من الساعة العاشرة مساء حتى الساعة السادسة من صباح اليوم التالي'),
  says('Bare years', 'النظام الأساسي لعام 1998 وتعديلات كمبالا لعام 2010 وقضايا سنة 2005'),
  says('Fractions', 'بعد تنفيذ ثلاثة أرباع العقوبة، وبشرط أداء نصف الغرامة'),
  says('Names of months', 'في دورتي مارس وسبتمبر من كل سنة، وفي الأسبوع الأخير من يونيو'),
  says('Pages', 'حرر في ثلاث صفحات وملحقين، وأرفقت به خمس وثائق'),
  says('Hijri', 'المنشور في جريدة أم القرى في 17/2/1435هـ، العدد 4491'),
  says('Promptly', 'يعرض على القاضي سريعاً، ويحاكم خلال مهلة معقولة أو يفرج عنه'),
];
