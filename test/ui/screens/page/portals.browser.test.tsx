import { expect, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import { FakePage } from './fake-page.ts';
import { openPanel } from './open-panel.tsx';

const said = () => document.querySelector('.portals-said')?.textContent ?? '';
const listed = () =>
  [...document.querySelectorAll<HTMLElement>('[data-portal]')].map(({ dataset }) => dataset.portal);
const button = (name: string) => browser.getByRole('button', { name, exact: true });

async function open(fake: FakePage): Promise<void> {
  await openPanel('#/page', fake);
  await expect.element(browser.getByText('Portals that are always marked')).toBeVisible();
}

test('a portal is allowed where the browser refused, and the page is then tried again', async () => {
  const fake = new FakePage();
  fake.tell({ state: 'refused', origin: 'https://law.example' });
  await open(fake);
  await button('Always mark pages of https://law.example').first().click();
  await expect.poll(said).toBe('Pages of https://law.example are always marked from now on.');
  expect(fake.calls).toContain('mark');
  expect(listed()).toEqual(['https://law.example']);
});

test('where the origin is not known, none is offered', async () => {
  const fake = new FakePage();
  fake.tell({ state: 'refused' });
  await open(fake);
  expect(browser.getByRole('button', { name: /Always mark pages/ }).elements()).toHaveLength(0);
});

test('a permission that is declined changes nothing, and is said', async () => {
  const fake = new FakePage();
  fake.allows = false;
  fake.tell({ state: 'unmarked', origin: 'https://law.example' });
  await open(fake);
  await button('Always mark pages of https://law.example').first().click();
  await expect.poll(said).toMatch(/was not given/);
  expect(fake.calls).not.toContain('mark');
  expect(listed()).toEqual([]);
});

test('portals allowed are listed, each can be stopped, another be typed in', async () => {
  const fake = new FakePage();
  fake.allowed = ['https://a.example', 'https://b.example'];
  await open(fake);
  await browser.getByText('Portals that are always marked').click();
  await expect.poll(listed).toEqual(['https://a.example', 'https://b.example']);
  await button('Stop for https://a.example').click();
  await expect.poll(listed).toEqual(['https://b.example']);
  await browser.getByLabelText('Address of a portal').fill('adilet.zan.kz/rus/docs/K14');
  await button('Always mark').click();
  await expect.poll(listed).toEqual(['https://b.example', 'https://adilet.zan.kz']);
  await browser.getByLabelText('Address of a portal').fill('javascript:alert(1)');
  await button('Always mark').click();
  await expect.poll(said).toMatch(/no address of a portal/);
  expect(fake.allowed).toHaveLength(2);
});
