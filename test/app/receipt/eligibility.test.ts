import { describe, expect, it } from 'vitest';
import { compareReceipt } from '../../../src/app/receipt/compare.ts';
import type { EligibilityReceipt } from '../../../src/exchange/receipt-eligibility-schema.ts';
import { readReceipt, writeReceipt } from '../../../src/exchange/receipt-file.ts';
import { instrument, states } from '../data.ts';
import { assessedAt, receiptAt } from './receipt-of.ts';

const TRANSFER =
  '#/eligibility/kz-ae-transfer?sentencing=AE&requesting=KZ&consent-in-writing=no&unable-to-consent=no&sentence-start=2025-01-10&length=3y&credit-days=10&receipt=2026-11-20';

describe('the receipt of an assessment', () => {
  const receipt = assessedAt(`${TRANSFER}&law=2026-11-01.00000000&lang=ru&today=2026-11-30`);
  const { result } = receipt;
  if (!result) throw new Error('nothing assessed');

  it('holds what was asked, without what belongs to the session or the case', () => {
    expect(receipt.route).toEqual({ screen: 'eligibility', instrument: 'kz-ae-transfer' });
    expect(Object.keys(receipt.facts)).not.toEqual(expect.arrayContaining(['law']));
    expect(receipt.facts).not.toHaveProperty('lang');
    expect(receipt.asked).toEqual({
      path: null,
      roles: { requested: 'AE', requesting: 'KZ', transit: null, sentencing: 'AE', executing: 'KZ' },
    });
  });

  it('holds the outcome with every condition and ground, its provision, value and what it leads to', () => {
    const { eligibility } = instrument('kz-ae-transfer');
    expect(result.outcome).toBe('conditions-not-met');
    expect(result.reasons.map(({ condition }) => condition)).toEqual(
      eligibility?.conditions.map(({ id }) => id),
    );
    const barring = result.reasons.filter(({ leadsTo }) => leadsTo !== null);
    expect(barring).toMatchObject([{ kind: 'condition', value: 'no', leadsTo: 'conditions-not-met' }]);
    expect(barring[0]?.provision).toMatch(/^art_/);
  });

  it('holds the end of the sentence, how it was found, and what is left of it', () => {
    // 10 January 2025 and three years, less a day, less ten days.
    expect(result.sentence).toMatchObject({
      state: 'known',
      end: { lastDay: '2027-12-30', release: '2027-12-31' },
      receipt: '2026-11-20',
      left: 405,
    });
    expect(result.sentence?.end?.steps[0]).toMatchObject({
      step: 'add-length',
      to: '2028-01-10',
      figures: { start: '2025-01-10', length: '3y' },
    });
    expect(result.latest).toHaveLength(1);
    expect(result.latest[0]?.safe).toMatchObject({ given: true });
  });

  it('names its sources by their hashes: the conditions, the texts, the calendar of the receiver', () => {
    const { hashes } = instrument('kz-ae-transfer');
    const emirates = states('AE').get('AE')?.hashes;
    expect(receipt.sources).toEqual([
      { what: 'eligibility', of: 'kz-ae-transfer', hash: hashes.eligibility },
      { what: 'instrument', of: 'kz-ae-transfer', hash: hashes.instrument },
      ...Object.entries(hashes.texts).map(([lang, hash]) => ({
        what: 'text',
        of: `kz-ae-transfer/${lang}`,
        hash,
      })),
      { what: 'counting', of: 'AE', hash: emirates?.counting },
      { what: 'holidays', of: 'AE', hash: emirates?.holidays },
      { what: 'state', of: 'AE', hash: emirates?.facts },
    ]);
  });

  it('rests on no calendar where no latest day was computed', () => {
    const { sources } = assessedAt('#/eligibility/kz-ae-transfer?sentencing=AE&consent-in-writing=no');
    expect(sources.map(({ what }) => what)).not.toContain('holidays');
  });

  it('holds the report where there is no text', () => {
    const reported = assessedAt('#/eligibility/kz-ma-extradition?path=prosecution&national-of-requested=yes');
    const reasons = reported.result?.reasons.filter(({ provision }) => provision === null) ?? [];
    expect(reasons.length).toBeGreaterThan(0);
    for (const { reports } of reasons) expect(reports.length).toBeGreaterThan(0);
  });

  it('holds the path, and says where none was chosen that nothing was assessed', () => {
    const chosen = assessedAt('#/eligibility/kz-jo-extradition?path=enforcement&requested=JO');
    expect(chosen.asked.path).toBe('enforcement');
    expect(chosen.result?.outcome).toBe('more-facts-needed');
    expect(assessedAt('#/eligibility/kz-ma-mla').result).toBeNull();
  });

  it('keeps an answer given twice as one wrong value that does not count', () => {
    const twice = assessedAt('#/eligibility/kz-ae-transfer?consent-in-writing=yes&consent-in-writing=no');
    expect(twice.facts).toEqual({ 'consent-in-writing': 'yes / no' });
    expect(twice.problems).toEqual([
      { fact: 'consent-in-writing', value: 'yes / no', problem: 'not-a-choice' },
    ]);
  });
});

describe('comparing assessments', () => {
  const then = assessedAt(TRANSFER);
  const altered = (change: (receipt: EligibilityReceipt) => void) => {
    const copy = structuredClone(then);
    change(copy);
    return compareReceipt(copy, then);
  };
  type Result = NonNullable<EligibilityReceipt['result']>;
  const changing = (change: (result: Result) => void) =>
    altered(({ result }) => {
      if (result) change(result);
    }).differences.map(({ what }) => what);

  it('finds nothing between a receipt and itself', () => {
    expect(compareReceipt(then, assessedAt(TRANSFER)).same).toBe(true);
  });

  it.each<[string, (result: Result) => void, readonly string[]]>([
    ['the outcome', (result) => (result.outcome = 'no-bar-found'), ['outcome']],
    [
      'a reason that bars, turned',
      ({ reasons }) => {
        const bar = reasons.find(({ leadsTo }) => leadsTo);
        if (bar) Object.assign(bar, { value: 'yes', leadsTo: null });
      },
      ['bars', 'others'],
    ],
    [
      'the provision of a reason that does not',
      ({ reasons }) => {
        const other = reasons.find(({ leadsTo }) => !leadsTo);
        if (other) other.provision = 'art_99';
      },
      ['others'],
    ],
    ['what is missing', ({ missing }) => missing.pop(), ['missing']],
    ['an open assessment', ({ open }) => open.pop(), ['open']],
    [
      'the last day served',
      ({ sentence }) => {
        if (sentence?.end) sentence.end.lastDay = then.made;
      },
      ['sentence'],
    ],
    ['a latest day', ({ latest }) => latest.pop(), ['latest']],
  ])('names %s', (_what, change, parts) => {
    expect(changing(change)).toEqual(parts);
  });

  it('names changed conditions by both hashes', () => {
    const { changedSources } = altered(({ sources }) => {
      if (sources[0]) sources[0].hash = '0000000000000000';
    });
    expect(changedSources).toEqual([
      {
        what: 'eligibility',
        of: 'kz-ae-transfer',
        was: '0000000000000000',
        now: instrument('kz-ae-transfer').hashes.eligibility,
      },
    ]);
  });

  it('sets an assessment beside nothing of a term', () => {
    const term = receiptAt('#/terms/kz-jo-extradition/provisional-arrest');
    expect(compareReceipt(then, term).same).toBe(false);
  });
});

describe('the file of an assessment', () => {
  const written = writeReceipt(assessedAt(TRANSFER));
  if ('problem' in written) throw new Error(JSON.stringify(written));
  const { text } = written;
  const damaged = (where: string, why: string) => ({ problem: 'damaged', where, why });

  it.each([
    [
      'another outcome',
      text.replace('"outcome": "conditions-not-met"', '"outcome": "eligible"'),
      damaged('result.outcome', 'not-a-choice'),
    ],
    [
      'a field more in a reason',
      text.replace('"condition": ', '"sure": true, "condition": '),
      damaged('result.reasons.0.sure', 'unknown-field'),
    ],
    [
      'a value of no truth',
      text.replace('"value": "no"', '"value": "maybe"'),
      /^result\.reasons\.\d+\.value$/,
    ],
    [
      'a day that is none',
      text.replace('"lastDay": "2027-12-30"', '"lastDay": "2027-02-30"'),
      damaged('result.sentence.end.lastDay', 'not-a-day'),
    ],
    [
      'a fact named as every object has it',
      text.replace('"facts": {', '"facts": {"__proto__": "yes",'),
      damaged('', 'not-a-field-name'),
    ],
    [
      'a figure that reaches for the prototype',
      text.replace('"figures": {', '"figures": {"__proto__": {"polluted": 1},'),
      damaged('', 'not-a-field-name'),
    ],
    ['half of one', text.slice(0, 2000), { problem: 'not-json' }],
  ])('is not read with %s', (_what, file, problem) => {
    const read = readReceipt(file);
    if (problem instanceof RegExp) expect(read).toMatchObject({ where: expect.stringMatching(problem) });
    else expect(read).toEqual(problem);
    expect('polluted' in {}).toBe(false);
  });
});
