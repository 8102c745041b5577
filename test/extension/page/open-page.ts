import { onTestFinished } from 'vitest';
import type { Report } from '../../../src/extension/messages.ts';
import { type PageMarker, pageMarker } from '../../../src/extension/page/page-marker.ts';
import type { Find } from '../../../src/reading/find.ts';

type State = Extract<Report, { report: 'state' }>;

/** A page in a frame of the test, with a marker and what it has reported. */
export interface OpenPage {
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  readonly frame: HTMLIFrameElement;
  readonly marker: PageMarker;
  readonly reports: Report[];
  /** Whether the style of the marks was last asked to be in; null: never asked. */
  readonly style: () => boolean | null;
  readonly state: () => State | null;
  /** The text and finds of the run that was reported last, put together as the panel does. */
  readonly text: () => string;
  readonly finds: () => readonly Find[];
  /** The words of the finds, in their order. */
  readonly words: () => readonly string[];
  /** Turns it on and waits until it has read the page. */
  readonly mark: () => Promise<void>;
  /** Waits until something holds; fails with what it was waiting for. */
  readonly until: (what: string, holds: () => boolean) => Promise<void>;
}

/** Closed shadow roots are kept by a page's own script in a map of this name, for the test alone. */
interface WithRoots {
  closedRoots?: Map<Element, ShadowRoot>;
}

export const openHtml = (html: string): Promise<OpenPage> => opened({ srcdoc: html });
export const openUrl = (src: string): Promise<OpenPage> => opened({ src });

/** As from a server that says nothing of the letters: the browser decodes by what the bytes themselves say. */
export async function openBytes(address: string): Promise<OpenPage> {
  const bytes = await (await fetch(address)).arrayBuffer();
  const src = URL.createObjectURL(new Blob([bytes], { type: 'text/html' }));
  onTestFinished(() => URL.revokeObjectURL(src));
  return opened({ src });
}

async function opened(from: { src: string } | { srcdoc: string }): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  Object.assign(frame, from);
  frame.style.cssText = 'inline-size: 1000px; block-size: 600px; border: 0';
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.replaceChildren(frame);
  await isLoaded;
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) throw new Error('the page did not open');
  const reports: Report[] = [];
  let style: boolean | null = null;
  const marker = pageMarker(page, {
    report: (report) => void reports.push(structuredClone(report)),
    style: (on) => {
      style = on;
    },
    shadowOf: (element) => element.shadowRoot ?? (view as WithRoots).closedRoots?.get(element) ?? null,
  });
  onTestFinished(() => {
    marker.take({ order: 'off' });
    frame.remove();
  });
  const state = () => reports.findLast((report) => report.report === 'state') ?? null;
  const ofRun = () => reports.filter((report) => 'run' in report && report.run === state()?.run);
  const text = () => {
    let all = '';
    for (const report of ofRun()) if (report.report === 'text') all = all.slice(0, report.at) + report.text;
    return all;
  };
  const finds = () => {
    const all = new Map<number, Find>();
    for (const report of ofRun())
      if (report.report === 'finds') for (const find of report.finds) all.set(find.start, find);
    return [...all.values()];
  };
  const self: OpenPage = {
    page,
    view: view as Window & typeof globalThis,
    frame,
    marker,
    reports,
    style: () => style,
    state,
    text,
    finds,
    words: () => finds().map(({ start, end }) => text().slice(start, end)),
    until,
    mark: async () => {
      marker.take({ order: 'mark' });
      await until('the page is read', () => state()?.state === 'done');
      await painted();
    },
  };
  return self;
}

const LONGEST = 50_000;

export async function until(what: string, holds: () => boolean): Promise<void> {
  const latest = performance.now() + LONGEST;
  while (!holds()) {
    if (performance.now() > latest) throw new Error(`waited for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Two frames later what came near has been painted. */
export async function painted(): Promise<void> {
  for (let time = 0; time < 3; time += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The words painted under a name, in the order of the page. */
export function highlighted(view: Window & typeof globalThis, name: string): string[] {
  const ranges = [...(view.CSS.highlights.get(`dedere-${name}`) ?? [])].filter(
    (range) => range instanceof view.Range,
  );
  return ranges.sort((a, b) => a.compareBoundaryPoints(0, b)).map(String);
}
