import { type Sentence, says, term, threshold } from '../../corpus.ts';

const LEAST = { bound: 'at-least' } as const;
const ONE = { inferred: ['one-implied'] } as const;

/** Measures of a penalty and of what is left of one, some beside a period. */
export const thresholds: readonly Sentence[] = [
  says(
    'Riyadh Arab Agreement for Judicial Cooperation, art. 40, adapted',
    'الأفعال المعاقب عليها بعقوبة سالبة للحرية مدتها سنة أو بعقوبة أشد في قوانين كل من الطرفين',
    threshold('سنة', 1, 'year', ONE),
  ),
  says(
    'UN Model Treaty on Extradition, art. 2.1, in Arabic',
    'الجرائم التي يعاقب عليها بالسجن أو بغيره من أنواع الحرمان من الحرية لمدة لا تقل عن سنة واحدة، أو بعقوبة أشد، وبقي من العقوبة ستة أشهر على الأقل.',
    threshold('لا تقل عن سنة واحدة', 1, 'year', LEAST),
    threshold('ستة أشهر على الأقل', 6, 'month', LEAST),
  ),
  says(
    'European Convention on Extradition, art. 2.1, in Arabic',
    'بعقوبة سالبة للحرية لا يقل حدها الأقصى عن سنة، وإذا صدر حكم بعقوبة وجب ألا تقل مدتها عن أربعة أشهر.',
    threshold('لا يقل حدها الأقصى عن سنة', 1, 'year', { ...LEAST, ...ONE }),
    threshold('ألا تقل مدتها عن أربعة أشهر', 4, 'month', LEAST),
  ),
  says(
    'Convention on the Transfer of Sentenced Persons, art. 3.1.c, in Arabic',
    'ألا تقل مدة العقوبة المتبقية وقت تسلم الطلب عن ستة أشهر، وأن يجيب الطرف خلال ثلاثين يوماً.',
    threshold('ألا تقل مدة العقوبة المتبقية وقت تسلم الطلب عن ستة أشهر', 6, 'month', LEAST),
    term('خلال ثلاثين يوماً', 30, 'day', { bound: 'at-most' }),
  ),
  says(
    'UN Convention against Transnational Organized Crime, art. 2.b',
    'سلوك يمثل جرما يعاقب عليه بالحرمان التام من الحرية لمدة قصوى لا تقل عن أربع سنوات أو بعقوبة أشد',
    threshold('لا تقل عن أربع سنوات', 4, 'year', LEAST),
  ),
  says(
    'Moroccan Criminal Code, a range',
    'يعاقب بالحبس من سنة إلى ثلاث سنوات وبغرامة من مائتين إلى خمسمائة درهم.',
    threshold('من سنة إلى ثلاث سنوات', 1, 'year', { upTo: 3, ...ONE }),
  ),
  says(
    'Jordanian Criminal Code, two bounds',
    'عوقب بالحبس مدة لا تقل عن ثلاثة أشهر ولا تزيد على سنتين',
    threshold('لا تقل عن ثلاثة أشهر', 3, 'month', LEAST),
    threshold('ولا تزيد على سنتين', 2, 'year', { bound: 'at-most', inferred: ['dual'] }),
  ),
  says(
    'Egyptian Criminal Code, adapted',
    'إذا كانت الجريمة معاقباً عليها بالحبس مدة تزيد على ثلاث سنوات أو بالسجن المشدد أقل من خمس سنين',
    threshold('تزيد على ثلاث سنوات', 3, 'year', { bound: 'more-than' }),
    threshold('أقل من خمس سنين', 5, 'year', { bound: 'less-than' }),
  ),
  says(
    'Report of a judgment',
    'حكمت عليه المحكمة بثلاث سنوات حبساً نافذاً، وله حق الاستئناف داخل عشرة أيام.',
    threshold('بثلاث سنوات', 3, 'year'),
    term('داخل عشرة أيام', 10, 'day', { bound: 'at-most' }),
  ),
  says(
    'Treaty on transfer, what is left',
    'أن يكون قد بقي على المحكوم عليه قضاء سنة على الأقل من مدة العقوبة',
    threshold('سنة على الأقل', 1, 'year', { ...LEAST, ...ONE }),
  ),
  says(
    'Limitation of penalties, adapted',
    'تتقادم العقوبة المحكوم بها لمدة تفوق خمس سنوات بمضي عشرين سنة',
    threshold('تفوق خمس سنوات', 5, 'year', { bound: 'more-than' }),
    term('عشرين سنة', 20, 'year'),
  ),
  says(
    'Tunisian Criminal Code, adapted',
    'يعاقب بالسجن مدة عامين وبخطية قدرها ألف دينار',
    threshold('عامين', 2, 'year', { inferred: ['dual'] }),
  ),
];
