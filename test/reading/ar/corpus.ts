import { type Sentence, says, term } from '../corpus.ts';
import { dates } from './corpus/dates.ts';
import { figuresThatAreNone } from './corpus/negatives.ts';
import { second } from './corpus/round-02.ts';
import { secondDates } from './corpus/round-02-dates.ts';
import { secondNegatives } from './corpus/round-02-negatives.ts';
import { third } from './corpus/round-03.ts';
import { fourth } from './corpus/round-04.ts';
import { fifth } from './corpus/round-05.ts';
import { sixth } from './corpus/round-06.ts';
import { seventh } from './corpus/round-07.ts';
import { eighth } from './corpus/round-08.ts';
import { ninth } from './corpus/round-09.ts';
import { tenth } from './corpus/round-10.ts';
import { tenthNegatives } from './corpus/round-10-negatives.ts';
import { eleventh } from './corpus/round-11.ts';
import { twelfth } from './corpus/round-12.ts';
import { thirteenth } from './corpus/round-13.ts';
import { fourteenth } from './corpus/round-14.ts';
import { fifteenth } from './corpus/round-15.ts';
import { sixteenth } from './corpus/round-16.ts';
import { seventeenth } from './corpus/round-17.ts';
import { eighteenth } from './corpus/round-18.ts';
import { eighteenthNegatives } from './corpus/round-18-negatives.ts';
import { nineteenth } from './corpus/round-19.ts';
import { twentieth } from './corpus/round-20.ts';
import { thresholds } from './corpus/thresholds.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const DUAL = { inferred: ['dual'] } as const;
const RIYADH = 'Riyadh Arab Agreement for Judicial Cooperation';

const terms: readonly Sentence[] = [
  says(
    `${RIYADH}, art. 43, adapted`,
    'يفرج عن الشخص المقبوض عليه إذا لم يصل طلب التسليم خلال ثلاثين يوماً من تاريخ القبض عليه.',
    term('خلال ثلاثين يوماً', 30, 'day', WITHIN),
  ),
  says(
    `${RIYADH}, art. 44, adapted`,
    'ولا يجوز بأي حال أن تتجاوز مدة التوقيف ستين يوماً من تاريخ بدئه.',
    term('تتجاوز مدة التوقيف ستين يوماً', 60, 'day', WITHIN),
  ),
  says(
    'European Convention on Extradition, art. 16.4, in Arabic',
    'يجوز إنهاء التوقيف المؤقت إذا لم تتلق الدولة المطلوب إليها الطلب في غضون ثمانية عشر يوماً، ولا تزيد المدة على أربعين يوماً.',
    term('في غضون ثمانية عشر يوماً', 18, 'day', WITHIN),
    term('ولا تزيد المدة على أربعين يوماً', 40, 'day', WITHIN),
  ),
  says(
    'Treaty between Kazakhstan and Morocco on extradition, register of',
    'إذا لم يتسلم الطرف الطالب الشخص في أجل أربعين (٤٠) يوماً من توقيفه، جاز الإفراج عنه.',
    term('في أجل أربعين (٤٠) يوماً', 40, 'day', { ...WITHIN, digits: 40 }),
  ),
  says(
    'UN Model Treaty on Extradition, art. 9.4, in Arabic',
    'يخلى سبيل الشخص بعد انقضاء [40] يوماً على تاريخ القبض عليه.',
    term('[40] يوماً', 40, 'day'),
  ),
  says(
    'UN Convention against Transnational Organized Crime, art. 18.27',
    'يتوقف هذا الضمان متى أتيحت له مدة خمسة عشر يوماً متصلة فرصة المغادرة.',
    term('خمسة عشر يوماً متصلة', 15, 'day'),
  ),
  says(
    'UN Convention against Transnational Organized Crime, art. 35.2',
    'وإذا لم تتمكن الدول بعد ستة أشهر من تاريخ طلب التحكيم من الاتفاق على تنظيمه',
    term('ستة أشهر', 6, 'month'),
  ),
  says(
    'Treaty, denunciation',
    'يسري الإنهاء بعد مضي مائة وثمانين (180) يوماً على تلقي الإشعار.',
    term('مائة وثمانين (180) يوماً', 180, 'day', { digits: 180 }),
  ),
  says(
    'Treaty, denunciation, other spelling',
    'ينتهي العمل بها بعد مئة وثمانين يوماً من استلام الإخطار',
    term('مئة وثمانين يوماً', 180, 'day'),
  ),
  says(
    'Treaty, period of validity',
    'تسري هذه الاتفاقية لمدة خمس سنوات وتتجدد تلقائياً لمدد مماثلة، ما لم يخطر أحد الطرفين الآخر قبل ستة أشهر على الأقل من انتهائها.',
    term('خمس سنوات', 5, 'year'),
    term('ستة أشهر على الأقل', 6, 'month', LEAST),
  ),
  says(
    'Moroccan Code of Criminal Procedure, art. 66, adapted',
    'لا يجوز أن تتجاوز مدة الوضع تحت الحراسة 48 ساعة تحسب ابتداء من ساعة التوقيف، ويمكن تمديدها لمدة 24 ساعة مرة واحدة.',
    term('لا يجوز أن تتجاوز مدة الوضع تحت الحراسة 48 ساعة', 48, 'hour', WITHIN),
    term('24 ساعة', 24, 'hour'),
  ),
  says(
    'Moroccan Code of Criminal Procedure, appeal',
    'يرفع الاستئناف داخل أجل عشرة أيام من تاريخ النطق بالحكم.',
    term('داخل أجل عشرة أيام', 10, 'day', WITHIN),
  ),
  says(
    'Moroccan Code of Criminal Procedure, detention, adapted',
    'لا يمكن أن يتجاوز الاعتقال الاحتياطي شهرا واحدا، ويمكن تمديده مرتين لشهرين.',
    term('لا يمكن أن يتجاوز الاعتقال الاحتياطي شهرا واحدا', 1, 'month', WITHIN),
    term('لشهرين', 2, 'month', DUAL),
  ),
  says(
    'Jordanian Code of Criminal Procedure, art. 261, adapted',
    'يقدم الاستئناف خلال خمسة عشر يوماً ابتداء من اليوم التالي لتاريخ تفهيم الحكم.',
    term('خلال خمسة عشر يوماً', 15, 'day', WITHIN),
  ),
  says(
    'Jordanian Code of Criminal Procedure, art. 100, adapted',
    'وعلى الموظف أن يحيله إلى المدعي العام خلال أربع وعشرين ساعة.',
    term('خلال أربع وعشرين ساعة', 24, 'hour', WITHIN),
  ),
  says(
    'Federal law of the UAE on international judicial cooperation, art. 17, adapted',
    'يفرج عن المقبوض عليه خلال (30) ثلاثين يوماً إذا لم يرد ملف التسليم.',
    term('خلال (30) ثلاثين يوماً', 30, 'day', { ...WITHIN, digits: 30 }),
  ),
  says(
    'UAE procedure, working days',
    'يبت القاضي في التظلم في موعد أقصاه خمسة أيام عمل من تاريخ تقديمه.',
    term('في موعد أقصاه خمسة أيام عمل', 5, 'day', { ...WITHIN, days: 'working' }),
  ),
  says(
    'UAE procedure, one working day',
    'على أن يخطر المكتب في خلال يوم عمل واحد',
    term('في خلال يوم عمل واحد', 1, 'day', { ...WITHIN, days: 'working' }),
  ),
  says(
    'Regulation on time limits, calendar days',
    'وتكون المهلة ثلاثين يوماً تقويمياً، أو خمسة وأربعين يوماً من أيام العمل.',
    term('ثلاثين يوماً تقويمياً', 30, 'day', { days: 'calendar' }),
    term('خمسة وأربعين يوماً من أيام العمل', 45, 'day', { days: 'working' }),
  ),
  says(
    'Egyptian Code of Criminal Procedure, art. 142, adapted',
    'يمد الحبس الاحتياطي مدة أو مدداً لا يزيد مجموعها على خمسة وأربعين يوماً.',
    term('لا يزيد مجموعها على خمسة وأربعين يوماً', 45, 'day', WITHIN),
  ),
  says(
    'Treaty, surrender, words against figures',
    'يجري التسليم في غضون خمسة عشر (10) يوماً.',
    term('في غضون خمسة عشر (10) يوماً', 15, 'day', {
      ...WITHIN,
      digits: 10,
      inferred: ['digits-differ'],
    }),
  ),
  says(
    'Algerian Code of Criminal Procedure, notices',
    'تسلم التكاليف بالحضور قبل الجلسة بعشرة (10) أيام كاملة.',
    term('بعشرة (10) أيام كاملة', 10, 'day', { digits: 10, days: 'clear' }),
  ),
  says(
    'Treaty, two months, figures behind',
    'وذلك خلال شهرين (2) من تاريخ الإشعار',
    term('خلال شهرين (2)', 2, 'month', { ...WITHIN, ...DUAL, digits: 2 }),
  ),
  says(
    'Treaty, the said days',
    'إذا انقضت مدة الأيام الثلاثين المشار إليها في المادة ٩، أفرج عنه فوراً.',
    term('الأيام الثلاثين', 30, 'day'),
  ),
  says(
    'Treaty, the ten days that follow',
    'على الدولة الطالبة أن تتسلمه خلال الأيام العشرة التالية للموعد المحدد.',
    term('خلال الأيام العشرة', 10, 'day', WITHIN),
  ),
  says(
    'Treaty, the thirty days',
    'تحسب مدة الثلاثين يوماً من تاريخ الوصول، وتمدد الأشهر الثلاثة مرة.',
    term('الثلاثين يوماً', 30, 'day'),
    term('الأشهر الثلاثة', 3, 'month'),
  ),
  says('Treaty, article before figures', 'وقبل انقضاء الـ 45 يوماً المنصوص عليها', term('45 يوماً', 45, 'day')),
  says(
    'Treaty, dual in the nominative',
    'يومان من أيام العمل للرد، وأسبوعان للتبليغ',
    term('يومان من أيام العمل', 2, 'day', { ...DUAL, days: 'working' }),
    term('وأسبوعان', 2, 'week', DUAL),
  ),
  says(
    'Syrian procedure, weeks',
    'تقدم المذكرة ضمن ثلاثة أسابيع على الأكثر',
    term('ضمن ثلاثة أسابيع على الأكثر', 3, 'week', WITHIN),
  ),
  says(
    'Treaty, half a year',
    'تجتمع اللجنة بعد نصف سنة، ثم بعد سنة ونصف.',
    term('نصف سنة', 6, 'month', { inferred: ['half-year'] }),
    term('سنة ونصف', 18, 'month', { inferred: ['half-year'] }),
  ),
  says(
    'Code, one month with a bound',
    'يقدم الطعن خلال شهر من تاريخ التبليغ، وإلا سقط الحق بعد سنة واحدة.',
    term('خلال شهر', 1, 'month', { ...WITHIN, inferred: ['one-implied'] }),
    term('سنة واحدة', 1, 'year'),
  ),
  says(
    'Code, ranges',
    'يحدد القاضي أجلاً من عشرة إلى خمسة عشر يوماً، أو ما بين شهرين وستة أشهر.',
    term('من عشرة إلى خمسة عشر يوماً', 10, 'day', { upTo: 15 }),
    term('بين شهرين وستة أشهر', 2, 'month', { upTo: 6, inferred: ['dual'] }),
  ),
  says(
    'Code, range of figures',
    'في أجل 10-15 يوما',
    term('في أجل 10-15 يوما', 10, 'day', { upTo: 15, ...WITHIN }),
  ),
  says(
    'Treaty with vowels, stretch and marks of direction',
    'خِلَالَ أَرْبَعِينَ\u200f (\u200e40\u200f)\u00a0يَوْماً، وخـلال ثلاثـين\nيومـاً',
    term('خِلَالَ أَرْبَعِينَ\u200f (\u200e40\u200f)\u00a0يَوْماً', 40, 'day', { ...WITHIN, digits: 40 }),
    term('وخـلال ثلاثـين\nيومـاً', 30, 'day', WITHIN),
  ),
  says(
    'Statute of limitations, adapted from the Moroccan code',
    'تتقادم الدعوى العمومية بمرور خمس عشرة سنة ميلادية كاملة في الجنايات وبمرور أربع سنوات في الجنح.',
    term('خمس عشرة سنة ميلادية كاملة', 15, 'year'),
    term('أربع سنوات', 4, 'year'),
  ),
  says(
    'Code, long numbers',
    'مدة ثلاثمائة وخمسة وستين يوماً أو تسعمئة وتسعة وتسعين ساعة',
    term('ثلاثمائة وخمسة وستين يوماً', 365, 'day'),
    term('تسعمئة وتسعة وتسعين ساعة', 999, 'hour'),
  ),
];

export const corpus: readonly Sentence[] = [
  ...terms,
  ...dates,
  ...thresholds,
  ...figuresThatAreNone,
  ...second,
  ...secondDates,
  ...secondNegatives,
  ...third,
  ...fourth,
  ...fifth,
  ...sixth,
  ...seventh,
  ...eighth,
  ...ninth,
  ...tenth,
  ...tenthNegatives,
  ...eleventh,
  ...twelfth,
  ...thirteenth,
  ...fourteenth,
  ...fifteenth,
  ...sixteenth,
  ...seventeenth,
  ...eighteenth,
  ...eighteenthNegatives,
  ...nineteenth,
  ...twentieth,
];
