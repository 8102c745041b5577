import { createCipheriv, createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, PIECE_BYTES, piecesOf } from '../../src/exchange/backup-bytes.ts';
import {
  BACKUP_LIMITS,
  type BackupFile,
  guardedBy,
  looksLikeBackup,
  readBackup,
} from '../../src/exchange/backup-format.ts';
import { openBackup } from '../../src/exchange/backup-open.ts';
import { writeBackup } from '../../src/exchange/backup-write.ts';
import { example } from './arbitrary-case.ts';

const MADE = '2026-11-22T06:00:00Z';
const TEXT = `${JSON.stringify({ format: 'dedere-cases', cases: [example('c-1', 'Дело قضية 🗂')] })}\n`;
const PASSPHRASE = 'корабль-läuft 42 leise';

const written = writeBackup(TEXT, PASSPHRASE, MADE);
const read = async (text?: string): Promise<BackupFile> => {
  const file = readBackup(text ?? (await written));
  if ('problem' in file) throw new Error(file.problem);
  return file;
};
const changed = async (change: (file: BackupFile) => unknown) => {
  const file = structuredClone(await read());
  change(file);
  return JSON.stringify(file);
};
type Loose = Record<string, Record<string, unknown>>;

/** As docs/backup.md tells anybody to do it, by another implementation than the product's. */
function decryptedByHand(text: string, passphrase: string): string {
  const { version, made, kdf, cipher, data } = JSON.parse(text);
  const key = pbkdf2Sync(
    Buffer.from(passphrase.normalize('NFC'), 'utf8'),
    Buffer.from(kdf.salt, 'base64'),
    kdf.iterations,
    32,
    'sha256',
  );
  const bytes = Buffer.concat(data.map((piece: string) => Buffer.from(piece, 'base64')));
  const open = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64'));
  open.setAAD(
    Buffer.from(
      `dedere-backup ${version} ${made} PBKDF2 SHA-256 ${kdf.iterations} ${kdf.salt} AES-GCM 256 ${cipher.iv}`,
    ),
  );
  open.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([open.update(bytes.subarray(0, -16)), open.final()]).toString('utf8');
}

describe('an encrypted backup', () => {
  it('gives back what was written, by the passphrase alone', async () => {
    expect(await openBackup(await read(), PASSPHRASE)).toEqual({ text: TEXT });
    expect(await openBackup(await read(), `${PASSPHRASE} `)).toEqual({ problem: 'wrong-or-altered' });
    expect(await openBackup(await read(), '')).toEqual({ problem: 'wrong-or-altered' });
  });

  it('is decrypted without Dedere', async () => {
    expect(decryptedByHand(await written, PASSPHRASE)).toBe(TEXT);
    const other = await writtenWith('other');
    expect(() => decryptedByHand(other, PASSPHRASE)).toThrow();
  });

  it('opens one that another implementation made', async () => {
    const head = {
      version: 1,
      made: MADE,
      kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 700_000, salt: 'AAECAwQFBgcICQoLDA0ODw==' },
      cipher: { name: 'AES-GCM', bits: 256, iv: 'EBESExQVFhcYGRob' },
    } as const;
    const salt = Buffer.from(head.kdf.salt, 'base64');
    const key = pbkdf2Sync('сова', salt, 700_000, 32, 'sha256');
    const seal = createCipheriv('aes-256-gcm', key, Buffer.from(head.cipher.iv, 'base64'));
    seal.setAAD(Buffer.from(guardedBy(head)));
    const bytes = Buffer.concat([seal.update('{"a": 1}', 'utf8'), seal.final(), seal.getAuthTag()]);
    const file = await read(
      JSON.stringify({ data: [bytes.toString('base64')], ...head, format: 'dedere-backup' }),
    );
    expect(await openBackup(file, 'сова')).toEqual({ text: '{"a": 1}' });
  });

  it('takes a passphrase for the same however its letters are put together', async () => {
    expect(await openBackup(await read(), PASSPHRASE.normalize('NFD'))).toEqual({ text: TEXT });
    expect(PASSPHRASE.normalize('NFD')).not.toBe(PASSPHRASE);
  });

  it('has another salt, vector and text each time', async () => {
    const [one, two] = [await read(), await read(await writtenWith(PASSPHRASE))];
    expect(two.kdf.salt).not.toBe(one.kdf.salt);
    expect(two.cipher.iv).not.toBe(one.cipher.iv);
    expect(two.data).not.toEqual(one.data);
    expect(one.kdf.iterations).toBeGreaterThanOrEqual(600_000);
  });

  it('tells nothing of what is in it', async () => {
    for (const word of ['c-1', 'Дело', 'dedere-cases', PASSPHRASE]) expect(await written).not.toContain(word);
  });

  it.each([
    ['the day it was made', (file: Loose) => Object.assign(file, { made: '2026-11-23T06:00:00Z' })],
    ['the iterations', ({ kdf }: Loose) => Object.assign(kdf ?? {}, { iterations: 600_001 })],
    ['a bit of the data', (file: Loose) => Object.assign(file, { data: flipped(file.data) })],
    ['a piece of the data', (file: Loose) => Object.assign(file, { data: [...listOf(file.data), 'AAAA'] })],
  ])('does not open once %s was altered', async (_what, alter) => {
    const file = await read(await changed((one) => alter(one as unknown as Loose)));
    expect(await openBackup(file, PASSPHRASE)).toEqual({ problem: 'wrong-or-altered' });
  });

  it.each([
    ['made', (file: Loose) => Object.assign(file, { made: 'yesterday' })],
    ['kdf.name', (file: Loose) => Object.assign(file, { kdf: null })],
    ['kdf.hash', ({ kdf }: Loose) => Object.assign(kdf ?? {}, { hash: 'SHA-1' })],
    ['kdf.iterations', ({ kdf }: Loose) => Object.assign(kdf ?? {}, { iterations: 1 })],
    ['kdf.iterations', ({ kdf }: Loose) => Object.assign(kdf ?? {}, { iterations: 1e12 })],
    ['kdf.salt', ({ kdf }: Loose) => Object.assign(kdf ?? {}, { salt: 'AAAA' })],
    ['cipher.name', ({ cipher }: Loose) => Object.assign(cipher ?? {}, { name: 'AES-CBC' })],
    ['cipher.iv', ({ cipher }: Loose) => Object.assign(cipher ?? {}, { iv: '' })],
    ['data', (file: Loose) => Object.assign(file, { data: ['?'] })],
    ['data', (file: Loose) => Object.assign(file, { data: [] })],
    ['version', (file: Loose) => Object.assign(file, { version: '1' })],
  ])('is refused untried where %s is not as it must be', async (field, alter) => {
    const text = await changed((one) => alter(one as unknown as Loose));
    expect(readBackup(text)).toEqual({ problem: 'damaged', field });
  });

  it('is what the published schema says, and what that refuses is refused', async () => {
    const { $schema: _, ...schema } = JSON.parse(readFileSync('docs/schema/backup.json', 'utf8'));
    const holds = new Ajv({ strict: false }).compile(schema);
    expect(holds(await read())).toBe(true);
    for (const alter of [
      ({ kdf }: Loose) => Object.assign(kdf ?? {}, { iterations: 599_999 }),
      ({ kdf }: Loose) => Object.assign(kdf ?? {}, { salt: 'AAAA' }),
      ({ cipher }: Loose) => Object.assign(cipher ?? {}, { iv: 'AAAA' }),
      (file: Loose) => Object.assign(file, { made: 'today' }),
      (file: Loose) => Object.assign(file, { data: ['AAA'] }),
    ]) {
      const text = await changed((one) => alter(one as unknown as Loose));
      expect(holds(JSON.parse(text))).toBe(false);
      expect(readBackup(text)).toMatchObject({ problem: 'damaged' });
    }
  });

  it('of a newer version is not tried', async () => {
    const text = await changed((one) => Object.assign(one, { version: 2 }));
    expect(readBackup(text)).toEqual({ problem: 'newer-version', version: 2 });
  });

  it('is known among other files by its beginning', async () => {
    expect(looksLikeBackup(await written)).toBe(true);
    expect(looksLikeBackup(JSON.stringify({ note: '"format": "dedere-backup"' }))).toBe(false);
    expect(readBackup(TEXT)).toEqual({ problem: 'not-backup' });
    expect(readBackup('')).toEqual({ problem: 'not-json' });
    expect(readBackup('x'.repeat(BACKUP_LIMITS.text + 1))).toEqual({ problem: 'too-large' });
  });

  it('cut anywhere says so and never throws', async () => {
    const text = await written;
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 3), async (length) => {
        expect(readBackup(text.slice(0, length))).toEqual({ problem: 'not-json' });
      }),
    );
  });

  it('says apart a right passphrase and no text within', async () => {
    const file = await read(await sealed(new Uint8Array([0xff, 0xfe, 0xff])));
    expect(await openBackup(file, 'сова')).toEqual({ problem: 'not-text' });
  });
});

describe('bytes in pieces of base64', () => {
  it.each([0, 1, 2, 3, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES + 7])(
    'come back, %i of them, and are whole base64 together',
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 255);
      const pieces = piecesOf(bytes);
      expect(Buffer.compare(bytesOf(pieces), bytes)).toBe(0);
      expect(Buffer.compare(Buffer.from(pieces.join(''), 'base64'), bytes)).toBe(0);
    },
  );
});

const writtenWith = (passphrase: string) => writeBackup(TEXT, passphrase, MADE);
const listOf = (data: unknown) => data as readonly string[];
function flipped(data: unknown): string[] {
  const [first = '', ...others] = listOf(data);
  return [(first.startsWith('A') ? 'B' : 'A') + first.slice(1), ...others];
}

/** Bytes as a backup, made by Node. */
async function sealed(bytes: Uint8Array): Promise<string> {
  const { kdf, cipher, ...head } = await read();
  const key = pbkdf2Sync('сова', Buffer.from(kdf.salt, 'base64'), kdf.iterations, 32, 'sha256');
  const seal = createCipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64'));
  seal.setAAD(Buffer.from(guardedBy({ ...head, kdf, cipher })));
  const all = Buffer.concat([seal.update(bytes), seal.final(), seal.getAuthTag()]);
  return JSON.stringify({ ...head, kdf, cipher, data: [all.toString('base64')] });
}
