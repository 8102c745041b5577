import { expect, test } from 'vitest';
import { MARK_KINDS } from '../../../src/reading/mark-kind.ts';
import { highlighted, openHtml, openUrl, painted } from './open-page.ts';

const open = async () => {
  const page = await openUrl('/test/pages/hostile.htm');
  await page.mark();
  return page;
};

test('fields and pictures that go by the names of properties hide nothing and stop nothing', async () => {
  const page = await open();
  expect(page.words()).toEqual([
    'within twelve days',
    'within forty days',
    'at least six months',
    'fifty days',
    'within sixty (60) days',
    '3 November 2026',
  ]);
  expect(page.state()).toMatchObject({ title: 'Hostile', unread: { frames: 0, editable: 0 } });
});

test('script in text stays text, and text that imitates messages too', async () => {
  const page = await open();
  expect(page.text()).toContain('<script>window.ran = true</script> within <img src=x');
  expect(page.text()).toContain('{"order":"off"} {"report":"off"}');
  expect(page.text()).toContain('\ud800 within sixty (60) days\udc00\ud83d; \udfff');
  expect('ran' in page.view).toBe(false);
  expect(page.marker.isOn).toBe(true);
});

/** The parser nests 512 deep and goes on beside; script as deep as the browser's own layout bears, which 100,000 end. */
test('what stands in 100,000 nested elements is read and shown', { timeout: 60_000 }, async () => {
  const page = await openHtml(`<div>${'<span>'.repeat(100_000)}within ninety days</div><p>`);
  let deep: Element | null = page.page.querySelector('p');
  for (let at = 0; at < 1500; at += 1) deep = deep?.appendChild(page.page.createElement('span')) ?? null;
  deep?.append('within seventy days');
  await page.mark();
  expect(page.page.querySelectorAll('span').length).toBe(101_500);
  expect(page.words()).toEqual(['within ninety days', 'within seventy days']);
  for (const place of page.finds()) {
    page.marker.take({ order: 'show', run: 1, place });
    await painted();
    const words = page.text().slice(place.start, place.end);
    expect(highlighted(page.view, 'current')).toEqual([words]);
    expect(highlighted(page.view, 'term')).toContain(words);
  }
});

test('every part can be shown, in the form of many names too', async () => {
  const page = await open();
  for (const find of page.finds()) {
    page.marker.take({ order: 'show', run: page.state()?.run ?? 0, place: find });
    expect(highlighted(page.view, 'current').join('')).toBe(page.text().slice(find.start, find.end));
  }
  page.marker.take({ order: 'off' });
  for (const kind of MARK_KINDS) expect(highlighted(page.view, kind)).toEqual([]);
});
