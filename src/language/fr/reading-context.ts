/** Words as they are compared: without accents. */
const set = (words: string): ReadonlySet<string> =>
  new Set(words.normalize('NFD').replace(/\p{M}/gu, '').trim().split(/\s+/));

/** Words before a length by which it measures a penalty, or what is left of one, however far in the sentence. */
export const PENALTY = set(
  `emprisonnement emprisonnements emprisonné emprisonnée emprisonnés emprisonnées peine peines réclusion puni punie punis punies punissable
  punissables passible passibles privative privatives pénalité pénalités incarcération servitude encourt encourue encourues encouru
  encourus reliquat prison purger purgé purgée bagne relégation perpétuité`,
);
/** The same, if only words that link stand between. */
export const PENALTY_NEAR = set(
  'condamné condamnée condamnés condamnées condamner condamnation condamnations sanction sanctions sûreté liberté subir exécuter accomplir détention internement punit punissent punition',
);
/** Words that begin another matter: what follows is a period, whatever stood before. */
export const PERIOD = set(
  `arrestation arrêté arrêtée arrêtés arrêter provisoire extraditionnelle extradition remise remis remettre délai délais prescription prescrit prescrits
  prescrite prescrites prescrivent prescriptible notification notifié notifiée notifier recours appel pourvoi opposition expiration expire
  expirent expiré élargissement élargi libération libéré libérée libérer relaxe audience surveillance suivi expulsion expulsé prolongé prolongée
  prolonger prolongation prorogé prorogée prorogation suspendu suspendue suspension ajourné ajournée ajournement ajourner visite visites séjour
  quarantaine validité réponse répondre répond interjeter interjeté déposer déposé dépôt vigueur dénonciation préavis conservation garde
  probation épreuve requête signification signifié signifiée citation cité comparaître comparution consultations interpellation
  consulaire résidence conservées conservé conservée transmis transmise transmettre informé informée avisé avisée renvoi renvoyé renvoyée
  mandat statue statuer immunité quitter quitté intervalle fermeture incapacité itt ipp`,
);
/** Of another measure than a prison's: what follows is so long as that one lasts. */
export const BANS = set(
  'interdiction interdictions interdit interdite interdits interdites inéligible inéligibilité déchéance déchu déchue bannissement banni bannie exclusion exclu exclue retrait annulation destitution',
);
/** Link a length to the word that tells what it measures. */
export const LINKING = set(
  `de à la le les un une du des au aux et ou par pour avec en dont que qui se est sont était soit soient être été doit devra doivent devront
  peut pourra puisse a ont ayant avait maximum minimum maximal maximale minimal minimale durée durées période total totale restant restante
  reste resté encore plus moins au sa son cette ce ces leur il elle lui prononcée prononcées prononcé infligée infligées infligé encourue privation
  privative privatives mesure mesures travaux peine ferme fermes correctionnelle criminelle criminel autre autres même personne intéressé individu condamné
  requérant moment date réception demande supérieure supérieur inférieure inférieur égale égal pas ne non après déduction soit - , ( ) ou sévère sévères celle celles celui ci elles ladite mais`,
);
/** Behind a length, after words that link: it measures a penalty. */
export const PENALTY_BEHIND = set(
  'emprisonnement prison réclusion peine peines incarcération servitude condamnation privation purger subir exécuter accomplir travaux bagne internement relégation',
);
export const LINKING_BEHIND = set(
  `de la le les une un du au moins plus ou et sa son cette leur maximum minimum ferme fermes sont est doit doivent reste restent resteront restant restants restantes avec
  encore lui et lourde plus autre simple même que ( ) '`,
);
/** Behind "à": it is counted from an event; or it is what is left. */
export const COUNTING = set('compter partir dater');
/** Behind a length: it is counted from an event, and so a period. */
export const COUNTED_FROM = set(
  'après avant suivant suivants suivantes suit suivent dès depuis compté comptés comptée précédant précédent précédents auparavant tard',
);
export const EVENTS = set(
  'date réception arrestation jour notification libération élargissement remise décision signature ratification dépôt publication jugement demande signification audience arrivée prononcé infraction',
);
/** With them a length is a time limit, never a penalty. */
export const LIMITS = set('dans sous endéans tard');

export const DENIES = set('ne ni sans aucun aucune nul nulle jamais');
/** Over them a denial does not reach: "ne s'applique pas aux infractions punies de plus de". */
export const NOT_DENIED = set(
  `infraction infractions crime crimes fait faits délit délits punissable punissables passible passibles punis punies condamné condamnée condamnés condamnées
  applique appliquent applicable applicables concerne concernent et mais ou depuis après avant résidant`,
);
/** Before "excéder" the denial may stand farther off; these end the search. */
export const CONDITION = set('si lorsque quand où dont que qui sauf');
/** Before "n'excède", where "ne" denies nothing. */
export const UNLESS = set('moins avant crainte peur');

/** Behind "âge", of a sentence that tells one: "l'âge minimum ne devra pas être inférieur à". */
export const AGE_KINDS = set('minimum minimal minimale maximum légal limite requis');
export const AGE_BEFORE = set('âgé âgée âgés âgées âge âges majorité minorité');
/** An age, where someone has it or has not: "ayant atteint quinze ans". */
export const REACHED = set('atteint atteints atteinte accompli pas jamais encore');
/** Said of an age, behind years. */
export const COMPLETED = set('révolus accomplis');
export const HAS = set('ont avez avons ai ayant avait avaient aura avoir ait aient eu');
export const PERSONS = set(
  `mineur mineure mineurs mineures enfant enfants personne personnes jeune jeunes individu individus femme femmes homme hommes garçon garçons
  fille filles adolescent adolescents adolescente vieillard vieillards citoyen citoyens majeur majeurs ceux celui celles celle victime victimes auteur auteurs intéressé intéressée prévenu inculpé qui il elle ils elles délinquant délinquants adulte adultes ressortissant ressortissants
  salarié salariée salariés salariées travailleur travailleurs demandeur demandeurs demandeuse agent agents fonctionnaire fonctionnaires étudiant étudiants
  étudiante élève élèves candidat candidate candidats conducteur conducteurs assuré assurée assurés assurées bénéficiaire bénéficiaires étranger étrangère
  étrangers parent parents détenu détenue détenus requérant requérante agresseur complice complices témoin témoins juge juges magistrat magistrats adopté
  apprenti apprentie apprentis stagiaire stagiaires pupille pupilles orphelin orpheline orphelins
  mère père fils frère soeur célibataire veuve adoptée adoptant époux épouse gens élu élus soldat soldats militaire militaires`,
);
/** Before figures: they number a provision or a thing. */
export const NUMBERED = set(
  `article articles art alinéa alinéas al paragraphe paragraphes par para chiffre lettre chapitre titre section partie numéro numéros no nos
  page pages p annexe § № point points règle règles loi résolution`,
);
/** Behind a number of days or months: a sum of money. */
export const SUMS = set(
  'amende amendes salaire salaires traitement loyer loyers rémunération solde appointements pension revenu revenus',
);
/** Behind a length: how often. */
export const PER = set('par sur / chaque');
/** Besides units: "huit heures de sommeil chaque nuit". */
export const TURNS = set('nuit nuits matin soir matinée soirée séance visite');
/** Before a longer unit, with one of the words below between: "dix heures *dans une même* journée". */
export const WITHIN_TURN = ['au cours de', 'dans', 'sur', 'pendant', 'durant', 'lors de', 'pour', 'de'];
export const SAME_ONE = [
  'une même',
  'un même',
  'la même',
  'le même',
  'une seule',
  'un seul',
  'une seule et même',
  'un seul et même',
  'chaque',
  'toute',
  'tout',
  'toutes les',
  'tous les',
];
/** Behind the first three of those before: any of them. */
export const SOME_ONE = ['une', 'un'];
/** Longer than hours, and no unit of lengths. */
export const DAY_LONG = set('journée journées nuit nuits matinée soirée');
/** Before "de" and years: how much older. */
export const OLDER = set('jeune jeunes vieux vieille aîné aînée cadet cadette');
/** Before hours: a time of day. */
export const CLOCK_BEFORE = set('à vers dès avant après entre depuis');
export const CLOCK_BEHIND = set('matin soir midi minuit précise précises gmt utc tu locale locales');
/** Before "de" and hours: a time of day. */
export const CLOCK_OF = set('audience séance réunion session rendez train vol');
/** What is opened from an hour to another. */
export const OPEN = set('ouvert ouverte ouverts ouvertes ouverture horaires horaire');
/** Behind "à peine de", "sous peine de": no penalty of a person. */
export const FORFEITS = set('forclusion nullité irrecevabilité déchéance caducité rejet inopposabilité');
/** "Cent Ans": names of wars and of a year. */
export const NAMED = set('guerre guerres');
/** Before "un jour": the length of something, not some day. */
export const LENGTH_BEFORE = set(
  `délai délais durée durées période périodes pendant durant après pour terme intervalle préavis prolongé prolongée prolongation prorogé prorogée espace
  augmenté augmentés augmentée porté portée réduit réduite dans bout ajourné ajournée sursis suspension suspendu suspendue
  validité valable conservé conservée fixé fixée à est de maximum minimum sous écoulé avant par`,
);
export const LENGTH_BEHIND = set('après avant au à plus tard dès suivant auparavant durant');
/** Behind "dans le mois": it is counted from something. */
export const MONTH_OF = set('suivant à de qui après');
/** Behind "un jour", "un mois": some one of them. */
export const SOME = set(
  'donné donnée quelconque déterminé déterminée précis précise férié fériée particulier particulière civil civile ouvrable',
);
/** Whose years they are, an age: "jusqu'à ses dix-huit ans". */
export const WHOSE = set('ses vos mes leurs tes nos');
/** Before "à" and hours: a length all the same. */
export const LIMITED = set(
  'limitée limité limités limitées portée porté portées fixée fixé fixées réduite réduit ramenée ramené égale égal prolongée porte',
);
/** Words that French text is full of, and other languages are not. */
export const FRENCH = set(
  'de du des le la les un une et est au aux ou par pour dans sur avec sous que qui moins plus après avant pendant durant mois ans jours emprisonnement être peut durée délai cette il elle ne pas supérieure supérieur inférieure inférieur égale depuis valable sont été',
);
