/** Hands a file to the browser to keep. */
export function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: some browsers begin to read only after this call has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const canShare = (file: File): boolean => {
  try {
    return typeof navigator.share === 'function' && navigator.canShare?.({ files: [file] }) === true;
  } catch {
    return false;
  }
};

/** The file as the share sheet takes it: as it is, else as plain text, which more browsers let through; null: not at all. */
export function asShared(file: File): File | null {
  if (canShare(file)) return file;
  const text = new File([file], `${file.name}.txt`, { type: 'text/plain' });
  return canShare(text) ? text : null;
}

/** Has this device a share sheet that takes files of ours? */
export const sharesFiles = (): boolean =>
  asShared(new File(['{}'], 'dedere.dedere', { type: 'application/json' })) !== null;

/** `too-late`: the press was too long ago while the file was made; a further press does it. */
export type Shared = 'shared' | 'cancelled' | 'too-late' | 'failed';

export async function share(file: File): Promise<Shared> {
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'AbortError') return 'cancelled';
    return name === 'NotAllowedError' ? 'too-late' : 'failed';
  }
}
