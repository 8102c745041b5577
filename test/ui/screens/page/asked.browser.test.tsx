import { expect, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import { address } from '../../../../src/ui/state/navigation.ts';
import { FakePage } from './fake-page.ts';
import { openPanel } from './open-panel.tsx';

const field = () => document.querySelector<HTMLTextAreaElement>('#text-to-read')?.value;

/** The panel at its start, listening. */
async function open(fake: FakePage): Promise<void> {
  await openPanel('#/terms', fake);
  await expect.poll(() => fake.isAsked).toBe(true);
}

test('an address that was asked for elsewhere is opened', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.ask({ asked: 'open', hash: '#/count?from=2026-11-03&n=40' });
  await expect
    .poll(() => address.value)
    .toEqual({
      route: { screen: 'count' },
      facts: { from: '2026-11-03', n: '40' },
    });
});

test('the page beside is shown', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.ask({ asked: 'page' });
  await expect.poll(() => document.querySelector('.page-beside')).not.toBeNull();
});

test('words are read as if they had been pasted, and what stood there can be brought back', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.ask({ asked: 'read', text: 'Within ten days.' });
  await expect.poll(field).toBe('Within ten days.');
  fake.ask({ asked: 'read', text: 'Within two weeks.' });
  await expect.poll(field).toBe('Within two weeks.');
  expect(document.querySelectorAll('.find-list [data-find]')).toHaveLength(1);
  await browser.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(field).toBe('Within ten days.');
});

test('what is no text is said, and what stood there is kept', async () => {
  const fake = new FakePage();
  await open(fake);
  fake.ask({ asked: 'read', text: 'Within ten days.' });
  await expect.poll(field).toBe('Within ten days.');
  fake.ask({ asked: 'read', text: '%PDF-1.7 …' });
  await expect.poll(() => document.querySelector('.toast')?.textContent).toMatch(/not plain text/);
  expect(field()).toBe('Within ten days.');
});

test('on the home screen a line tells what the page beside holds, once it has been read', async () => {
  const fake = new FakePage();
  fake.tell({ state: 'unmarked' });
  await open(fake);
  await expect.poll(() => document.querySelector('.home')).not.toBeNull();
  await expect.poll(() => fake.calls).toEqual(['watch']);
  expect(document.querySelector('[data-page-line]')).toBeNull();
  fake.read('Within ten days, or within two weeks, of 3 November 2026.');
  await expect
    .poll(() => document.querySelector('[data-page-line]')?.textContent)
    .toBe('In this page: 2 terms, 0 thresholds, 1 date · Show');
  await browser.getByRole('link', { name: 'Show', exact: true }).click();
  await expect.poll(() => document.querySelectorAll('.find-list [data-find]').length).toBe(3);
});
