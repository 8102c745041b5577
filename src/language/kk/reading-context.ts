/** Stems of words by which a length before them measures a penalty, or what is left of one. */
export const PENALTY_BEHIND =
  'жаза түрме абақты өтелме өтеме өтеу өтелу өтелі өтеген өтесе соттал бостандығын айыру еркіндігін еркіндікті';
/** Between a length and such a word. */
export const LINKING_BEHIND = `мерзімге мерзімі мерзімін мерзімдегі мерзім мерзімінде мерзімге мерзімді уақытқа дейін дейінгі одан да ауыр ауырырақ қатаң қатаңырақ
  неғұрлым өзге болса болатын болған оның оны ол осы ( ) бас бостандығынан өмір бойы бойына еркінен шартты не немесе артық көп ұзақ бір сол жалпы
  мерзімнің бөлігі бөлік бойы және бірақ кем емес аспайтын аспауға аспайды астам асатын болмауға болмайтын кемінде дегенде жұмыс күнтізбелік орнына`;
/** Behind a length: it is counted from an event. */
export const COUNTED_FROM =
  'кейін кейінгі соң бұрын бұрынғы өткен өткенде өтсе өткеннен өткенге өтпей өтті өтпесе өткенше бастап ішінде бері';
/** Stems of words before a length by which it measures a penalty. */
export const PENALTY =
  'жаза түрме абақты өтелме өтеме өтеу өтелу өтеген өтелген үкім бостандығын сотталды кесілді айыру';
/** A sentence begins so, and is none: «үкім шығарылған күннен бастап». */
export const NO_PENALTY_BEFORE = 'шығар күшіне жария';
/** Stems of words that begin another matter: what follows is a period, whatever stood before. */
export const PERIOD = `ескіру хабар шағым апелляц кассац сұрау өтініш талап алынған алынып алған алғанна алынба жіберіл жіберу жіберед тапсыр ұсын
  келіп ұзарт қалдыр босат сынақ пробация жауап қарау қарай қарал қараст күшіне кет тінт айыппұл тергеп тергеу күзет қамау қамақ қамал ұста ұстап беру беріл бастап
  басталған ұлғай төле сақта қолданыл жарамды түс`;
/** «сұрау салу алынған күні»: when a penalty is measured, not what. */
export const MEASURED_AT = 'күні кезде кезінде кезеңде сәтте сәтінде уақытта уақытында күнге сәтке';
/** Behind a length, or behind «мерзімге»: what is done for so long, or how long it lasts, is no penalty. */
export const PERIOD_BEHIND = `ұзарт кейінге уақытша босат тоқтат хабар қалдыр шегер жалғас қаралады қарал ұсталуы ұстал күзет сақтал қолданыл жіберіл`;
/** Words of penalties that are also other measures: a penalty where one is imposed by it behind. */
export const ARREST = 'қамақ қамау';
export const PUNISHED = 'жазала соғады';
/** The word that names a length as a penalty's where one is imposed behind: «жеті жылға дейінгі мерзімге айыруға жазаланады». */
export const TERM_OF = 'мерзімге';
/** Work as a penalty, measured in hours: «екі жүз сағат қоғамдық жұмыстар»; how and when it is done, which is no measure of it. */
export const WORK = 'жұмыс';
export const PENAL_WORK = 'қоғамдық түзеу міндетті мәжбүрлі';
export const WORK_DONE = 'уақыт орында күн хабар кел жалтар үзіліс ауысым';
/** With them a length is a time limit, never a penalty. */
export const LIMITS = 'ішінде ішіндегі кешіктірмей кешіктірілмей кешікпей мерзімде мерзімінде';

/** Behind «айлық», «жылдық»: sums and feasts. */
export const NO_LENGTH_WITH =
  'есептік жалақы еңбекақы табыс кіріс мерейтой төлем шот көрсеткіш күнкөріс төменгі ең ставка оклад нәресте сәби бала жүкті зейнетақы жәрдемақы өсім пайыз жоспар есеп жұмыс апта';
/** Before a length: it says how often. */
export const PER = 'күніне тәулігіне аптасына айына жылына сағатына әр әрбір';
/** Behind a length: it says how often. */
export const EACH = 'сайын сайынғы';
/** «екі жылда бір рет». */
export const TIMES = 'рет мәрте';
/** Stems of what lasts: «үш сағатқа дейін ұсталады» is no time of day. */
export const LASTING = 'ұста ұсталу мерзім ұзарт ұзақ созы қама қамақ күзет жалғас айыр';
/** Before hours: a time of day. */
export const TIME_OF_DAY = 'таңғы таңертеңгі кешкі түнгі күндізгі түскі түс';
export const MINUTE = 'минут';
/** Before figures: they number a thing. */
export const NUMBERED = '№ номер нөмірі нөмір';
/** Behind what is said not to be: «асуы мүмкін емес». */
export const NOT_TO_BE = 'мүмкін тиіс керек қажет';
/** Ends a negated verb, behind «артық»: «артық ұзартылмайды». */
export const DENIED_ENDINGS =
  'майды мейді байды бейді пайды пейді мауға меуге бауға беуге пауға пеуге мауы меуі бауы беуі пауы пеуі майтын мейтін байтын бейтін пайтын пейтін маса месе баса бесе паса песе маған меген баған беген паған пеген';
/** Ends so and denies nothing; a root that ends like a denied verb, «қамауға». */
export const NOT_DENIED = 'немесе';
export const ROOT_LIKE_DENIED = 'қама';
/** «ұстауға тыйым салынады» */
export const FORBIDDEN = 'тыйым';
/** What ends so says of whom or of what something is said; what is denied behind it is another matter. */
export const PARTICIPLE_ENDINGS = 'ған ген қан кен атын етін йтын йтін';
/** Behind a conversion: «төрт сағат үшін бір тәулік есебімен». */
export const CONVERSION = 'есебімен';
/** Bounds only where the verb behind denies them: «үш жылдан бұрын жойылмайды», «он күннен кеш мәлімделмейді». */
export const EARLIER = 'бұрын ерте';
export const LATER = 'кеш';
/** Before «он бес тәулікке қамалды»: the arrest is a penalty. */
export const ADMINISTRATIVE = 'әкімшілік';
export const IN_ORDER = 'тәртіппен тәртіпте';
