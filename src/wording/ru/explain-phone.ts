import type { phone as english } from '../en/explain-phone.ts';
import { ends, lengthOf } from './length.ts';

export const phone: typeof english = {
  receive: (duty, inSeat, safe, length, noun, usual) =>
    `${duty} ${inSeat} не позднее ${safe}. Это надёжный день: ${lengthOf(length)} (начало: ${noun}) по обычному счёту ${ends(length)} ${usual}.`,
  withheld: (length, noun, usual) =>
    `${lengthOf(length)} (начало: ${noun}) по обычному счёту ${ends(length)} ${usual}; надёжный день назвать нельзя.`,
  act: (length, safe, usual) =>
    `${lengthOf(length)} по обычному счёту ${ends(length)} ${usual}; надёжный последний день — ${safe}.`,
  actBy: (duty, safe, length, noun, usual) =>
    `${duty} не позднее ${safe}. Это надёжный день: ${lengthOf(length)} (начало: ${noun}) по обычному счёту ${ends(length)} ${usual}.`,
  remaining: (duty, inSeat, safe, length, usual) =>
    `${[duty, inSeat].filter(Boolean).join(' ')} не позднее ${safe}. Это надёжный день: по обычному счёту последний день, когда остаётся ${lengthOf(length)}, — ${usual}.`,
  back: (duty, safe, length, noun) =>
    `${duty ? `${duty} не позднее` : 'Надёжный день —'} ${safe}, ${length ? `за ${lengthOf(length)} до события` : 'не позже события'} (${noun}).`,
  set: (duty, day) =>
    `${duty ? `${duty}: день` : 'День'} — ${day}. Он задан, поэтому ничего не считается и не переносится.`,
  moved: (duty, inSeat, safe, usual, why) =>
    `${duty ? [duty, inSeat, 'не позднее'].filter(Boolean).join(' ') : 'Надёжный последний день —'} ${safe}. Это надёжный день; обычный день — ${usual}${why}.`,
  why: {
    skipped: ', без исключённых дней',
    perhaps: ', смотря по тому, считать ли дни, когда лицо не могло выехать',
    extended: ', с учётом продления',
    set: ', как установлено',
  },
  alone: (duty, inSeat, end, length, noun) =>
    `${duty ? [duty, inSeat, 'не позднее'].filter(Boolean).join(' ') : 'Последний день —'} ${end}: ${lengthOf(length)} (начало: ${noun}).`,
  rely: (what, safe, outer) =>
    `${what ? `${what}: полагаться` : 'Полагаться'} на это можно с ${safe}. Самое раннее из прочтений — ${outer}; пока на него не полагайтесь.`,
  relyOnEnd: (what, safe, outer, last) =>
    `${what ? `${what}: полагаться` : 'Полагаться'} на прекращение можно с ${safe}. Самое раннее из прочтений — ${outer}, поэтому кому договор ещё нужен, начинает не позднее ${last}.`,
  release: (duty, earliest, unmet, then, usual) =>
    `${duty ?? 'Срок истекает'} не позднее ${earliest}${usual ? ', по самому раннему прочтению' : ''}. ${unmet}, ${then}.${usual ? ` По обычному счёту — ${usual}.` : ''}`,
  protection: (outer, after) =>
    `Не полагайтесь на то, что защита окончилась раньше ${after}: по самому позднему из прочтений она длится до ${outer}.`,
  withheldPlain: (usual) => `По обычному счёту — ${usual}; надёжный день назвать нельзя.`,
  stillRunning: 'Дни ещё исключаются, поэтому эти дни не окончательны и могут только отодвинуться.',
  endNotStated: 'Срок продлён, а его окончание не указано, поэтому ни один из этих дней не последний.',
  usual: (length, usual) =>
    `${lengthOf(length)} ${ends(length)} ${usual}, ${length.unit === 'hour' ? 'с часа события' : 'начальный день не включён'}.`,
};
