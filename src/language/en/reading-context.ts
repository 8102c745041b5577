const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words before a length by which it measures a penalty, or what is left of one, however far in the sentence. */
export const PENALTY = set(
  'imprisonment imprisoned incarceration incarcerated punishable punished punishment punishments penalty penalties unserved custodial servitude jail jailed unexpired prison',
);
/** The same, if only words that link stand between: a sentence is also a judgment, a detention not always a penalty. */
export const PENALTY_NEAR = set(
  'sentence sentences sentenced remaining remainder remain remains liberty order orders served serve left confinement convicted commitment carries carry carrying',
);
/** Words that begin another matter: what follows is a period, whatever stood before. */
export const PERIOD = set(
  `arrest arrested detained held kept custody surrender surrendered limitation limitations prescription prescribed lapse lapsed notice
  notify notified notification appeal appealed appeals deadline request requested received extend extended extension postponed
  adjourned release released discharge discharged expiry expiration expire expires probation probationary parole hearing submit
  submitted lodge lodged lodging inform informed informing answer reply stay visit visits quarantine removed leave within enter
  suspension deferment deferral postponement adjournment supervision supervised validity review`,
);
/** Of another measure than a prison's: what follows is so long as that one lasts. */
export const BANS = set(
  'disqualified disqualification disqualifications disqualifies disqualify ban bans disbarred debarred debarment ineligible ineligibility prohibition prohibitions restraining expelled expulsion deported deportation',
);
/** The same before "from". */
export const BANS_FROM = set('banned barred prohibited excluded exclusion');
/** The same, of what someone was allowed to: "his licence revoked for two years". */
export const PERMITS = set('licence license licences permit passport registration');
export const TAKEN_AWAY = set('suspended revoked withdrawn cancelled canceled');
/** Link a length to the word that tells what it measures. */
export const LINKING = set(
  `of for a an the this that such his her its their any one other total aggregate single period periods term terms time maximum minimum
  duration length portion part or and by to with is are was be been being must have has had not still imposed passed awarded made on him
  person same under in at whose which last lasts amounts amount more than least ' s ’ - , ( ) provided at would could may can shall should
  if convicted person remaining court courts detention order carrying carries carry law laws by both parties sentence deprivation
  liberty unserved fixed also only further as entails involves combined severe pronounced inflicted adjudged receipt moment exceed exceeds but from extend extends
  exceeding exceeded sentenced prisoner prisoners offender offenders convict convicts`,
);
/** Behind a length, after words that link: it measures a penalty. */
export const PENALTY_BEHIND = set(
  'imprisonment prison jail sentence sentences penalty punishment unserved served serve confinement incarceration servitude deprivation remainder labour severe severely',
);
export const LINKING_BEHIND = set(
  `' ’ s of in the such a that this his her its their original further additional strict rigorous simple or more penal still of any term terms period
  having been to be are is least at which life until till end corrective hard forced compulsory as an all total it must has have yet ( )`,
);
/** What is left of a sentence, where serving it is said right behind. */
export const REMAINS = set('remain remains remaining remained left');
/** Behind a length: it is counted from an event, and so a period. */
export const COUNTED_FROM = set(
  'after from following before prior since preceding elapsed thereafter thereof ago later',
);
export const EVENTS = set(
  'date receipt arrest day notification discharge notice service delivery signature ratification surrender arrival request judgment publication becoming receiving',
);
/** With them a length is a time limit, never a penalty. */
export const LIMITS = set('within later latest');

export const DENIES = set('not no nor never neither none cannot');
/** Over them a denial does not reach: "shall not apply to offences punishable by more than". */
export const NOT_DENIED = set(
  `offence offences offense offenses crime crimes punishable carrying carries sentenced convicted apply applies applied applicable affect
  affects extraditable and but after before since resident residing aged older`,
);
/** Before "exceed" the denial may stand farther off: "no extension shall exceed"; these end the search. */
export const CONDITION = set('if where when which that unless but who whose');

/** Of a sentence that tells an age, this stands before the word: "the minimum age … shall not be less than". */
export const AGE_KINDS = set(
  'minimum maximum retirement compulsory legal upper lower marriageable pensionable',
);
/** Before "at" and years: an age. */
export const AGE_EVENTS = set('retire retires retired retirement retiring majority pension pensioned');
/** What a copula speaks of where years behind it are no age: "the sentence imposed is below five years". */
export const MEASURED = set(
  'sentence sentences penalty penalties punishment imprisonment term terms period periods duration imposed passed awarded served remaining maximum minimum limit time it which',
);
/** Before a length in years: an age. */
export const AGE_BEFORE = set(
  'aged age ages attain attains attained attaining reach reaches reached reaching turn turns turned turning',
);
export const AGE_BEHIND = set('old olds older age ages younger');
export const PERSONS = set(
  'person persons child children minor minors juvenile juveniles man men woman women boy boys girl girls anyone people those offender offenders is are was were aged youth someone everyone adults adult pupil pupils student students worker workers employee employees victim victims accused defendant defendants male males female females applicant applicants candidate candidates suspect suspects citizen citizens prisoner prisoners mother father son daughter brother sister wife husband widow spouse parent girls',
);
/** Before figures: they number a provision or a thing. */
export const NUMBERED = set(
  'article articles art section sections sec paragraph paragraphs para paras rule rules chapter part nos number page pages clause annex § №',
);
/** Behind a number of days: a sum of money. */
export const SUMS = set(
  'fine fines rate rates unit units wage wages salary salaries pay income earnings rent remuneration',
);
/** Between two units: how often, "24 hours a day". */
export const PER = set('a per each every');
/** Before a longer unit, with one of the words below between: "45 hours *in any* week". */
export const WITHIN_TURN = set('in during over within on');
/** The same, where no bound is meant by the word before: "in *a* week", but "within a week". */
export const ANY_ONE = set('any each every same single given');
export const SOME_ONE = set('a an one');
export const TURN_KINDS = set('calendar working one single given same full whole consecutive');
/** Besides units: "eight hours of sleep every night". */
export const TURNS = set('night morning evening shift session visit');
export const EACH = set('daily weekly monthly yearly annually');
/** Before "one day": some day. */
export const MODALS = set('may might will shall would could can should must');
