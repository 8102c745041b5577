import type { Instant } from '../calendar/zone.ts';
import { isPlainObject } from '../cases/json.ts';
import { isInstant } from '../cases/text.ts';

export const BACKUP_FORMAT = 'dedere-backup';
export const BACKUP_VERSION = 1;

/** PBKDF2 with SHA-256: no fewer iterations are written or read; more than the bound would only freeze the reader. */
export const ITERATIONS = { written: 600_000, least: 600_000, most: 10_000_000 } as const;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;
/** AES-GCM puts it behind the text. */
export const TAG_BYTES = 16;
/** Bytes of the encrypted text, and characters of a file that holds them in base64. */
export const BACKUP_LIMITS = { bytes: 200_000_000, text: 280_000_000 } as const;

/** What an encrypted backup says in the open. Nothing of it is secret, all of it is guarded (`guardedBy`). */
export interface BackupHead {
  readonly version: number;
  readonly made: Instant;
  readonly kdf: {
    readonly name: 'PBKDF2';
    readonly hash: 'SHA-256';
    readonly iterations: number;
    readonly salt: string;
  };
  readonly cipher: { readonly name: 'AES-GCM'; readonly bits: 256; readonly iv: string };
}

/** The file: `data` is base64 in pieces, each of which stands for itself. */
export interface BackupFile extends BackupHead {
  readonly format: typeof BACKUP_FORMAT;
  readonly data: readonly string[];
}

/** The additional data of AES-GCM: the head in one line of ASCII, so that none of it can be altered unseen. */
export const guardedBy = ({ version, made, kdf, cipher }: BackupHead): string =>
  [
    BACKUP_FORMAT,
    version,
    made,
    kdf.name,
    kdf.hash,
    kdf.iterations,
    kdf.salt,
    cipher.name,
    cipher.bits,
    cipher.iv,
  ].join(' ');

export type BackupProblem =
  /** No JSON, or another file. */
  | { readonly problem: 'not-json' | 'not-backup' | 'too-large' }
  | { readonly problem: 'newer-version'; readonly version: number }
  /** A field of the head is not there or not what it must be: nothing was tried. */
  | { readonly problem: 'damaged'; readonly field: string };

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const isBase64 = (value: unknown): value is string => typeof value === 'string' && BASE64.test(value);
const lengthOf = (base64: string): number => (base64.length / 4) * 3 - (/=*$/.exec(base64)?.[0].length ?? 0);

/** The first field of the head that is not as it must be; null where all are. */
function faultOf({ made, kdf, cipher, data }: Record<string, unknown>): string | null {
  if (typeof made !== 'string' || !isInstant(made)) return 'made';
  if (!isPlainObject(kdf) || kdf.name !== 'PBKDF2') return 'kdf.name';
  if (kdf.hash !== 'SHA-256') return 'kdf.hash';
  const { iterations, salt } = kdf;
  const { least, most } = ITERATIONS;
  if (!Number.isSafeInteger(iterations) || (iterations as number) < least || (iterations as number) > most)
    return 'kdf.iterations';
  if (!isBase64(salt) || lengthOf(salt) !== SALT_BYTES) return 'kdf.salt';
  if (!isPlainObject(cipher) || cipher.name !== 'AES-GCM' || cipher.bits !== 256) return 'cipher.name';
  if (!isBase64(cipher.iv) || lengthOf(cipher.iv) !== IV_BYTES) return 'cipher.iv';
  if (!Array.isArray(data) || !data.every(isBase64)) return 'data';
  const bytes = data.reduce((sum: number, piece: string) => sum + lengthOf(piece), 0);
  return bytes < TAG_BYTES || bytes > BACKUP_LIMITS.bytes ? 'data' : null;
}

/** Does a text look like an encrypted backup? Within a text of JSON the quotes would be escaped. */
export const looksLikeBackup = (text: string): boolean => /"format"\s*:\s*"dedere-backup"/.test(text);

/** Reads the open part of a backup. Never throws; nothing is decrypted. */
export function readBackup(text: string): BackupFile | BackupProblem {
  if (text.length > BACKUP_LIMITS.text) return { problem: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: 'not-json' };
  }
  if (!isPlainObject(file) || file.format !== BACKUP_FORMAT) return { problem: 'not-backup' };
  const { version } = file;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return { problem: 'damaged', field: 'version' };
  if (version > BACKUP_VERSION) return { problem: 'newer-version', version };
  const field = faultOf(file);
  return field === null ? (file as unknown as BackupFile) : { problem: 'damaged', field };
}
