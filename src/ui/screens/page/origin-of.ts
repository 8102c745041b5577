/** The origin of an address as somebody types it: `adilet.zan.kz/rus/docs` is `https://adilet.zan.kz`. Null: it is none. */
export function originOf(typed: string): string | null {
  const words = typed.trim();
  const address = URL.parse(words.includes('://') ? words : `https://${words}`);
  const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:';
  return address && isWeb && address.hostname.includes('.') ? address.origin : null;
}
