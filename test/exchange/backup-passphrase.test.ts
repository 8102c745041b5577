import { describe, expect, it } from 'vitest';
import { LEAST_LENGTH, strengthOf } from '../../src/exchange/backup-passphrase.ts';

describe('how hard a passphrase is to guess', () => {
  it.each([
    ['', 'empty'],
    ['коса', 'short'],
    ['Tr0ub4d', 'short'],
    ['12345678', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['qwertyuiop', 'weak'],
    ['йцукенгшщз', 'weak'],
    ['Password2026', 'weak'],
    ['Пароль-2026', 'weak'],
    ['дедере дедере дедере', 'weak'],
    ['alma-ata', 'weak'],
    ['коса-2026', 'weak'],
    ['благодарность', 'weak'],
    ['Благодарность1', 'weak'],
    ['correct horse battery', 'fair'],
    ['correct horse battery staple', 'good'],
    ['лодка белая скрипит у причала', 'good'],
    ['x7#Kq9!vTz2&', 'good'],
  ])('%s: %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });

  it('counts characters as one sees them, however they are put together', () => {
    const seven = 'й'.repeat(LEAST_LENGTH - 1).normalize('NFD');
    expect(seven.length).toBeGreaterThan(LEAST_LENGTH);
    expect(strengthOf(seven)).toBe('short');
  });
});
