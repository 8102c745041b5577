import { type Sentence, says, term } from '../../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const CEE = "Convention européenne d'extradition";
const CPP = 'Code de procédure pénale (France)';

export const terms: readonly Sentence[] = [
  says(
    `${CEE}, art. 16.4`,
    'L’arrestation provisoire pourra prendre fin si, dans le délai de 18 jours après l’arrestation, la Partie requise n’a pas été saisie de la demande\u00a0; elle ne devra, en aucun cas, excéder 40 jours après l’arrestation.',
    term('dans le délai de 18 jours', 18, 'day', WITHIN),
    term('excéder 40 jours', 40, 'day', WITHIN),
  ),
  says(
    `${CEE}, art. 18.4`,
    "il pourra être mis en liberté à l'expiration d'un délai de 15 jours compté à partir de cette date et sera en tout cas mis en liberté à l'expiration d'un délai de 30 jours",
    term('15 jours', 15, 'day'),
    term('30 jours', 30, 'day'),
  ),
  says(
    `${CEE}, art. 14.1.b`,
    "l'individu extradé n'a pas quitté dans les 45 jours qui suivent son élargissement définitif le territoire de la Partie",
    term('dans les 45 jours', 45, 'day', WITHIN),
  ),
  says(
    `${CEE}, art. 31`,
    'La dénonciation prendra effet six mois après la date de la réception de sa notification.',
    term('six mois', 6, 'month'),
  ),
  says(
    "Convention européenne d'entraide judiciaire en matière pénale, art. 12.3",
    "L'immunité cessera lorsque le témoin, ayant eu la possibilité de quitter le territoire pendant quinze jours consécutifs, y sera demeuré.",
    term('quinze jours consécutifs', 15, 'day'),
  ),
  says(
    "Convention européenne d'entraide judiciaire en matière pénale, art. 7.3",
    'la citation sera transmise au moins 50 jours avant la date fixée pour la comparution de cette personne',
    term('au moins 50 jours', 50, 'day', LEAST),
  ),
  says(
    'Décision-cadre 2002/584/JAI, art. 17.2 et 17.3',
    "la décision définitive devrait être prise dans les dix jours suivant ledit consentement; dans les autres cas, dans un délai de soixante jours à compter de l'arrestation, prolongé de trente jours supplémentaires",
    term('dans les dix jours', 10, 'day', WITHIN),
    term('dans un délai de soixante jours', 60, 'day', WITHIN),
    term('trente jours', 30, 'day'),
  ),
  says(
    'Décision-cadre 2002/584/JAI, art. 23.2',
    "La personne est remise au plus tard dix jours après la décision définitive sur l'exécution du mandat.",
    term('au plus tard dix jours', 10, 'day', WITHIN),
  ),
  says(
    'Convention de Vienne sur le droit des traités, art. 65.2',
    "après un délai qui, sauf en cas d'urgence particulière, ne saurait être inférieur à une période de trois mois à compter de la réception de la notification",
    term('ne saurait être inférieur à une période de trois mois', 3, 'month', LEAST),
  ),
  says(
    'Convention de Vienne sur le droit des traités, art. 56.2',
    "Une partie doit notifier au moins douze mois à l'avance son intention de dénoncer un traité.",
    term('au moins douze mois', 12, 'month', LEAST),
  ),
  says(
    'Convention sur la cybercriminalité, art. 16.2 et 29.7, adapté',
    "pour une durée aussi longue que nécessaire, jusqu'à un maximum de quatre-vingt-dix jours ; la conservation est valable pour une période d'au moins soixante jours",
    term("jusqu'à un maximum de quatre-vingt-dix jours", 90, 'day', WITHIN),
    term('au moins soixante jours', 60, 'day', LEAST),
  ),
  says(
    `${CPP}, art. 63`,
    'La durée de la garde à vue ne peut excéder vingt-quatre heures. Elle peut être prolongée pour un nouveau délai de vingt-quatre heures au plus.',
    term('ne peut excéder vingt-quatre heures', 24, 'hour', WITHIN),
    term('vingt-quatre heures au plus', 24, 'hour', WITHIN),
  ),
  says(
    `${CPP}, art. 498 et 568, adapté`,
    "L'appel est interjeté dans le délai de dix jours ; le pourvoi est formé cinq jours francs après celui où la décision a été prononcée.",
    term('dans le délai de dix jours', 10, 'day', WITHIN),
    term('cinq jours francs', 5, 'day', { days: 'clear' }),
  ),
  says(
    `${CPP}, art. 145-1 et 145-2, adapté`,
    "Nul ne peut être maintenu en détention provisoire plus de quatre mois ; à titre exceptionnel, la durée totale n'excédant pas un an et demi peut être portée à deux ans.",
    term('plus de quatre mois', 4, 'month', WITHIN),
    term("n'excédant pas un an et demi", 18, 'month', { ...WITHIN, inferred: ['half-year'] }),
    term('deux ans', 2, 'year'),
  ),
  says(
    'Code de procédure civile (France), art. 643, adapté',
    "Les délais de comparution et d'appel sont augmentés d'un mois pour les personnes d'outre-mer et de deux mois pour celles qui demeurent à l'étranger.",
    term('un mois', 1, 'month'),
    term('deux mois', 2, 'month'),
  ),
  says(
    'Code de procédure civile (France), anciens délais de huitaine et de quinzaine, adapté',
    "La partie constitue avocat dans la huitaine de l'assignation et dépose ses conclusions sous quinzaine.",
    term('dans la huitaine', 8, 'day', { ...WITHIN, inferred: ['unit-implied'] }),
    term('sous quinzaine', 15, 'day', { ...WITHIN, inferred: ['unit-implied'] }),
  ),
  says(
    'Code de procédure civile (Belgique), adapté',
    'Le recours est introduit endéans les nonante jours calendrier, la réponse dans les septante-deux heures.',
    term('endéans les nonante jours calendrier', 90, 'day', { ...WITHIN, days: 'calendar' }),
    term('dans les septante-deux heures', 72, 'hour', WITHIN),
  ),
  says(
    "Loi fédérale sur l'entraide internationale en matière pénale (Suisse), art. 50, adapté",
    "L'élargissement est ordonné à l'expiration d'un délai de dix-huit jours dès l'arrestation\u202f; ce délai peut être porté à quarante jours au maximum.",
    term('dix-huit jours', 18, 'day'),
    term('quarante jours au maximum', 40, 'day', WITHIN),
  ),
  says(
    "Convention bilatérale d'extradition, remise, chiffres entre parenthèses",
    "L'État requérant fait prendre la personne dans les trente (30) jours ouvrables qui suivent la date fixée pour la remise.",
    term('dans les trente (30) jours ouvrables', 30, 'day', { ...WITHIN, digits: 30, days: 'working' }),
  ),
  says(
    "Convention bilatérale d'extradition, arrestation provisoire, chiffres en désaccord",
    "Il est mis fin à l'arrestation si les pièces ne sont pas reçues dans un délai de quarante-cinq (40) jours.",
    term('dans un délai de quarante-cinq (40) jours', 45, 'day', {
      ...WITHIN,
      digits: 40,
      inferred: ['digits-differ'],
    }),
  ),
  says(
    'Convention bilatérale, chiffres d’abord',
    'La présente Convention cesse ses effets 180 (cent quatre-vingts) jours après la réception de la note, sauf préavis de 3 (trois) mois.',
    term('180 (cent quatre-vingts) jours', 180, 'day', { digits: 180 }),
    term('3 (trois) mois', 3, 'month', { digits: 3 }),
  ),
  says(
    'Règlement de la Cour européenne des droits de l’homme, adapté',
    'La requête est déposée dans un délai de quatre mois à partir de la décision ; la réponse est due sous trois à quatre semaines.',
    term('dans un délai de quatre mois', 4, 'month', WITHIN),
    term('sous trois à quatre semaines', 3, 'week', { ...WITHIN, upTo: 4 }),
  ),
  says(
    'Code pénal (France), art. 133-3 et 133-4, adapté',
    'Les peines prononcées pour un délit se prescrivent par six années révolues à compter de la date à laquelle la décision est devenue définitive.',
    term('six années révolues', 6, 'year'),
  ),
  says(
    'Code de procédure pénale (Maroc), extradition, adapté',
    "La mise en liberté est ordonnée si, dans le mois de la notification du décret, la personne n'a pas été reçue par les agents de l'État requérant.",
    term('dans le mois', 1, 'month', { ...WITHIN, inferred: ['one-implied'] }),
  ),
  says(
    'Acte uniforme OHADA sur les voies d’exécution, adapté',
    "L'opposition est formée dans les quinze jours ; la vente a lieu entre quarante-cinq et quatre-vingt-dix jours après la sommation, huit jours au moins avant l'audience.",
    term('dans les quinze jours', 15, 'day', WITHIN),
    term('entre quarante-cinq et quatre-vingt-dix jours', 45, 'day', { upTo: 90 }),
    term('huit jours au moins', 8, 'day', LEAST),
  ),
  says(
    'Accord de transfèrement, consultations, adapté',
    "Les consultations débutent 10–15 jours après la demande et reprennent au bout d'une demi-année ou de deux ans et demi.",
    term('10–15 jours', 10, 'day', { upTo: 15 }),
    term('une demi-année', 6, 'month', { inferred: ['half-year'] }),
    term('deux ans et demi', 30, 'month', { inferred: ['half-year'] }),
  ),
  says(
    'Texte copié d’un portail, trait d’union conditionnel, lettre d’un autre alphabet et saut de ligne',
    'La demande est exécutée dans un dé\u00adlai de tren\u00adte (30)\nj\u043eurs à compter de sa réception.',
    term('dans un dé\u00adlai de tren\u00adte (30)\nj\u043eurs', 30, 'day', {
      ...WITHIN,
      digits: 30,
      inferred: ['look-alikes'],
    }),
  ),
  says(
    "Convention d'entraide, frais et délais, orthographe de 1990",
    'Les objets sont restitués au plus tard dans les cent-vingt-et-un jours calendaires, ou après deux-cents jours.',
    term('au plus tard dans les cent-vingt-et-un jours calendaires', 121, 'day', {
      ...WITHIN,
      days: 'calendar',
    }),
    term('deux-cents jours', 200, 'day'),
  ),
  says(
    'Modèle de traité d’extradition (ONU), art. 9.4, français',
    "La personne arrêtée est libérée à l'expiration d'un délai de [40] jours à compter de son arrestation, la demande étant examinée en moins de vingt et une semaines.",
    term('[40] jours', 40, 'day'),
    term('moins de vingt et une semaines', 21, 'week', { bound: 'less-than' }),
  ),
  says(
    "Convention d'extradition, transit et réextradition, adapté",
    'Le transit ne dépassera pas 96\u00a0heures, et la garde qui suit est inférieure à soixante-douze heures.',
    term('ne dépassera pas 96\u00a0heures', 96, 'hour', WITHIN),
    term('inférieure à soixante-douze heures', 72, 'hour', { bound: 'less-than' }),
  ),
];
