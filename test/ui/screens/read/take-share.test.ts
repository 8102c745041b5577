import { describe, expect, it } from 'vitest';
import { takeShare } from '../../../../src/ui/screens/read/take-share.ts';

const NOTHING = { title: '', text: '', url: '', files: [] };
const PAGE = 'https://portal.example/doc#:~:text=within%2040%20days';
const text = (words: string, file: string | null = null) => ({ text: words, file, broken: 0, guessed: null });

describe('what was shared', () => {
  it('is read with its title before it, which is not said twice', async () => {
    const shared = { ...NOTHING, title: 'Treaty', text: 'Within ten days.' };
    expect((await takeShare(shared)).given).toEqual(text('Treaty\n\nWithin ten days.'));
    const twice = { ...shared, text: 'Treaty\nWithin ten days.' };
    expect((await takeShare(twice)).given).toEqual(text('Treaty\nWithin ten days.'));
  });

  it.each([
    ['in its own place', { text: '"within ten days"', url: PAGE }],
    ['on the last line of the words', { text: `"within ten days"\n ${PAGE}`, url: '' }],
  ])('keeps an address out of what is read, %s', async (_where, parts) => {
    expect(await takeShare({ ...NOTHING, ...parts })).toEqual({
      given: text('"within ten days"'),
      address: PAGE,
      titleAlone: false,
      leftOut: [],
    });
  });

  it('keeps an address within a line where it stands', async () => {
    const given = 'See https://portal.example/a for the rest, or https://portal.example/b';
    expect(await takeShare({ ...NOTHING, text: given })).toMatchObject({ given: text(given), address: null });
  });

  it.each([
    ['in its own place', { url: PAGE }],
    ['as the words, as phones send it', { text: PAGE }],
    ['as title and words', { title: PAGE, text: PAGE }],
  ])('is nothing to read where it is an address alone, %s', async (_where, parts) => {
    expect(await takeShare({ ...NOTHING, ...parts })).toEqual({
      given: null,
      address: PAGE,
      titleAlone: false,
      leftOut: [],
    });
  });

  it('is the title where a page was shared: its words are read, and it is told', async () => {
    expect(await takeShare({ ...NOTHING, title: 'Treaty of 2 November 2024', text: PAGE })).toEqual({
      given: text('Treaty of 2 November 2024'),
      address: PAGE,
      titleAlone: true,
      leftOut: [],
    });
  });

  it('reads one file as if it were opened, several and words one after the other', async () => {
    const one = new File(['within ten days\n'], 'one.txt');
    const two = new File([new Uint8Array([0xe4, 0xed, 0xe5, 0xe9])], 'two.txt');
    expect((await takeShare({ ...NOTHING, files: [one] })).given).toEqual(
      text('within ten days\n', 'one.txt'),
    );
    expect((await takeShare({ ...NOTHING, text: 'First', files: [one, two] })).given).toEqual({
      text: 'First\n\nwithin ten days\n\n\nдней',
      file: null,
      broken: 0,
      guessed: 'windows-1251',
    });
  });

  it('says which files it left out, and reads the others', async () => {
    const files = [new File(['%PDF-1.7'], 'a.pdf'), new File([], 'b.txt'), new File(['ten days'], 'c.txt')];
    expect(await takeShare({ ...NOTHING, files })).toEqual({
      given: text('ten days', 'c.txt'),
      address: null,
      titleAlone: false,
      leftOut: [
        { file: 'a.pdf', problem: 'binary' },
        { file: 'b.txt', problem: 'empty' },
      ],
    });
  });

  it('counts broken letters over all parts', async () => {
    const files = [new File(['\ufeffok'], 'a.txt'), new File(['x'], 'b.txt')];
    const shared = { ...NOTHING, text: 'a\ud800b', files };
    expect((await takeShare(shared)).given).toMatchObject({ broken: 1, text: 'a\ufffdb\n\nok\n\nx' });
  });

  it('says what could not be taken', async () => {
    expect((await takeShare({ problem: 'too-large' })).given).toEqual({ problem: 'too-large' });
    expect((await takeShare({ problem: 'unreadable' })).given).toBeNull();
    expect((await takeShare({ ...NOTHING, text: '\u0000' })).given).toEqual({ problem: 'binary' });
    expect((await takeShare(NOTHING)).given).toBeNull();
  });
});
