interface Place {
  readonly start: number;
  readonly end: number;
}

/** Letters compared at once. */
const AT_ONCE = 0x1000;

/** Where a place stands in a text that came of another one by a change of one stretch; null where it lies in the change. */
export function movedBy(before: string, after: string): (place: Place) => Place | null {
  const head = alikeFromStart(before, after);
  const tail = alikeFromEnd(before, after, Math.min(before.length, after.length) - head);
  const by = after.length - before.length;
  return ({ start, end }) => {
    if (end <= head) return { start, end };
    return start >= before.length - tail ? { start: start + by, end: end + by } : null;
  };
}

function alikeFromStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && after.startsWith(before.slice(at, Math.min(at + AT_ONCE, most)), at)) at += AT_ONCE;
  at = Math.min(at, most);
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  return at;
}

function alikeFromEnd(before: string, after: string, most: number): number {
  const [b, a] = [before.length, after.length];
  let own = 0;
  while (
    own < most &&
    after.startsWith(
      before.slice(b - Math.min(own + AT_ONCE, most), b - own),
      a - Math.min(own + AT_ONCE, most),
    )
  )
    own += AT_ONCE;
  own = Math.min(own, most);
  while (own < most && before.charCodeAt(b - own - 1) === after.charCodeAt(a - own - 1)) own += 1;
  return own;
}
