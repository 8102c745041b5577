import { describe, expect, it } from 'vitest';
import { compareReceipt } from '../../../src/app/receipt/compare.ts';
import { readReceipt, writeReceipt } from '../../../src/exchange/receipt-file.ts';
import { instrument, states } from '../data.ts';
import { receiptAt } from './receipt-of.ts';

const ARREST = '#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03T10:15&requested=JO';

describe('the receipt of a provisional arrest', () => {
  const receipt = receiptAt(`${ARREST}&detention=2026-11-02&today=2026-11-30&lang=ru`);
  const { result } = receipt;
  if (result.outcome !== 'computed') throw new Error(result.outcome);

  it('holds what was asked, without what belongs to the session', () => {
    expect(receipt.route).toEqual({
      screen: 'terms',
      instrument: 'kz-jo-extradition',
      rule: 'provisional-arrest',
    });
    expect(receipt.facts).toEqual({ arrest: '2026-11-03T10:15', requested: 'JO', detention: '2026-11-02' });
    expect(receipt.asked?.provision).toBe('art_12__para_5');
    expect(receipt.asked?.roles).toMatchObject({ requested: 'JO', requesting: 'KZ' });
    expect([receipt.made, receipt.countedOn]).toEqual(['2026-11-22', '2026-11-22']);
  });

  it('holds the three days and the closed days on the way to the safe one', () => {
    expect(result.safe).toEqual({
      found: true,
      day: '2026-12-10',
      instant: null,
      until: null,
      passed: [{ day: '2026-12-11', why: 'rest-day', holiday: null, estimated: false, own: false }],
    });
    expect(result.usual).toEqual([{ event: 'arrest', day: '2026-12-13', instant: null }]);
    expect(result.outer).toMatchObject({ found: true, day: '2026-12-13' });
    expect(result.release).toMatchObject({ earliest: '2026-12-12T00:00:00+03:00' });
  });

  it('holds every reading with the law it rests on', () => {
    const kinds = result.readings.map(({ kind, event, day, ground }) => [kind, event, day, ground.law]);
    expect(kinds).toContainEqual(['first-day-counted', 'arrest', '2026-12-12', 'not-known']);
    expect(kinds).toContainEqual(['usual', 'arrest', '2026-12-13', 'baseline']);
    expect(kinds).toContainEqual(['usual', 'detention', '2026-12-12', 'baseline']);
    expect(kinds).toContainEqual(['to-the-minute', 'arrest', '2026-12-13', 'liberty']);
  });

  it('names its sources by their hashes in the built files', () => {
    const { hashes } = instrument('kz-jo-extradition');
    const jordan = states('JO').get('JO')?.hashes;
    expect(receipt.sources).toEqual(
      expect.arrayContaining([
        {
          what: 'rule',
          of: 'kz-jo-extradition/provisional-arrest',
          hash: hashes.rules['provisional-arrest'],
        },
        { what: 'text', of: 'kz-jo-extradition/ru', hash: hashes.texts.ru },
        { what: 'counting', of: 'JO', hash: jordan?.counting },
        { what: 'holidays', of: 'JO', hash: jordan?.holidays },
        { what: 'state', of: 'JO', hash: jordan?.facts },
      ]),
    );
  });

  it('holds what the time-zone data said of the events and of the ends', () => {
    expect(receipt.offsets).toContainEqual({ zone: 'Asia/Amman', at: '2026-11-03T10:15', offset: '+03:00' });
    expect(receipt.offsets).toContainEqual({ zone: 'Asia/Amman', at: '2026-12-10T24:00', offset: '+03:00' });
    expect(receiptAt('#/count?from=2026-11-03&n=40').offsets).toEqual([]);
  });
});

describe('a receipt of further facts', () => {
  it('names the rules on whose ends its rule hangs', () => {
    const file = instrument('kz-criminal-procedure');
    const hanging = file.terms.find((rule) => rule.starts.some(({ endOf }) => endOf && !endOf.instrument));
    const before = hanging?.starts.find(({ endOf }) => endOf)?.endOf?.rule;
    if (!hanging || !before) throw new Error('no rule of the Code hangs on another');
    const { sources } = receiptAt(`#/terms/kz-criminal-procedure/${hanging.rule}`);
    const rules = sources.filter(({ what }) => what === 'rule').map(({ of }) => of);
    expect(rules.slice(0, 2)).toEqual([
      `kz-criminal-procedure/${hanging.rule}`,
      `kz-criminal-procedure/${before}`,
    ]);
  });

  it('holds own closings, shifts, the reading taken, the channel and what was wrong', () => {
    const receipt = receiptAt(
      `${ARREST}&closed=JO:2026-12-10&shift=JO:2026-05-27:1&reading=first-day-counted&channel=10&colour=red`,
    );
    expect(receipt.own).toEqual({
      closed: [{ state: 'JO', day: '2026-12-10' }],
      shifts: [{ state: 'JO', on: '2026-05-27', by: 1 }],
      reading: 'first-day-counted',
    });
    expect(receipt.result).toMatchObject({
      safe: { found: true, day: '2026-12-09' },
      chosen: { reading: 'first-day-counted', day: '2026-12-12' },
      transmission: { from: 'KZ', channel: { n: 10, days: 'calendar' }, leave: { day: '2026-11-27' } },
    });
    expect(receipt.problems).toEqual([{ fact: 'colour', value: 'colour', problem: 'unknown-fact' }]);
  });

  it('holds whether the treaty is in force, and the clause from which that was counted', () => {
    expect(receiptAt(ARREST).force).toEqual({ by: 'nothing', value: 'unknown', on: '2026-11-22' });
    const { force, sources } = receiptAt(`${ARREST}&last-notification=2026-05-04&request-day=2026-11-10`);
    expect(force).toMatchObject({ by: 'notification', value: 'yes', on: '2026-11-10' });
    expect(sources.map(({ of }) => of)).toContain('kz-jo-extradition/entry-into-force');
    expect(receiptAt('#/count?from=2026-11-03&n=40').force).toBeNull();
  });

  it('says which facts are missing where nothing can be computed', () => {
    const { result } = receiptAt('#/terms/kz-jo-extradition/provisional-arrest');
    expect(result).toEqual({ outcome: 'facts-missing', missing: ['requested', 'arrest'] });
  });
});

describe('comparing', () => {
  const then = receiptAt(ARREST);
  const altered = (change: (receipt: typeof then) => void) => {
    const copy = structuredClone(then);
    change(copy);
    return compareReceipt(copy, then);
  };

  it('finds nothing between a receipt and itself, written and read', () => {
    const written = writeReceipt(then);
    const read = 'text' in written ? readReceipt(written.text) : written;
    if (!('receipt' in read)) throw new Error(JSON.stringify(read));
    expect(read.receipt).toEqual(then);
    expect(compareReceipt(read.receipt, then)).toEqual({
      same: true,
      differences: [],
      changedSources: [],
      changedOffsets: [],
      notRecomputable: null,
    });
  });

  it('finds nothing in the order in which an address names facts that are wrong', () => {
    const [one, other] = [receiptAt(`${ARREST}&zeta=1&alpha=2`), receiptAt(`${ARREST}&alpha=2&zeta=1`)];
    expect(one.problems.map(({ fact }) => fact)).toEqual(['alpha', 'zeta']);
    const older = { ...one, problems: [...one.problems].reverse() };
    expect(compareReceipt(older, other).same).toBe(true);
  });

  it('names an altered safe day with both days, and nothing else', () => {
    const { same, differences, changedSources } = altered(({ result }) => {
      if (result.outcome === 'computed' && result.safe?.found) result.safe.day = then.made;
    });
    expect([same, changedSources]).toEqual([false, []]);
    expect(differences.map(({ what }) => what)).toEqual(['safe']);
    expect(differences[0]).toMatchObject({ was: { day: '2026-11-22' }, now: { day: '2026-12-10' } });
  });

  it('names a changed source and keeps the result the same', () => {
    const [rule] = then.sources;
    const { same, changedSources } = altered(({ sources, product }) => {
      if (sources[0]) sources[0].hash = '0000000000000000';
      sources.pop();
      product.engine = 'ffffffffffffffff';
    });
    expect(same).toBe(true);
    const last = then.sources.at(-1);
    expect(changedSources).toEqual([
      { what: 'rule', of: rule?.of, was: '0000000000000000', now: rule?.hash },
      { what: last?.what, of: last?.of, was: null, now: last?.hash },
      { what: 'engine', of: '0.1.0', was: 'ffffffffffffffff', now: '0123456789abcdef' },
    ]);
  });

  it('tells a reading apart from the ground it rests on', () => {
    const { differences } = altered(({ result }) => {
      if (result.outcome === 'computed' && result.readings[0]) result.readings[0].ground.law = 'words';
    });
    expect(differences.map(({ what }) => what)).toEqual(['grounds']);
  });

  it('names an offset that the time-zone data now give otherwise', () => {
    const { changedOffsets } = altered(({ offsets }) => {
      if (offsets[0]) offsets[0].offset = '+02:00';
    });
    expect(changedOffsets).toEqual([
      { zone: 'Asia/Amman', at: '2026-11-03T10:15', was: '+02:00', now: '+03:00' },
    ]);
  });

  it('sets a result beside an outcome without one', () => {
    const missing = receiptAt('#/terms/kz-jo-extradition/provisional-arrest?requested=JO');
    const { differences } = compareReceipt(then, missing);
    const safe = differences.find(({ what }) => what === 'safe');
    expect([safe?.was, safe?.now]).toEqual([expect.objectContaining({ day: '2026-12-10' }), null]);
    expect(differences[0]?.what).toBe('outcome');
  });

  it('keeps the receipt where this version has no such rule', () => {
    const gone = { reason: 'no-rule', id: 'provisional-arrest' } as const;
    expect(compareReceipt(then, gone)).toMatchObject({ same: false, notRecomputable: gone });
  });
});
