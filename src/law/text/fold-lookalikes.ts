// A letter and the Latin one that is printed like it, case by case: Cyrillic, Greek, then signs.
const alike = [
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS Һh ӀI ԚQ ԜW ӘƏ ӨƟ',
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw әə өɵ',
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo',
  "\u2010- \u2011- \u2018' \u2019' \u02bc'",
];
const folded = new Map(
  alike.flatMap((line) => line.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)])),
);

/**
 * Writes letters that look alike in Latin, Cyrillic and Greek the same way («Tapaп» and «Тарап» become equal), and any
 * white space, a no-break space too, as a plain one. The length never changes, so offsets stay good.
 */
export function foldLookalikes(text: string): string {
  return text.replace(/\s|[^ -~]/g, (letter) => (/\s/.test(letter) ? ' ' : (folded.get(letter) ?? letter)));
}
