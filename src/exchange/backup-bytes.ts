/** A multiple of 3, so that each piece is whole base64 of its own and all of them together are too. */
export const PIECE_BYTES = 3 * 16_384;

/** Bytes as base64 in pieces. */
export function piecesOf(bytes: Uint8Array): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    pieces.push(toBase64(bytes.subarray(at, at + PIECE_BYTES)));
  return pieces;
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // As many arguments at once as every engine takes.
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

/** The bytes of pieces of base64, which must be valid. */
export function bytesOf(pieces: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts = pieces.map((piece) => Uint8Array.from(atob(piece), (one) => one.charCodeAt(0)));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
