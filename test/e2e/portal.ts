import type { Page } from '@playwright/test';
import { type Extension, expect, test as extended } from './extension.ts';
import type { Panel } from './panel.ts';

/** Opens a page of the portal in a tab of its own; its HTML is given, or a saved page of test/pages is named. */
export type OpenPage = (page: { readonly html: string } | { readonly saved: string }) => Promise<Page>;

export const test = extended.extend<{ open: OpenPage }>({
  open: async ({ extension, portal }, use) => {
    let n = 0;
    await use(async (what) => {
      const page = await extension.context.newPage();
      const path = 'saved' in what ? what.saved : `written-${n++}.html`;
      const url = portal.url + path;
      if ('html' in what)
        await extension.context.route(url, (route) =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: what.html }),
        );
      await page.goto(url);
      return page;
    });
  },
});

export const htmlOf = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

/** The words that are marked in the page where one looks, by kind. */
export const marksIn = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .map(([name, ranges]) => [name, [...ranges].map(String)] as const)
        .filter(([, words]) => words.length > 0),
    ),
  );

export const stateOf = (panel: Panel): Promise<string | null> =>
  panel.evaluate("document.querySelector('.page-beside')?.dataset.state ?? null");

/** Clicks the icon over a page and waits until the panel tells that it was read. */
export async function readBeside(extension: Extension, page: Page): Promise<Panel> {
  const panel = await extension.openPanel(page);
  await expect.poll(() => stateOf(panel), { message: 'the page is read' }).toBe('done');
  return panel;
}

export const wordsListed = (panel: Panel): Promise<string[]> =>
  panel.evaluate("[...document.querySelectorAll('[data-find] .find-sentence b')].map((b) => b.textContent)");

export { expect };
