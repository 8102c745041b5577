import { FILE_LIMITS, type ReadCases, type ReadProblem } from './cases-format.ts';
import { CasesReader } from './cases-reader.ts';

/** Told now and then how far the reading is, from 0 to 1. */
export type OnProgress = (part: number) => void;

/** So much is read at once: the next piece comes from the disk while this one is gone through. */
const PIECE = 2 ** 21;

/**
 * Reads a file of cases as it comes from the disk, so that its text is never in memory as a whole. What cannot be read
 * from the disk is thrown, as by any reading of a file; what the file holds never is.
 */
export async function readCasesBlob(
  file: Blob,
  onProgress: OnProgress = () => {},
): Promise<ReadCases | ReadProblem> {
  if (file.size > FILE_LIMITS.bytes) return { problem: 'too-large', limit: FILE_LIMITS.bytes };
  const reader = new CasesReader();
  const decoder = new TextDecoder();
  let next = pieceOf(file, 0);
  for (let from = 0; from < file.size; from += PIECE) {
    const bytes = await next;
    next = pieceOf(file, from + PIECE);
    if (!reader.push(decoder.decode(bytes, { stream: true }))) return reader.end();
    onProgress(Math.min(1, (from + PIECE) / file.size));
  }
  reader.push(decoder.decode());
  return reader.end();
}

function pieceOf(file: Blob, from: number): Promise<ArrayBuffer> {
  const bytes = file.slice(from, from + PIECE).arrayBuffer();
  // One that nobody waits for any more fails unseen; one that is waited for throws there.
  bytes.catch(() => {});
  return bytes;
}
