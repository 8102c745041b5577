/** Stems of words before a length by which it measures a penalty, or what is left of one. */
export const PENALTY =
  'лишени лишен наказ карае карают тюремн тюрьм каторж приговор неотбыт отбыт отбыв отбыл остае осталос оставш остато остатк исправительн принудительн осужда';
/** Behind «санкция»: what an article threatens, not what a prosecutor grants. */
export const OF_ARTICLE = 'стат ст част ч норм предусматр';
/** Said behind a semicolon, they go on with the penalty before it. */
export const CRIMES = 'деяни преступлени рецидив отягчающ сложени совокупност';
/** Opens a case: «при лишении свободы — до пяти лет» tells no measure of the penalty. */
export const CASE = 'при в во для за по';
/** Stems of words that begin another matter: what follows is a period, whatever stood before. */
export const PERIOD = `арест задерж страж содержан содержит давност уведом обжал апелляц кассац жалоб запрос просьб ходатайств требован получен получил
  поступ представ предостав предъяв сообщ направл направи вруч продл продолжа отсроч отлож освобожд освобод истечен истекл истекш испытательн условн явк ответить ответа
  рассмотр рассматр передач передан вступ покин выезд прибы хран обыск штраф заработ доход стаж надзор погаше судимост консультац заседан
  возбужд расследова дознан следств возвращ вывез принят приним приостан действи`;
/** Stems of words behind a length: it measures a penalty. */
export const PENALTY_BEHIND =
  'лишени тюремн тюрьм каторг каторжн колони режим наказани неотбыт заключени исправительн принудительн';
/** Between a length and such a word. */
export const LINKING_BEHIND =
  'фактического реального строгого усиленного особого общего его ее их этого такого назначенного оставшегося срока в виде свободы и или , из остается до';
/** Behind a length: it is counted from an event. */
export const COUNTED_FROM = 'после назад спустя считая начиная';
/** So, if what follows is a moment: «со дня», «с даты», «с поступления»; «с конфискацией» is none. */
export const COUNTED_FROM_MOMENT = 'с со';
export const MOMENTS = 'момента дня даты времени начала того часа ареста подачи сдачи';
export const MOMENT_ENDING = 'ия';
/** «наказание в виде административного ареста»: the arrest is a penalty, where such a word goes before. */
export const PENALTY_AS = 'наказан взыскан';
/** «арест устанавливается на срок до сорока суток»: the arrest, with no word before it that says which, is a penalty. */
export const LAID_DOWN = 'устанавливается устанавливаются назначается назначаются';
/** «на момент получения запроса»: when it is measured, not what. */
export const MEASURED_AT = 'момент моменту день дню дату дате время';
/** Sentenced, as said of a person, and as a person is called where what follows tells the penalty. */
export const SENTENCED = 'осужден осуждена осуждено осуждены';
export const SENTENCED_PERSON = 'осужденн';
export const SENTENCED_TO = 'к на';
/** Work as a penalty, measured in hours: «обязательными работами на срок до 240 часов». */
export const WORK = 'работ';
export const PENAL_WORK = 'обязательн общественн исправительн принудительн';
/** Between hours and such work; how and when it is done, which is no measure of the penalty. */
export const WORK_LINKS =
  'неотбытых оставшихся неотработанных отработанных отбытых из срока привлечения бесплатных в виде';
export const WORK_DONE =
  'врем ежедневн еженедельн уклон явк явит явил прибы уведом сообщ извест направ перерыв смен';
/** Before a conversion: «из расчёта один день лишения свободы за восемь часов обязательных работ». */
export const CONVERSION = 'расчета';
/** Named as a penalty by the word before it, wherever it stands: «10 суток административного ареста». */
export const ADMINISTRATIVE = 'административн';
/** Imposes an arrest as a penalty: «назначил пятнадцать суток ареста». */
export const IMPOSED = 'назначил назначила назначили назначено назначен назначены назначить';
/** With them a length is a time limit, never a penalty. */
export const LIMITS = 'течение течении втечение позднее позже пределах через за';

/** Words at which a bound begins that a denial turns around; «до» is none. */
export const DENIABLE =
  'превыш превыс быть более больше дольше долее свыше сверх менее меньше короче ниже позднее позже ранее раньше';
/** Deny a bound that follows: «не может превышать», «не должен быть менее». */
export const MODALS =
  'может могут мог могла могло могли должен должна должно должны будет будут вправе подлежит подлежат допускается допускаются разрешается разрешено позволяется следует';
/** Verbs whose «не» denies the bound behind them. */
export const DENIED_VERBS =
  'продлева продлен длит длят продолжа составля содерж назнача устанавлива применя превыша задержива удержива отбыва отклады приостанавлива отсрочива прерыва предоставля хран держат';
/** Deny such a verb behind them: «запрещается содержать более десяти суток»; «не имеет права» as one modal. */
export const DENYING = 'нельзя запрещается запрещено воспрещается недопустимо';
export const HAVE = 'имеет имеют';
/** Between a denial and its bound nothing of this. */
export const CLAUSE_ENDS = '. ; : ? ! если когда который которая которое которые которых что чтобы но';

/** Before a length in years, near or anywhere in the clause: an age. */
export const AGE_NEAR = 'достижен возраст моложе старше младше';
export const AGE = 'достиг недостиг исполнилось исполнился исполнилась исполнились исполнится исполнятся';
/** Right before it: «на вид 35 лет». */
export const AGE_BEFORE = 'вид возрастом пола свои';
/** «разница в возрасте не может быть менее шестнадцати лет» */
export const AGE_GAP = 'разница разницу разницы разнице разницей';
/** Behind it. */
export const AGE_BEHIND = 'возраст роду старше моложе младше';
/** Right before a number of years, with no penalty behind: «ему было 34 года». */
export const AGE_OF = 'ему ей им было самому самой исполняется';
/** Between an age and a length behind a dash: it is that word's. */
export const MEASURED = 'срок давност стаж арест запрет отсрочк длительност продолжительност';
/** Whose age «до трех лет» is. */
export const PERSONS = 'дет ребен малолетн несовершеннолетн подростк лиц лица младен';
/** Of them, those of any age below twelve too. */
export const CHILDREN = 'дет ребен малолетн младен';
/** Before «в» and a number of years: «совершеннолетие наступает в восемнадцать лет». */
export const AGE_AT = 'наступ свои лиц совершеннолет';
/** Right before a number of years, in words too: «мужчинам шестидесяти трех лет». */
export const GROWN_UP =
  'мужчин женщин сын дочь дочер мальчик девочк внук мать матер отец отцу супруг жена муж брат сестр потерпевш свидетел';
/** So before a range: «граждане от четырнадцати до тридцати лет». */
export const CITIZENS = 'граждан молодеж юнош девуш';
/** Before years: they make a name, «проспект 50 лет Октября». */
export const PLACES = 'проспект просп улица улице улицы улицу ул площадь площади пл бульвар микрорайон';
/** Before figures: they number a provision or a thing. */
export const NUMBERED =
  'статья статьи статье статью статьей статей статьям статьями статьях ст пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктах п пп подпункт подпункта подпункту подпунктом подпункте часть части частью ч абзац абзаца абзацем абзаце № номер номера стр страница страницы странице глава главы главе раздел раздела разделе приложение приложения приложении таблица таблице таблицы протокол протокола протоколу';
/** Behind hours: a time of day. */
export const TIME_OF_DAY = 'утра вечера ночи дня пополудни пополуночи местного московского';
/** Stems behind hours, before a day: «до 24 часов последнего дня». */
export const WHICH_DAY = 'следующ последн того этого текущ указанн рабоч предыдущ предпоследн соответствующ';
export const DAY_OF_TIME = 'дня суток числа';
/** Behind hours: «до 24 часов с момента задержания» is no time of day. */
export const SINCE_MOMENT = 'с со после';
/** Stems of what lasts: «задержание до трёх часов» is no time of day. */
export const LASTING =
  'продолжительн длительн задерж арест содерж свидан прогул продл удерж опозд водвор изол сокра увелич';
/** Before hours without a bound: a time of day. */
export const AT_TIME = 'в во с со к ко около';
/** Behind a length: «40 часов в неделю» is a rate. */
export const PER = 'в за на';
export const PER_UNITS = 'день сутки неделю месяц год году';
