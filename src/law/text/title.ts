const kinds = [
  ...['Соглашение', 'Договор', 'Конвенция', 'Протокол', 'Меморандум'],
  ...['Келісім', 'Шарт', 'Конвенция', 'Хаттама', 'Меморандум'],
  ...['Agreement', 'Treaty', 'Convention', 'Protocol', 'Memorandum', 'Accord', 'Traité'],
];
const inCapitals = new RegExp(
  `(?<!\\p{L})(${kinds.map((kind) => kind.toUpperCase()).join('|')})(?!\\p{Lu})`,
  'u',
);
const atHead = new RegExp(`^(#{1,6}\\s*)?(${kinds.join('|')})(?!\\p{L})`, 'u');

/**
 * Where the instrument's own title begins among the lines before its first article; what stands before it is a
 * ratification law, a decree, a note. The title names its kind in capitals («КЕЛІСІМ» may end it), else at the head
 * of a line. Without one: all is front.
 */
export function titleStart(head: readonly string[]): number {
  let at = head.findLastIndex((line) => inCapitals.test(line));
  if (at < 0) at = head.findLastIndex((line) => atHead.test(line));
  if (at < 0) return head.length;
  // A title broken over lines goes on in small letters.
  while (at > 0 && /^\p{Ll}/u.test(head[at] ?? '')) at -= 1;
  return at;
}
