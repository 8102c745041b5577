import { type Sentence, says, term, threshold } from '../../corpus.ts';

const LEAST = { bound: 'at-least' } as const;
const MOST = { bound: 'at-most' } as const;
const MORE = { bound: 'more-than' } as const;

export const thresholds: readonly Sentence[] = [
  says(
    "Convention européenne d'extradition, art. 2.1",
    "les faits punis d'une peine privative de liberté d'un maximum d'au moins un an ou d'une peine plus sévère ; la sanction prononcée devra être d'une durée d'au moins quatre mois.",
    threshold('au moins un an', 1, 'year', LEAST),
    threshold('au moins quatre mois', 4, 'month', LEAST),
  ),
  says(
    'Convention sur le transfèrement des personnes condamnées, art. 3.1.c',
    'la durée de condamnation que le condamné a encore à subir doit être au moins de six mois à la date de réception de la demande de transfèrement, ou indéterminée',
    threshold('au moins de six mois', 6, 'month', LEAST),
  ),
  says(
    'Convention des Nations Unies contre la criminalité transnationale organisée, art. 2.b',
    "une infraction passible d'une peine privative de liberté dont le maximum ne doit pas être inférieur à quatre ans ou d'une peine plus lourde",
    threshold('ne doit pas être inférieur à quatre ans', 4, 'year', LEAST),
  ),
  says(
    'Décision-cadre 2002/584/JAI, art. 2.1',
    'une peine ou une mesure de sûreté privatives de liberté d’un maximum d’au moins douze mois ou, lorsqu’une condamnation à une peine est intervenue, des condamnations prononcées d’une durée d’au moins quatre mois',
    threshold('au moins douze mois', 12, 'month', LEAST),
    threshold('au moins quatre mois', 4, 'month', LEAST),
  ),
  says(
    'Code de procédure pénale (France), art. 696-3',
    "le maximum de la peine d'emprisonnement encourue est égal ou supérieur à deux ans, ou la peine prononcée par la juridiction est égale ou supérieure à deux mois d'emprisonnement",
    threshold('égal ou supérieur à deux ans', 2, 'year', LEAST),
    threshold('égale ou supérieure à deux mois', 2, 'month', LEAST),
  ),
  says(
    'Code de procédure pénale (France), art. 145-1, adapté',
    "condamnée à une peine d'emprisonnement sans sursis d'une durée supérieure à un an, ou lorsqu'elle encourt une peine inférieure ou égale à cinq ans",
    threshold('supérieure à un an', 1, 'year', MORE),
    threshold('inférieure ou égale à cinq ans', 5, 'year', MOST),
  ),
  says(
    "Modèle de traité d'extradition (ONU), art. 2.1, français",
    "punies d'une peine d'emprisonnement d'une durée maximale d'au moins [un/deux] an(s) ; il doit rester au moins [quatre/six] mois de la peine à purger",
    threshold('au moins [un/deux] an(s)', 1, 'year', { ...LEAST, upTo: 2 }),
    threshold('au moins [quatre/six] mois', 4, 'month', { ...LEAST, upTo: 6 }),
  ),
  says(
    'Code pénal (Maroc), adapté',
    "est puni de l'emprisonnement de trois à sept ans et d'une amende de 1 200 à 5 000 dirhams",
    threshold('de trois à sept ans', 3, 'year', { upTo: 7 }),
  ),
  says(
    'Code pénal (Algérie), adapté',
    "est puni d'un emprisonnement d'un (1) an à cinq (5) ans, ou de la réclusion à temps de dix à vingt ans",
    threshold("d'un (1) an à cinq (5) ans", 1, 'year', { upTo: 5, digits: 5 }),
    threshold('de dix à vingt ans', 10, 'year', { upTo: 20 }),
  ),
  says(
    'Code pénal (Belgique), art. 25, adapté',
    "La durée de l'emprisonnement correctionnel est, sauf les cas prévus par la loi, de huit jours au moins et de cinq ans au plus.",
    threshold('huit jours au moins', 8, 'day', LEAST),
    threshold('cinq ans au plus', 5, 'year', MOST),
  ),
  says(
    'Code pénal (France), art. 131-4 et 432-11, adapté',
    "Le vol est puni de trois ans d'emprisonnement et de 45 000 euros d'amende ; la récidive, de dix ans de réclusion criminelle au plus.",
    threshold('trois ans', 3, 'year'),
    threshold('dix ans', 10, 'year'),
  ),
  says(
    'Rapport sur une convention bilatérale de transfèrement',
    "le reliquat de la peine à exécuter est d'au moins six (6) mois, et l'infraction est passible d'un emprisonnement de plus d'une année",
    threshold('au moins six (6) mois', 6, 'month', { ...LEAST, digits: 6 }),
    threshold("plus d'une année", 1, 'year', MORE),
  ),
  says(
    "Convention d'extradition entre deux États francophones, faits donnant lieu à extradition, adapté",
    "lorsque la durée de la peine restant à subir n'est pas inférieure à six mois",
    threshold("n'est pas inférieure à six mois", 6, 'month', LEAST),
  ),
  says(
    'Code pénal suisse, art. 40, adapté',
    'La durée minimale de la peine privative de liberté est de trois jours ; sa durée est de 20 ans au plus.',
    threshold('trois jours', 3, 'day'),
    threshold('20 ans au plus', 20, 'year', MOST),
  ),
  says(
    'Code pénal, deux unités, adapté',
    "sera puni d'une peine d'emprisonnement de six mois à deux ans, jusqu'à dix ans en cas de récidive",
    threshold('six mois', 6, 'month'),
    threshold('deux ans', 2, 'year'),
    threshold("jusqu'à dix ans", 10, 'year', MOST),
  ),
  says(
    'Prescription, adapté d’un code de procédure pénale',
    "L'action publique se prescrit par vingt ans pour les crimes et par trois ans pour les délits punis d'un emprisonnement excédant deux années.",
    term('vingt ans', 20, 'year'),
    term('trois ans', 3, 'year'),
    threshold('excédant deux années', 2, 'year', MORE),
  ),
  says(
    'Peine et voie de recours dans la même phrase',
    "La personne condamnée à une peine d'au moins un an peut interjeter appel dans un délai de dix jours ouvrés.",
    threshold('au moins un an', 1, 'year', LEAST),
    term('dans un délai de dix jours ouvrés', 10, 'day', { ...MOST, days: 'working' }),
  ),
];
