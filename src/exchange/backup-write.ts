import type { Instant } from '../calendar/zone.ts';
import { bytesOf, piecesOf, toBase64 } from './backup-bytes.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupFile,
  type BackupHead,
  guardedBy,
  ITERATIONS,
  IV_BYTES,
  SALT_BYTES,
} from './backup-format.ts';
import { keyOf } from './backup-key.ts';

const random = (bytes: number): string => toBase64(crypto.getRandomValues(new Uint8Array(bytes)));

/**
 * Encrypts a file of cases with a passphrase (docs/backup.md): PBKDF2 with SHA-256, AES-256 in GCM, salt and
 * initialisation vector fresh each time. The passphrase is kept nowhere.
 */
export async function writeBackup(text: string, passphrase: string, made: Instant): Promise<string> {
  const head: BackupHead = {
    version: BACKUP_VERSION,
    made,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS.written, salt: random(SALT_BYTES) },
    cipher: { name: 'AES-GCM', bits: 256, iv: random(IV_BYTES) },
  };
  const key = await keyOf(passphrase, head.kdf, 'encrypt');
  const additionalData = new TextEncoder().encode(guardedBy(head));
  const encrypted = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: bytesOf([head.cipher.iv]), additionalData },
    key,
    new TextEncoder().encode(text),
  );
  const file: BackupFile = { format: BACKUP_FORMAT, ...head, data: piecesOf(new Uint8Array(encrypted)) };
  return `${JSON.stringify(file, null, 1)}\n`;
}
