import { expect, test } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import { address } from '../../../../src/ui/state/navigation.ts';
import { FakePage } from './fake-page.ts';
import { openPanel } from './open-panel.tsx';

const TEXT = `The person shall be released if the request is not received within forty (30) days.

Extradition is granted for offences punishable by deprivation of liberty for at least one year. The agreement was signed on 2 November 2024.

The answer is given no later than two weeks after the request.`;

const section = () => document.querySelector<HTMLElement>('.page-beside');
const items = () => [...document.querySelectorAll<HTMLElement>('.find-list [data-find]')];
const kinds = () => items().map(({ dataset }) => dataset.kind);
const heading = () => document.getElementById('found');
const current = () => document.querySelector<HTMLElement>('.find.current .find-sentence > b')?.textContent;
const button = (name: string | RegExp) => browser.getByRole('button', { name });

async function open(fake: FakePage): Promise<void> {
  await openPanel('#/page', fake);
  await expect.poll(section).not.toBeNull();
}

test.each(['none', 'unmarked', 'refused', 'locked', 'off'] as const)(
  'says what %s is, and what to do',
  async (state) => {
    const fake = new FakePage();
    fake.tell({ state });
    await open(fake);
    await expect.poll(() => section()?.dataset.state).toBe(state);
    expect(document.getElementById('page-state')?.textContent?.length).toBeGreaterThan(40);
    const mark = button('Mark this page').elements();
    expect(mark).toHaveLength(state === 'unmarked' || state === 'refused' ? 1 : 0);
    const toRead = browser.getByRole('link', { name: 'Read a pasted text' }).elements();
    expect(toRead).toHaveLength(state === 'locked' || state === 'refused' ? 1 : 0);
    expect(browser.getByRole('switch').elements()).toHaveLength(state === 'off' ? 1 : 0);
    expect(items()).toHaveLength(0);
  },
);

test('where there is no page beside, it says so and leads to the pasted text', async () => {
  await openPanel('#/page', null);
  await browser.getByRole('link', { name: 'Read a pasted text' }).click();
  expect(address.value.route).toEqual({ screen: 'read' });
});

test('a page that is not marked is tried to be marked, and its finds then have the focus', async () => {
  const fake = new FakePage();
  fake.tell({ state: 'unmarked' });
  await open(fake);
  await button('Mark this page').click();
  expect(fake.calls).toContain('mark');
  fake.read(TEXT);
  await expect.poll(() => document.activeElement?.id).toBe('found');
});

test('the switch turns the marks off and on', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.read(TEXT);
  await browser.getByRole('switch').click();
  expect(fake.calls.at(-1)).toBe('off');
  fake.tell({ state: 'off' });
  await expect.poll(() => section()?.dataset.state).toBe('off');
  expect(items()).toHaveLength(0);
  await browser.getByRole('switch').click();
  expect(fake.calls.at(-1)).toBe('mark');
});

test('lists the finds of the page in its order, and shows in the page the one that is pressed', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.read(TEXT);
  await expect.poll(kinds).toEqual(['term', 'threshold', 'date', 'term']);
  expect(section()?.dataset.state).toBe('done');
  expect(heading()?.dataset.finds).toBe('4');
  await button(/at least 1 year/).click();
  expect(fake.shown).toEqual([{ run: 1, words: 'at least one year' }]);
  await userEvent.keyboard('n');
  expect(fake.shown.at(-1)?.words).toBe('2 November 2024');
  await expect.poll(() => document.activeElement?.id).toBe('find-2');
  await userEvent.keyboard('pp');
  expect(fake.shown.at(-1)?.words).toBe('within forty (30) days');
});

test('a kind that is switched off is neither listed nor marked, also when the page is read anew', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.read(TEXT);
  await browser.getByRole('checkbox', { name: /Dates/ }).click();
  await expect.poll(kinds).toEqual(['term', 'threshold', 'term']);
  expect(fake.hidden).toEqual(['date']);
  fake.hidden = [];
  fake.read(TEXT, { run: 2 });
  expect(fake.hidden).toEqual(['date']);
  await browser.getByRole('checkbox', { name: /Dates/ }).click();
  expect(fake.hidden).toEqual([]);
});

test('while the page is read the list grows, and reading can be stopped and gone on with', async () => {
  const fake = new FakePage();
  await open(fake);
  const some = TEXT.slice(0, 90);
  const first = fake.read(some, { state: 'reading', of: TEXT.length });
  await expect.poll(kinds).toEqual(['term']);
  expect(section()?.dataset.state).toBe('reading');
  expect(document.querySelector('progress')?.value).toBe(Math.floor((100 * 90) / TEXT.length));
  await button(/at most 40 days/).click();
  await button('Stop').click();
  expect(fake.calls.at(-1)).toBe('stop');
  const stopped = fake.grow(first, TEXT.slice(0, 190), { state: 'stopped' });
  await expect.poll(() => section()?.dataset.state).toBe('stopped');
  await button('Read on').click();
  expect(fake.calls.at(-1)).toBe('go-on');
  fake.grow(stopped, TEXT, { state: 'done' });
  await expect.poll(kinds).toEqual(['term', 'threshold', 'date', 'term']);
  expect(current()).toBe('within forty (30) days');
});

test('a find at the end of what has been read has its whole sentence once more is read', async () => {
  const fake = new FakePage();
  await open(fake);
  const first = fake.read('Released within forty days', { state: 'reading', of: 100 });
  await expect.poll(kinds).toEqual(['term']);
  fake.grow(first, 'Released within forty days after the arrest.', { state: 'done' });
  await expect
    .poll(() => items()[0]?.querySelector('.find-sentence')?.textContent)
    .toContain('after the arrest');
});

test('while the same page is read anew the list stays, and so does the find where one stands', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.read(TEXT);
  await button(/2 November 2024/).click();
  const before = `Corrected on 1 May 2025.\n\n${TEXT}`;
  const anew = fake.read(before.slice(0, 30), { state: 'reading', run: 2, of: before.length });
  await expect.poll(() => section()?.dataset.state).toBe('reading');
  expect(kinds()).toEqual(['term', 'threshold', 'date', 'term']);
  await button(/at least 1 year/).click();
  fake.shown.length = 0;
  fake.grow(anew, before, { state: 'done' });
  await expect.poll(kinds).toEqual(['date', 'term', 'threshold', 'date', 'term']);
  expect(current()).toBe('at least one year');
  // What was pressed meanwhile is shown once the page has it.
  expect(fake.shown).toEqual([{ run: 2, words: 'at least one year' }]);
});

test('a page that is told again from its beginning gives the place back once it is there', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.read(TEXT);
  await button(/2 November 2024/).click();
  const again = fake.read(TEXT.slice(0, 90));
  await expect.poll(kinds).toEqual(['term']);
  expect(current()).toBeUndefined();
  fake.grow(again, TEXT);
  await expect.poll(current).toBe('2 November 2024');
});

test('another page takes the place of the one before at once', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.read(TEXT);
  await button(/2 November 2024/).click();
  fake.read('Within ten days.', { state: 'reading', run: 1, title: 'Another', of: 100 });
  await expect.poll(kinds).toEqual(['term']);
  expect(document.querySelector('.page-name')?.textContent).toContain('Another');
  expect(current()).toBeUndefined();
});

test('one comes back from a count to the find one left', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.read(TEXT);
  await expect.poll(kinds).toHaveLength(4);
  await browser.getByRole('link', { name: 'Count from this' }).first().click();
  await expect
    .poll(() => address.value)
    .toEqual({ route: { screen: 'count' }, facts: { n: '40', unit: 'day' } });
  await button('Back').click();
  await expect.poll(() => document.activeElement?.id).toBe('find-0');
  expect(fake.calls.filter((call) => call === 'watch')).toHaveLength(1);
});

test('a date is taken as the day of an event of a treaty that one chooses', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.read(TEXT);
  await browser.getByText('As the day of an event').click();
  await browser.getByLabelText('Treaty or law').selectOptions('kz-jo-extradition');
  await browser.getByRole('link', { name: 'the day of the arrest' }).click();
  expect(address.value).toEqual({
    route: { screen: 'terms', instrument: 'kz-jo-extradition', rule: 'provisional-arrest' },
    facts: { arrest: '2024-11-02' },
  });
});

test('what was passed over is said, and what was not is not', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.read(TEXT, { unread: { frames: 2, editable: 0 } });
  await expect.poll(() => document.querySelector('.passed-over')?.textContent).toMatch(/^2 frames/);
  expect(document.querySelectorAll('.passed-over p')).toHaveLength(1);
});

test('a long title stands on two lines, all of it behind them', async () => {
  const fake = new FakePage();
  await open(fake);
  const title = 'An agreement between two States on the extradition of persons '.repeat(9).trim();
  fake.read(TEXT, { title });
  await expect.poll(() => document.querySelector<HTMLElement>('.page-name bdi')?.title).toBe(title);
  const name = document.querySelector<HTMLElement>('.page-name bdi');
  const line = Number.parseFloat(name ? getComputedStyle(name).lineHeight : '');
  expect(name?.getBoundingClientRect().height).toBeLessThan(2.5 * line);
  expect(document.querySelector('.page-name')?.textContent).toContain('https://law.example');
  expect(document.querySelector('header.title')?.textContent).toBe('This pagehttps://law.example');
});

test('words of a page are words, whatever they look like', async () => {
  const fake = new FakePage();
  await open(fake);
  const evil =
    '<img src=x onerror="document.body.dataset.hit=1"><script>document.body.dataset.hit=1</script>';
  fake.read(`${evil} within ten days ${evil} {"report":"off"}`, { title: evil, origin: 'https://e.example' });
  await expect.poll(kinds).toEqual(['term']);
  expect(document.querySelector('.page-name')?.textContent).toContain(evil);
  expect(items()[0]?.textContent).toContain('<script>');
  expect(document.querySelectorAll('main img, main script')).toHaveLength(0);
  expect(document.body.dataset.hit).toBeUndefined();
});
