import { expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { MARK_STYLE } from '../../../src/extension/page/mark-style.ts';
import { MARK_KINDS } from '../../../src/reading/mark-kind.ts';

type Colour = readonly [red: number, green: number, blue: number, opacity: number];
const WHITE: Colour = [255, 255, 255, 1];
const GROUNDS: readonly Colour[] = [WHITE, [17, 17, 17, 1], [30, 30, 30, 1]];

function styled(name: string): CSSStyleDeclaration {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARK_STYLE);
  document.adoptedStyleSheets = [sheet];
  const part = document.createElement('p');
  document.body.append(part);
  onTestFinished(() => {
    document.adoptedStyleSheets = [];
    part.remove();
  });
  return getComputedStyle(part, `::highlight(dedere-${name})`);
}

/** `rgb(168, 115, 11)`, `rgba(…)` and `color(srgb 0.6 0.4 0 / 0.1)`, as the browser computes them. */
function colour(text: string): Colour {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  const scale = text.startsWith('color(') ? 255 : 1;
  return [red * scale, green * scale, blue * scale, opacity];
}

const over = (top: Colour, ground: Colour): Colour => {
  const mixed = (at: 0 | 1 | 2) => top[at] * top[3] + ground[at] * (1 - top[3]);
  return [mixed(0), mixed(1), mixed(2), 1];
};
const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const light = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
const contrast = (a: Colour, b: Colour): number =>
  (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);

test('each kind has a line of its own, thick enough to be told apart', () => {
  const lines = MARK_KINDS.map((kind) => styled(kind).textDecorationStyle);
  expect(lines).toEqual(['solid', 'dotted', 'dashed', 'double']);
  for (const kind of MARK_KINDS) {
    expect(styled(kind).textDecorationLine).toBe('underline');
    // A double line has its width twice.
    const lines = styled(kind).textDecorationStyle === 'double' ? 2 : 1;
    expect(lines * Number.parseFloat(styled(kind).textDecorationThickness)).toBeGreaterThanOrEqual(2);
  }
});

test('known provisions, of which a treaty is full, are quieter than the finds among them', () => {
  const { backgroundColor, textDecorationThickness } = styled('provision');
  expect(colour(backgroundColor)[3]).toBe(0);
  for (const kind of ['term', 'threshold', 'date']) {
    expect(colour(styled(kind).backgroundColor)[3]).toBeGreaterThan(0);
    expect(Number.parseFloat(styled(kind).textDecorationThickness)).toBeGreaterThan(
      Number.parseFloat(textDecorationThickness),
    );
  }
});

test.each(MARK_KINDS)('the line of a %s stands out on white and on black pages', (kind) => {
  const { textDecorationColor, backgroundColor } = styled(kind);
  for (const ground of GROUNDS) {
    const tinted = over(colour(backgroundColor), ground);
    expect(contrast(colour(textDecorationColor), ground)).toBeGreaterThan(3);
    expect(contrast(colour(textDecorationColor), tinted)).toBeGreaterThan(3);
  }
});

test.each(MARK_KINDS)('the letters of a %s keep their colour and stay legible', (kind) => {
  const { color, backgroundColor } = styled(kind);
  expect(color).toBe(getComputedStyle(document.body).color);
  const tint = colour(backgroundColor);
  expect(tint[3]).toBeLessThan(0.2);
  // Letters that stand out by 5.2 before do so by 4.5 behind: links, grey notes, and what is set on black.
  for (const [letters, ground] of [
    [[0, 0, 0, 1], WHITE],
    [[102, 102, 102, 1], WHITE],
    [[6, 69, 173, 1], WHITE],
    [
      [138, 180, 248, 1],
      [17, 17, 17, 1],
    ],
    [
      [187, 187, 187, 1],
      [30, 30, 30, 1],
    ],
    [
      [145, 145, 145, 1],
      [30, 30, 30, 1],
    ],
  ] as const) {
    expect(contrast(letters, ground)).toBeGreaterThan(5.2);
    expect(contrast(letters, over(tint, ground))).toBeGreaterThan(4.5);
  }
});

test('what is pointed out has colours of its own', () => {
  const { color, backgroundColor } = styled('current');
  expect(contrast(colour(color), colour(backgroundColor))).toBeGreaterThan(7);
});

test('where the system chooses the colours, the lines stay and tints go', async () => {
  const session = cdp();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  onTestFinished(() => void session.send('Emulation.setEmulatedMedia', { features: [] }));
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  expect(MARK_KINDS.map((kind) => styled(kind).textDecorationStyle)).toEqual([
    'solid',
    'dotted',
    'dashed',
    'double',
  ]);
  for (const kind of MARK_KINDS) expect(colour(styled(kind).backgroundColor)[3]).toBe(0);
});
