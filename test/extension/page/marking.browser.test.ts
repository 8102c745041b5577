import { expect, test } from 'vitest';
import { highlighted, openHtml } from './open-page.ts';

test('a page is read, reported and marked in place', async () => {
  const open = await openHtml(
    '<title>Treaty</title><p>Released after four<b>teen</b> days,<p>or on <i>3 November</i> 2026;<p>at least one year.',
  );
  await open.mark();
  expect(open.text()).toBe('Released after fourteen days,\n\nor on 3 November 2026;\n\nat least one year.');
  expect(open.state()).toMatchObject({
    run: 1,
    state: 'done',
    title: 'Treaty',
    origin: null,
    read: open.text().length,
    of: 73,
  });
  expect(open.words()).toEqual(['fourteen days', '3 November 2026', 'at least one year']);
  expect(open.style()).toBe(true);
  expect(highlighted(open.view, 'term')).toEqual(['four', 'teen', ' days', 'at least one year']);
  expect(highlighted(open.view, 'date')).toEqual(['3 November', ' 2026']);
});

test('switched off, nothing is left; and it can be marked again', async () => {
  const open = await openHtml('<p>within forty days');
  await open.mark();
  open.marker.take({ order: 'off' });
  expect([open.view.CSS.highlights.size, open.style(), open.marker.isOn]).toEqual([0, false, false]);
  expect(open.reports.at(-1)).toEqual({ report: 'off' });
  open.marker.take({ order: 'toggle' });
  await open.until('it is marked again', () => open.state()?.run === 2 && open.state()?.state === 'done');
  expect(open.words()).toEqual(['within forty days']);
});
