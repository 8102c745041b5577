const testimonium = [
  /^в удостоверени[ие] (чего|изложенного)/iu,
  /^совершено в/iu,
  /^(осыны|осыған|жоғарыда).* куәландыру үшін/iu,
  /^in witness (whereof|thereof)/iu,
  /^done (at|in) /iu,
  /^en foi de quoi/iu,
];
const signing = [
  /^за (?=\p{Lu})[^.;:]+$/iu,
  /^[^.;:]+ (үшін|атынан)(\s*\||$)/iu,
  /^(for|on behalf of) the (?!purpose)[^.;:]+$/iu,
  /^pour (le|la|les) [^.;:]+$/iu,
];

/** The lines of the last article, cut where the testimonium and then the signatures begin. */
export interface Ending {
  readonly body: readonly string[];
  readonly closing: readonly string[];
  readonly signature: readonly string[];
}

/**
 * Signatures are looked for after the testimonium only: "for the Republic of Kazakhstan: the Prosecutor General"
 * stands in many an article on authorities.
 */
export function cutEnding(lines: readonly string[]): Ending {
  const closes = lines.findIndex((line) => testimonium.some((form) => form.test(line)));
  if (closes < 0) return { body: lines, closing: [], signature: [] };
  const rest = lines.slice(closes);
  const signs = rest.findIndex((line, at) => at > 0 && signing.some((form) => form.test(line)));
  const cut = signs < 0 ? rest.length : signs;
  return { body: lines.slice(0, closes), closing: rest.slice(0, cut), signature: rest.slice(cut) };
}
