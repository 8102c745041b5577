import { FILE_LIMITS, type ReadCases, type ReadProblem } from './cases-format.ts';
import { CasesReader } from './cases-reader.ts';

/** Told now and then how far the reading is, from 0 to 1. */
export type OnProgress = (part: number) => void;

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
  const bytes = file.stream().getReader();
  let read = 0;
  for (;;) {
    const { done, value } = await bytes.read();
    if (done) break;
    read += value.byteLength;
    if (!reader.push(decoder.decode(value, { stream: true }))) {
      await bytes.cancel();
      return reader.end();
    }
    onProgress(read / file.size);
  }
  reader.push(decoder.decode());
  return reader.end();
}
