// Each letter on the left is printed like the Latin one below it; case is kept.
const from = 'АВЕКМНОРСТУҮХІЈЅҺӘӨӀаеорсуүхіјѕһәөԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοƏƟɵ';
const to__ = 'ABEKMHOPCTYYXIJShƏƟIaeopcyyxijshəɵdqwABEZHIKMNOPTYXoƏƟɵ';

const folded = new Map<string, string>(Array.from(from, (letter, at) => [letter, to__[at] ?? letter]));
for (const dash of '\u2010\u2011') folded.set(dash, '-');
for (const mark of '\u2018\u2019\u02bc') folded.set(mark, "'");

/**
 * Writes letters that look alike in Latin, Cyrillic and Greek the same way («Tapaп» and «Тарап» become equal), and any
 * white space, a no-break space too, as a plain one. The length never changes, so offsets stay good.
 */
export function foldLookalikes(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    out += /\s/.test(letter) ? ' ' : (folded.get(letter) ?? letter);
  }
  return out;
}
