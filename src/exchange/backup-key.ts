import { bytesOf } from './backup-bytes.ts';
import type { BackupHead } from './backup-format.ts';

/**
 * The key of a backup, from its passphrase: in normal form C, so that one typed on a phone and on a desk are the same,
 * then UTF-8. The key cannot be taken out of the browser again.
 */
export async function keyOf(
  passphrase: string,
  kdf: BackupHead['kdf'],
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, kdf.name, false, ['deriveKey']);
  const { name, hash, iterations, salt } = kdf;
  return crypto.subtle.deriveKey(
    { name, hash, iterations, salt: bytesOf([salt]) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}
