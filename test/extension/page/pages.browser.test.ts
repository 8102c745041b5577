import { expect, test } from 'vitest';
import { adiletFinds } from '../../pages/adilet-windows-1251.ts';
import { bilingualFinds } from '../../pages/bilingual.ts';
import { gazetteArFinds } from '../../pages/gazette-ar.ts';
import { gazetteFrFinds } from '../../pages/gazette-fr.ts';
import { shadowDarkFinds } from '../../pages/shadow-dark.ts';
import { treatySeriesFinds } from '../../pages/treaty-series/finds.ts';
import { expected, found } from './expectation.ts';
import { openBytes, openUrl } from './open-page.ts';

test('a page of a legal portal in windows-1251, its words split by markup', async () => {
  const open = await openBytes('/test/pages/adilet-windows-1251.htm');
  expect(open.page.characterSet).toBe('windows-1251');
  await open.mark();
  expect(found(open)).toEqual(adiletFinds.map(expected));
  expect(open.state()?.unread).toEqual({ frames: 0, editable: 1 });
});

test.each([
  ['Kazakh beside Russian', 'bilingual.htm', bilingualFinds, 0],
  ['a gazette from right to left', 'gazette-ar.htm', gazetteArFinds, 0],
  ['a French gazette', 'gazette-fr.htm', gazetteFrFinds, 0],
  ['shadow roots, hidden parts and parts written in, on black', 'shadow-dark.htm', shadowDarkFinds, 3],
])('%s', async (_what, name, finds, editable) => {
  const open = await openUrl(`/test/pages/${name}`);
  await open.mark();
  expect(found(open)).toEqual(finds.map(expected));
  expect(open.state()?.unread).toEqual({ frames: 0, editable });
});

test('a treaty series in frames, frames in them, and one of another site', async () => {
  const open = await openUrl('/test/pages/treaty-series/index.htm');
  await open.mark();
  expect(found(open)).toEqual(treatySeriesFinds.map(expected));
  expect(open.state()?.unread).toEqual({ frames: 1, editable: 0 });
});
