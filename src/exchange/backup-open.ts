import { bytesOf } from './backup-bytes.ts';
import { type BackupFile, guardedBy } from './backup-format.ts';
import { keyOf } from './backup-key.ts';

/**
 * Opens a backup. AES-GCM cannot tell a wrong passphrase from an altered file: it says the same of both. `not-text`:
 * the passphrase is right and what was encrypted is no text.
 */
export async function openBackup(
  file: BackupFile,
  passphrase: string,
): Promise<{ readonly text: string } | { readonly problem: 'wrong-or-altered' | 'not-text' }> {
  const key = await keyOf(passphrase, file.kdf, 'decrypt');
  const additionalData = new TextEncoder().encode(guardedBy(file));
  let bytes: ArrayBuffer;
  try {
    const iv = bytesOf([file.cipher.iv]);
    bytes = await crypto.subtle.decrypt(
      { name: file.cipher.name, iv, additionalData },
      key,
      bytesOf(file.data),
    );
  } catch {
    return { problem: 'wrong-or-altered' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'not-text' };
  }
}
