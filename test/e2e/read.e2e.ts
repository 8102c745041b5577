import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tabTo } from './cases.ts';
import { expect, test } from './pwa.ts';

const TEXT = `The person shall be released if the request is not received within forty (30) days.

Extradition is granted for offences punishable by deprivation of liberty for at least one year. The agreement was signed on 2 November 2024.

Ответ даётся не позднее двух недель после запроса.`;

const field = (page: Page) => page.getByLabel('Text to read');
const found = (page: Page) => page.locator('[data-finds]');
const items = (page: Page) => page.locator('.find-list [data-find]');
/** The first four of the list. */
const find = (page: Page) =>
  [items(page).nth(0), items(page).nth(1), items(page).nth(2), items(page).nth(3)] as const;
const marks = (page: Page) => page.locator('.marked-text mark');
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

async function open(page: Page, url: string, text?: string): Promise<void> {
  await page.goto(`${url}#/read`);
  await expect(page.getByRole('heading', { level: 1, name: 'Read a text' })).toBeVisible();
  if (text !== undefined) await paste(page, text);
}

const BIG = 'The request shall be received within forty (40) days of 3 November 2026, or else not.\n';

const pasteBig = (page: Page, letters: number) =>
  field(page).evaluate(
    (element, [sentence, length]) => {
      const data = new DataTransfer();
      data.setData('text/plain', sentence.repeat(Math.ceil(length / sentence.length)));
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [BIG, letters] as const,
  );

/** Everything a browser keeps of a page, but the page itself. */
const keptInBrowser = (page: Page) =>
  page.evaluate(async () => {
    const kept: unknown[] = [location.href, history.state, { ...localStorage }, { ...sessionStorage }];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        kept.push(all.result);
      }
      database.close();
    }
    return JSON.stringify(kept);
  });

/** As from the clipboard of another program. */
const paste = (page: Page, text: string) =>
  field(page).evaluate((element, given) => {
    const data = new DataTransfer();
    data.setData('text/plain', given);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    (element as HTMLTextAreaElement).focus();
    if (element.dispatchEvent(event)) document.execCommand('insertText', false, given);
  }, text);

const drop = (page: Page, bytes: readonly number[], name: string) =>
  page.evaluate(
    ([given, called]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(given)], called));
      dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [bytes, name] as const,
  );

test('a pasted text is listed with its sentences and marked in place', async ({ page, site }) => {
  await open(page, site.url, TEXT);
  await expect(found(page)).toHaveAttribute('data-finds', '4');
  await expect(found(page)).toHaveAttribute('data-state', 'done');
  await expect(marks(page)).toHaveText([
    'within forty (30) days',
    'at least one year',
    '2 November 2024',
    'не позднее двух недель',
  ]);
  await expect(page.locator('.marked-text')).toContainText('The person shall be released');

  const [term, threshold, date, weeks] = find(page);
  await expect(term).toHaveAttribute('data-n', '40');
  await expect(term).toHaveAttribute('data-bound', 'at-most');
  await expect(term).toContainText('at most 40 days');
  await expect(term).toContainText(
    'The person shall be released if the request is not received within forty (30) days.',
  );
  await expect(term).toContainText(
    'The figure in brackets, 30, differs from the words; the words were taken: 40.',
  );
  await expect(threshold).toHaveAttribute('data-kind', 'threshold');
  await expect(date).toHaveAttribute('data-iso', '2024-11-02');
  await expect(date.locator('time')).toHaveText('Saturday 2 November 2024');
  await expect(weeks).toContainText('2 weeks, counted as 14 days: a week is 7 days.');
});

test('what is typed is read as it changes; kinds are switched off and on', async ({ page, site }) => {
  await open(page, site.url);
  await field(page).fill('within ten days');
  await expect(items(page)).toHaveCount(1);
  await field(page).fill('within ten days, by 2 November 2024');
  await expect(items(page)).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Terms 1' }).uncheck();
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).toHaveAttribute('data-kind', 'date');
  await page.getByRole('checkbox', { name: 'Dates 1' }).uncheck();
  await expect(page.getByText('All finds are of kinds that are switched off above.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Terms 1' }).check();
  await expect(items(page)).toHaveAttribute('data-kind', 'term');
});

test('a find is counted from, a date becomes the event, and back the text is still there, kept nowhere', async ({
  page,
  site,
}) => {
  await open(page, site.url, TEXT);
  await find(page)[3].getByRole('link', { name: 'Count from this' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/count/i);
  await expect(page.getByRole('textbox', { name: 'Length' })).toHaveValue('14');
  await expect(page.getByRole('combobox', { name: 'Unit' })).toHaveValue('day');
  expect(page.url()).toBe(`${site.url}#/count`);

  await page.getByRole('button', { name: 'Back' }).click();
  await expect(field(page)).toHaveValue(TEXT);
  await expect(items(page)).toHaveCount(4);
  await expect(page.locator('#find-3')).toBeFocused();
  await find(page)[2].getByRole('link', { name: 'Count from this day' }).click();
  await page.getByRole('textbox', { name: 'Length' }).fill('10');
  await expect(page.locator('time[data-day="usual"]').first()).toHaveAttribute('datetime', '2024-11-12');

  expect(await keptInBrowser(page)).not.toContain('released');
  await page.goBack();
  await expect(field(page)).toHaveValue(TEXT);
  expect(await keptInBrowser(page)).not.toContain('released');
  await page.reload();
  await expect(field(page)).toHaveValue('');
  await expect(found(page)).toHaveCount(0);
});

test('working days and ranges are not counted as if they were something else', async ({ page, site }) => {
  await open(page, site.url, 'within five working days\n\nwithin ten to fifteen days');
  await expect(items(page)).toHaveCount(2);
  await expect(find(page)[0]).toContainText('the plain count has calendar days alone');
  await expect(find(page)[0].getByRole('link')).toHaveCount(0);
  await expect(find(page)[1].getByRole('link')).toHaveText(['Count 10 days', 'Count 15 days']);
});

test('with the keyboard alone', async ({ page, site }) => {
  await open(page, site.url);
  await tabTo(page, page.getByRole('button', { name: 'Try an example' }));
  await page.keyboard.press('Enter');
  await expect(found(page)).toBeFocused();
  await expect(items(page)).toHaveCount(4);
  await tabTo(page, page.locator('#find-0'));
  await page.keyboard.press('n');
  await expect(page.locator('#find-0')).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator('#find-1')).toBeFocused();
  await expect(page.locator('#mark-1')).toBeInViewport();
  await expect(page.locator('#mark-1')).toHaveClass('current');
  await page.keyboard.press('p');
  await expect(page.locator('#find-0')).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.locator('#find-3')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Count from this' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Length' })).toHaveValue('14');
});

test('on a narrow screen list and text stand in turn', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, site.url, `${'Nothing here.\n'.repeat(80)}${TEXT}`);
  await expect(page.locator('.marked-text')).toBeHidden();
  await page.locator('#find-2').click();
  await expect(page.locator('#mark-2')).toBeInViewport();
  await expect(page.locator('#mark-2')).toBeFocused();
  await expect(items(page).first()).toBeHidden();
  // It stays in reach however far down one reads.
  const next = page.getByRole('button', { name: 'Next find' });
  await expect(next).toBeInViewport();
  await next.click();
  await expect(page.locator('#mark-3')).toBeInViewport();
  await expect(page.getByText('4 of 4')).toBeVisible();
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(items(page).first()).toBeVisible();
});

for (const width of [320, 360, 1280])
  test(`accessible and within its width at ${width}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
    await open(page, site.url);
    expect(await violations(page)).toEqual([]);
    expect(await widest()).toBeLessThanOrEqual(width);
    await paste(page, `${'x'.repeat(400)} ${TEXT}`);
    await expect(items(page)).toHaveCount(4);
    expect(await violations(page)).toEqual([]);
    expect(await widest()).toBeLessThanOrEqual(width);
    if (width < 1000) {
      await page.getByRole('radio', { name: 'Text' }).check();
      expect(await violations(page)).toEqual([]);
      expect(await widest()).toBeLessThanOrEqual(width);
    }
  });

test('nothing of a hostile text is run or read as markup', async ({ page, site }) => {
  const hostile = `<img src=x onerror="window.ran=1"><script>window.ran=1</script> javascript:window.ran=1 within <b>ten</b> days ten days ${'\u202e'}three months${'<i>'.repeat(2000)} {{ran}} within \u00addays`;
  await open(page, site.url, hostile);
  await expect(items(page)).not.toHaveCount(0);
  await expect(page.locator('.marked-text')).toContainText('<script>window.ran=1</script>');
  await expect(page.locator('.marked-text script, .marked-text img, .find-list img')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('damaged letters, other formats and files are said in words, and what stood there stays', async ({
  page,
  site,
}) => {
  await open(page, site.url, 'within ten \ud800 days of 2 November 2024');
  await expect(page.getByText('1 letter was damaged')).toBeVisible();
  await expect(items(page)).not.toHaveCount(0);

  await drop(page, [...Buffer.from('%PDF-1.7 within ten days')], 'treaty.pdf');
  await expect(page.getByRole('alert')).toContainText('This is not plain text.');
  await expect(page.getByRole('alert')).toContainText('What stood here before was kept.');
  await expect(field(page)).toHaveValue(/2 November 2024/);

  await drop(page, [...Buffer.from('within ten days')], 'letter.txt');
  await expect(field(page)).toHaveValue('within ten days');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page)).toHaveValue(/2 November 2024/);
  await drop(page, [...Buffer.from('within ten days')], 'letter.txt');
  await expect(field(page)).toHaveValue('within ten days');
  await expect(page.getByRole('alert')).toHaveCount(0);

  // «в течение 10 дней» as older files of portals have it.
  const old = [0xe2, 32, 0xf2, 0xe5, 0xf7, 0xe5, 0xed, 0xe8, 0xe5, 32, 49, 48, 32, 0xe4, 0xed, 0xe5, 0xe9];
  await drop(page, old, 'old.txt');
  await expect(field(page)).toHaveValue('в течение 10 дней');
  await expect(page.getByText('it was read as windows-1251')).toBeVisible();
  await expect(items(page)).toHaveAttribute('data-n', '10');

  await field(page).fill('Article 12 of the law of 2024, 500 euros');
  await expect(found(page)).toHaveText('Nothing was found.');
  await expect(page.getByText('What is looked for')).toBeVisible();

  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page)).toHaveValue(/500 euros/);
});

test('a text of 2 MB is read to its end, and a longer one can be stopped and gone on with', async ({
  page,
  site,
}) => {
  await open(page, site.url);
  await pasteBig(page, 2_000_000);
  await expect(found(page)).toHaveAttribute('data-state', 'done');
  const sentences = Math.ceil(2_000_000 / BIG.length);
  await expect(found(page)).toHaveAttribute('data-finds', String(sentences * 2));
  await expect(items(page)).toHaveCount(100);
  await expect(page.getByText('letters: it is shown below, not in a field.')).toBeVisible();
  await page.getByRole('button', { name: 'Previous find' }).click();
  const last = sentences * 2 - 1;
  await expect(page.locator(`#mark-${last}`)).toBeInViewport();
  await expect(page.locator(`#find-${last}`)).toBeVisible();

  await page.getByRole('button', { name: 'Clear' }).click();
  await pasteBig(page, 9_000_000);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/Stopped at \d+ %/)).toBeVisible();
  const partly = Number(await found(page).getAttribute('data-finds'));
  await page.waitForTimeout(300);
  expect(Number(await found(page).getAttribute('data-finds'))).toBe(partly);
  await page.getByRole('button', { name: 'Read on' }).click();
  await expect(found(page)).toHaveAttribute('data-state', 'done');
  await expect(found(page)).toHaveAttribute('data-finds', String(Math.ceil(9_000_000 / BIG.length) * 2));
});

test('the list is copied with its sentences, and stands on paper', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, site.url, TEXT);
  await page.getByRole('button', { name: 'Copy the list' }).click();
  await expect(page.getByText('Copied: 4 finds with their sentences.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('1. Term: at most 40 days\n   The person shall be released');
  expect(copied).toContain('[within forty (30) days]');
  expect(copied).toContain('3. Date: Saturday 2 November 2024 (2024-11-02)');
  expect(copied).toMatch(/Working aid\..*$/);

  await page.evaluate(() => navigator.clipboard.writeText('within six months'));
  await page.getByRole('button', { name: 'Paste', exact: true }).click();
  await expect(field(page)).toHaveValue('within six months');
  await expect(items(page)).toHaveAttribute('data-unit', 'month');

  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ media: 'print' });
  await expect(field(page)).toBeHidden();
  await expect(items(page)).toBeVisible();
  await expect(marks(page)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'List' })).toBeHidden();
  await expect(page.locator('.found').getByText('Working aid.')).toBeVisible();
});

test('there are ways to it from the texts and from the count', async ({ page, site }) => {
  for (const from of ['#/text', '#/count']) {
    await page.goto(site.url + from);
    await page.getByRole('link', { name: 'Read a text for terms and dates' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Read a text' })).toBeFocused();
  }
});
