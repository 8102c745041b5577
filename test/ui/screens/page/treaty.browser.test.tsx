import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import jordan from '../../../../src/data/instruments/kz-jo-extradition/texts/ru.txt?raw';
import { inPage } from '../../../../src/ui/screens/page/beside.ts';
import { address } from '../../../../src/ui/state/navigation.ts';
import { FakePage } from './fake-page.ts';
import { openPanel } from './open-panel.tsx';

const TITLE = 'Соглашение о выдаче лиц';
const WAIT = { timeout: 8_000 };

const card = () => document.querySelector<HTMLElement>('[data-treaty]');
const quotes = () => document.querySelector<HTMLElement>('[data-quotes]');
const provisions = () =>
  [...document.querySelectorAll<HTMLElement>('.find-list [data-kind="provision"]')].filter(
    ({ tagName }) => tagName === 'LI',
  );
const differing = () => [...document.querySelectorAll<HTMLElement>('[data-how="approximate"]')];

let fake: FakePage;
beforeEach(() => {
  fake = new FakePage();
  // Where the test before stood: one would be led back there.
  inPage.current.value = null;
});

test('the treaty is recognised, with what by; all its quotes stand in its own text', async () => {
  await openPanel('#/page', fake);
  fake.read(jordan, { title: TITLE });
  await expect.poll(() => quotes()?.dataset.quotes, WAIT).toBeDefined();
  expect(card()?.dataset).toMatchObject({ treaty: 'kz-jo-extradition', surely: 'true' });
  expect(card()?.textContent).toContain('Kazakhstan and Jordan');
  expect(card()?.textContent).toContain('1 November 2017');
  const { quotes: all, exact } = quotes()?.dataset ?? {};
  expect(Number(all)).toBeGreaterThan(100);
  expect(exact).toBe(all);
  expect(differing()).toHaveLength(0);
});

test('a changed figure stands out, with both wordings, and is marked and shown in the page', async () => {
  await openPanel('#/page', fake);
  fake.read(jordan.replace('сорока (40)', 'сорока (45)'), { title: TITLE });
  await expect.poll(() => differing().length, WAIT).toBe(1);
  const [one] = differing();
  expect(one?.dataset).toMatchObject({ quote: 'art_12__para_5', about: 'figure' });
  expect(one?.querySelector('.difference')?.textContent).toBe('Here: “45”. Our text: “40”.');
  expect(one?.querySelector('.changed')?.textContent).toBe('45');
  expect(one?.textContent).toContain('Provisional arrest');
  await browser.getByRole('button', { name: 'Show it there' }).click();
  expect(fake.shown.at(-1)?.words).toContain('(45)');
  expect(fake.provisions?.run).toBe(1);
  expect(fake.provisions?.words).toContain(fake.shown.at(-1)?.words);
});

test('what differs is in sight; the words of both, and how it was recognised, are folded', async () => {
  await openPanel('#/page', fake);
  fake.read(
    jordan.replace('сорока (40)', 'сорока (45)').replace(/\n[^\n]*шестидесяти \(60\)[^\n]*\n/, '\n'),
    {
      title: TITLE,
    },
  );
  await expect.poll(() => Number(quotes()?.dataset.missing), WAIT).toBeGreaterThan(2);
  expect(document.querySelector('.quotes-said strong')?.textContent).toMatch(
    /^1 differs, \d+ are missing\.$/,
  );
  const sees = (part: string) =>
    document.querySelector(part)?.checkVisibility({ contentVisibilityAuto: true });
  expect(sees('[data-about="figure"] .difference')).toBe(true);
  expect(document.querySelector('details .difference')).toBeNull();
  expect(sees('[data-about="figure"] .changed')).toBe(false);
  expect(sees('[data-how="missing"]')).toBe(false);
  await browser.getByText('Details', { exact: true }).click();
  expect(sees('[data-how="missing"]')).toBe(true);
  await browser.getByText('Both wordings').click();
  expect(sees('[data-about="figure"] .changed')).toBe(true);
});

test('in a panel of 360 by 700 the first find is in sight, also below a changed figure', async () => {
  await browser.viewport(360, 700);
  onTestFinished(() => browser.viewport(414, 896));
  await openPanel('#/page', fake);
  fake.read(jordan.replace('сорока (40)', 'сорока (45)'), {
    title:
      'О ратификации Соглашения между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц',
  });
  await expect.poll(() => differing().length, WAIT).toBe(1);
  const top = document.querySelector('.find')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  const bar = document.querySelector('.tabs')?.getBoundingClientRect().top ?? 0;
  expect(top).toBeLessThan(bar - 32);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

test('words that went are reported with their article', async () => {
  await openPanel('#/page', fake);
  const gone = jordan.split('\n').filter((line) => !line.includes('сорока (40)'));
  fake.read(gone.join('\n'), { title: TITLE });
  await expect.poll(() => Number(quotes()?.dataset.missing), WAIT).toBeGreaterThan(0);
  const lost = [...document.querySelectorAll<HTMLElement>('[data-how="missing"]')];
  expect(lost.map(({ dataset }) => dataset.quote)).toContain('art_12__para_5');
  expect(lost[0]?.textContent).toContain('Article 12');
});

test('provisions are finds in the order of the page; their kind can be switched off', async () => {
  await openPanel('#/page', fake);
  const page = fake.read(jordan, { title: TITLE });
  await expect.poll(() => provisions().length, WAIT).toBeGreaterThan(10);
  const starts = (fake.provisions?.words ?? []).map((words) => jordan.indexOf(words));
  expect(starts.every((start) => start >= 0)).toBe(true);
  expect(provisions()[0]?.dataset).toMatchObject({ instrument: 'kz-jo-extradition', provision: /^art_/ });
  // One row, until one stands at it.
  const first = () => provisions()[0];
  expect(first()?.querySelector('.cited a')?.textContent).toMatch(/^Article \d/);
  expect(first()?.querySelector('.find-sentence')).toBeNull();
  first()?.querySelector('button')?.click();
  expect(fake.shown).toHaveLength(1);
  await expect
    .poll(() => first()?.querySelector('.find-sentence b')?.textContent)
    .toBe(fake.shown.at(-1)?.words);
  expect(first()?.getAttribute('class')).toBe('find current');
  expect(first()?.querySelectorAll('.leads a').length).toBeGreaterThan(0);
  await browser.getByRole('checkbox', { name: /Provisions/ }).click();
  await expect.poll(() => provisions().length).toBe(0);
  expect(fake.hidden).toEqual(['provision']);
  expect(document.querySelectorAll('.find-list li[data-find]')).toHaveLength(page.finds.length);
  await browser.getByRole('checkbox', { name: /Provisions/ }).click();
});

test('a page that is read anew is compared anew', async () => {
  await openPanel('#/page', fake);
  fake.read(jordan, { title: TITLE });
  await expect.poll(() => quotes()?.dataset.differing, WAIT).toBe('0');
  fake.read(jordan.replace('сорока (40)', 'сорока (45)'), { title: TITLE, run: 2 });
  await expect.poll(() => quotes()?.dataset.differing, WAIT).toBe('1');
  await expect.poll(() => fake.provisions?.run).toBe(2);
});

test('a mention is no more than a guess, and is compared only when that is asked for', async () => {
  await openPanel('#/page', fake);
  fake.read(`Комментарий.\n\n${jordan.split('\n').find((line) => /выдаче/i.test(line))}`, {
    title: 'Соглашение между Республикой Казахстан и Иорданским Хашимитским Королевством о выдаче лиц',
  });
  await expect.poll(() => card()?.dataset.surely, WAIT).toBe('false');
  expect(card()?.textContent).toContain('Only a guess');
  expect(quotes()).toBeNull();
  await browser.getByRole('button', { name: 'Compare its quotes' }).click();
  await expect.poll(() => quotes()?.dataset.exact, WAIT).toBe('0');
});

test('of several treaties that a page speaks of one stands in the open, the others folded', async () => {
  await openPanel('#/page', fake);
  const named = (about: string, state: string) =>
    `Соглашение между Республикой Казахстан и ${state} о ${about}`;
  fake.read(
    [
      named('выдаче лиц', 'Иорданским Хашимитским Королевством'),
      named('взаимной правовой помощи по уголовным делам', 'Королевством Марокко'),
      named('выдаче', 'Королевством Марокко'),
    ].join('\n\n'),
  );
  await expect.poll(() => document.querySelectorAll('[data-treaty]').length, WAIT).toBe(3);
  const folded = [...document.querySelectorAll('.others [data-treaty]')];
  expect(folded).toHaveLength(2);
  expect(
    [...document.querySelectorAll<HTMLElement>('[data-treaty]')].map(({ dataset }) => dataset.surely),
  ).toEqual(['false', 'false', 'false']);
});

test('the events of the treaty that was recognised are offered for a date', async () => {
  await openPanel('#/page', fake);
  fake.read(jordan, { title: TITLE });
  await expect.poll(() => quotes(), WAIT).not.toBeNull();
  await browser.getByText('As the day of an event').first().click();
  await browser.getByRole('link', { name: 'the day of the arrest' }).click();
  expect(address.value.facts).toEqual({ arrest: '2017-11-01' });
});

test('a pasted text is recognised too; its provisions are marked around the finds in them', async () => {
  await openPanel('#/read', fake);
  fake.ask({ asked: 'read', text: jordan });
  await expect.poll(() => quotes()?.dataset.quotes, WAIT).toBeDefined();
  const known = [...document.querySelectorAll<HTMLElement>('.marked-text mark[data-kind="provision"]')];
  expect(known.length).toBeGreaterThan(100);
  const plain = [...document.querySelectorAll('.passage')].map(({ textContent }) => textContent).join('');
  expect(plain).toBe(jordan);
  expect(
    document.querySelector('.marked-text mark[data-kind="term"] mark[data-kind="provision"]'),
  ).not.toBeNull();
});

test('whoever stands at a find with the keyboard still does when provisions come in before it', async () => {
  await openPanel('#/page', fake);
  const { finds } = fake.read(jordan, { title: TITLE });
  const last = `find-${finds.length - 1}`;
  await expect.poll(() => document.getElementById(last)).not.toBeNull();
  document.getElementById(last)?.focus();
  expect(provisions()).toHaveLength(0);
  await expect.poll(() => provisions().length, WAIT).toBeGreaterThan(10);
  // It now stands on another part of the list.
  await expect.poll(() => document.activeElement?.id).toBe(last);
  expect(document.getElementById('find-0')).toBeNull();
});
