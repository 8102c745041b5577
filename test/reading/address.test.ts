import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../src/reading/detect.ts';
import { grammars } from './languages.ts';

const detector = detectorOf(grammars);
const told = (text: string) => detector.detect(text).map(({ start, end }) => text.slice(start, end));

describe('figures inside an address', () => {
  it.each([
    'https://x.kz/2024-11-02/',
    'https://x.kz/rus/docs/#:~:text=within%2040%20days',
    '#:~:text=within%2040%20days',
    'см. http://x.org/40-days/',
    'WWW.x.org/02.11.2024',
    '(https://x.kz/40 days)',
  ])('are no find: %s', (text) => expect(told(text)).toEqual([]));

  it.each([
    ['see https://x.org/40-days/ within 40 days', 'within 40 days'],
    ['«https://x.kz/2024-11-02/», 2024-11-02', '2024-11-02'],
    ['в течение 40 дней(https://x.kz/)', 'в течение 40 дней'],
    ['days/40: within 20 days and/or 30 days', 'within 20 days', '30 days'],
    ['20%, 20 days', '20 days'],
  ])('leave others: %s', (text, ...finds) => expect(told(text)).toEqual(finds));

  it('take no longer in a text without white space', () => {
    const text = `https://${'x'.repeat(10_000)}/40-days/`.repeat(50);
    const start = performance.now();
    told(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
