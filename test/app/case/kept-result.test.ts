import { describe, expect, it } from 'vitest';
import { buildData } from '../../../build/data.ts';
import { resultOf } from '../../../src/app/case/keep-result.ts';
import { besideNow, receiptIn } from '../../../src/app/case/kept-result.ts';
import { openLibrary } from '../../../src/app/library.ts';
import { day } from '../../../src/calendar/day.ts';
import { type Case, type CaseEntry, EMPTY_CASE } from '../../../src/cases/case.ts';
import type { JsonObject } from '../../../src/cases/json.ts';
import type { KeptReceipt } from '../../../src/cases/parts.ts';
import { index } from '../data.ts';

const files = buildData();
const library = openLibrary('https://dedere.test/', async (address: RequestInfo | URL) => {
  const content = files.get(new URL(String(address)).pathname.slice(1));
  return new Response(JSON.stringify(content ?? null), { status: content ? 200 : 404 });
});
const law = index('en');
const product = { version: '0.1.0', engine: 'a'.repeat(16) };
const on = (today: string) => ({ countedOn: day(today), made: day(today), product });

const question = {
  id: 'q1',
  kind: 'term',
  instrument: 'kz-jo-extradition',
  rule: 'provisional-arrest',
  facts: {},
} as const satisfies CaseEntry;
const base: Case = {
  ...EMPTY_CASE,
  id: 'c1',
  name: 'Case',
  created: '2026-11-20T06:00:00Z',
  changed: '2026-11-20T06:00:00Z',
  facts: { requested: 'JO' },
  events: [{ id: 'e1', event: 'arrest', when: '2026-11-03', title: '', place: '', note: '', counts: true }],
  entries: [question],
};

async function keptOf(of: Case, entry: typeof question = question): Promise<KeptReceipt> {
  const receipt = await resultOf(of, entry, on('2026-11-20'), library, law);
  if ('reason' in receipt) throw new Error(receipt.reason);
  const json = JSON.parse(JSON.stringify(receipt)) as JsonObject;
  return { id: 'r1', entry: entry.id, at: '2026-11-20T06:00:00Z', receipt: json };
}

async function beside(of: Case, kept: KeptReceipt, today = '2026-11-22', made = product) {
  const was = receiptIn(kept);
  if (!was) throw new Error('no receipt');
  return besideNow(of, kept, was, { ...on(today), product: made }, library, law);
}

describe('a kept result', () => {
  it('is of the facts of the question and of those its case shares', async () => {
    const kept = await keptOf(base);
    expect(kept.receipt.facts).toEqual({ requested: 'JO', arrest: '2026-11-03' });
    expect(kept.receipt.result).toMatchObject({ safe: { day: '2026-12-10' } });
  });

  it('is the same as long as nothing has changed', async () => {
    const { comparison, why, facts } = await beside(base, await keptOf(base));
    expect([comparison.same, why, facts]).toEqual([true, [], []]);
  });

  it('differs by the facts where an event of the case moved', async () => {
    const kept = await keptOf(base);
    const moved = { ...base, events: base.events.map((one) => ({ ...one, when: '2026-11-04' })) };
    const found = await beside(moved, kept);
    expect(found.comparison.same).toBe(false);
    expect(found.why).toEqual(['facts']);
    expect(found.facts).toEqual([{ fact: 'arrest', was: '2026-11-03', now: '2026-11-04' }]);
    expect(found.now).toMatchObject({ result: { safe: { day: '2026-12-13' } } });
  });

  it('differs by the law, by the engine, or by nothing that explains it', async () => {
    const kept = await keptOf(base);
    const result = { ...(kept.receipt.result as JsonObject) };
    result.safe = { ...(result.safe as JsonObject), day: '2026-12-09' };
    const changed = { ...kept, receipt: { ...kept.receipt, result } };
    expect((await beside(base, changed)).why).toEqual(['unexplained']);
    expect((await beside(base, changed, undefined, { ...product, engine: 'd'.repeat(16) })).why).toEqual([
      'engine',
    ]);
    const sources = (kept.receipt.sources as JsonObject[]).map((one) => ({ ...one, hash: 'f'.repeat(16) }));
    const older = { ...changed, receipt: { ...changed.receipt, sources } };
    expect((await beside(base, older)).why).toEqual(['law']);
  });

  it('differs by both where other facts are entered and the law changed', async () => {
    const kept = await keptOf(base);
    const result = { ...(kept.receipt.result as JsonObject) };
    result.safe = { ...(result.safe as JsonObject), day: '2026-12-09' };
    const sources = (kept.receipt.sources as JsonObject[]).map((one) => ({ ...one, hash: 'f'.repeat(16) }));
    const older = { ...kept, receipt: { ...kept.receipt, result, sources } };
    const moved = { ...base, events: base.events.map((one) => ({ ...one, when: '2026-11-04' })) };
    expect((await beside(moved, older)).why).toEqual(['facts', 'law']);
  });

  it('says that days left out have run on, and nothing else', async () => {
    const entry = { ...question, rule: 'safe-conduct', instrument: 'kz-ma-mla' } as const;
    const facts = { 'notice-not-required': '2026-11-01', requested: 'MA', excluded: '2026-11-10..' };
    const asked = { ...entry, facts } as unknown as typeof question;
    const of = { ...base, facts: {}, events: [], entries: [asked] };
    const { comparison, why } = await beside(of, await keptOf(of, asked));
    expect([comparison.same, why]).toEqual([false, ['ran-on']]);
  });

  it('of a question that is no longer in the case is computed again from the facts of then', async () => {
    const kept = await keptOf(base);
    const { entry, comparison } = await beside({ ...base, entries: [], events: [] }, kept);
    expect([entry, comparison.same]).toEqual([null, true]);
  });

  it('of a case that shares nothing any more is beside a question without its facts', async () => {
    const { comparison, why } = await beside({ ...base, events: [], facts: {} }, await keptOf(base));
    expect([comparison.same, why]).toEqual([false, ['facts']]);
  });

  it('that no version wrote cannot be read, and harms nothing', () => {
    const kept = { id: 'r1', entry: 'q1', at: '2026-11-20T06:00:00Z' } as const;
    expect(receiptIn({ ...kept, receipt: {} })).toBeNull();
    expect(receiptIn({ ...kept, receipt: { kind: 'dedere-receipt', version: 99 } })).toBeNull();
  });
});
