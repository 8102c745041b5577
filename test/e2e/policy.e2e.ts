import { expect, test } from './pwa.ts';

test('the page may reach nothing but its own files', async ({ browser, site, watch }) => {
  // A context of its own: what is tried here on purpose is not the product's doing. The watch sees both.
  const page = await browser.newPage();
  await page.goto(site.url);
  const violated = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      directives.push(event.effectiveDirective),
    );
    await fetch('https://example.org/').catch(() => undefined);
    const image = new Image();
    image.src = 'https://example.org/x.png';
    const style = document.createElement('style');
    style.textContent = 'body{opacity:0}';
    const script = document.createElement('script');
    script.append('window.ran = true');
    document.body.append(image, style, script);
    let markup = 'taken';
    try {
      image.insertAdjacentHTML('afterend', '<b>markup</b>');
    } catch {
      markup = 'refused';
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { directives: [...new Set(directives)].sort(), ran: 'ran' in window, markup };
  });
  await page.close();
  expect(watch.asked).toEqual([]);
  expect(violated).toEqual({
    directives: ['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-elem'],
    ran: false,
    markup: 'refused',
  });
});

test('no style and no script stands inside the page', async ({ request, site }) => {
  const html = await (await request.get(site.url)).text();
  expect(html).toContain("default-src 'none'".replaceAll("'", '&#39;'));
  expect(html).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)|data:/);
});

test('the watch sees a request to another origin, so that its silence means something', async ({
  browser,
  watch,
}) => {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.evaluate(() => fetch('http://example.org/seen', { mode: 'no-cors' }).catch(() => undefined));
  await page.close();
  expect(watch.asked.splice(0)).toEqual(['http://example.org/seen']);
});
