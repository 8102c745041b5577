/** The printed lines of a source: trimmed, blank ones left out. White space is all that gets lost. */
export function splitLines(source: string): string[] {
  return source
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A line as a reader should see it: without the hashes and table bars that a page left around it. */
export function plainLine(line: string): string {
  const cells = line.replace(/^#{1,6}\s*/, '').split('|');
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ');
}
