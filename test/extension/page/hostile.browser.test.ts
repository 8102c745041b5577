import { expect, test } from 'vitest';
import { MARK_KINDS } from '../../../src/reading/mark-kind.ts';
import { highlighted, openUrl, painted } from './open-page.ts';

const open = async () => {
  const page = await openUrl('/test/pages/hostile.htm');
  await page.mark();
  return page;
};

test('fields and pictures that go by the names of properties hide nothing and stop nothing', async () => {
  const page = await open();
  expect(page.words()).toEqual([
    'within forty days',
    'at least six months',
    'fifty days',
    'within \ud800 sixty\udc00 (60)\ud83d days',
    '3 November 2026',
    'within ninety days',
  ]);
  expect(page.state()).toMatchObject({ title: 'Hostile', unread: { frames: 0, editable: 0 } });
});

test('script in text stays text, and text that imitates messages too', async () => {
  const page = await open();
  expect(page.text()).toContain('<script>window.ran = true</script> within <img src=x');
  expect(page.text()).toContain('{"order":"off"} {"report":"off"}');
  expect('ran' in page.view).toBe(false);
  expect(page.marker.isOn).toBe(true);
});

test('what stands in 100,000 nested elements is read and shown', async () => {
  const page = await open();
  const find = page.finds().at(-1);
  if (!find) throw new Error('not found');
  page.marker.take({ order: 'show', run: page.state()?.run ?? 0, place: find });
  await painted();
  expect(highlighted(page.view, 'current')).toEqual(['within ninety days']);
  expect(highlighted(page.view, 'term')).toContain('within ninety days');
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
