import { canonical, type Json } from '../../cases/json.ts';
import type { EligibilityReceipt } from '../../exchange/receipt-eligibility-schema.ts';
import type {
  CountReceipt,
  Receipt,
  ReceiptComputed,
  ReceiptOffset,
  ReceiptResult,
} from '../../exchange/receipt-schema.ts';
import { byFact } from './problems.ts';

/** One thing of a result; `second.` before it: of the second of two limits in one rule. */
export type Compared =
  | 'outcome'
  | 'provision'
  | 'roles'
  | 'problems'
  | 'force'
  | 'own'
  | 'length'
  | 'safe'
  | 'usual'
  | 'outer'
  | 'release'
  | 'direction'
  | 'stillRunning'
  | 'endNotStated'
  | 'withoutExcluded'
  | 'rolling'
  | 'chosen'
  | 'readings'
  | 'grounds'
  | 'second'
  | 'transmission'
  | 'notFinal'
  | AssessedPart;

/** One thing of an assessment. */
export type AssessedPart =
  | 'path'
  /** Reasons that lead to an outcome by themselves, and those that do not. */
  | 'bars'
  | 'others'
  | 'missing'
  | 'open'
  | 'partings'
  | 'sentence'
  | 'latest'
  | 'notes';

export interface Difference {
  readonly what: Compared;
  /** As the receipts hold them, to be shown by whoever knows the field. */
  readonly was: Json;
  readonly now: Json;
}

export interface ChangedSource {
  readonly what: EligibilityReceipt['sources'][number]['what'] | 'engine';
  readonly of: string;
  /** Null: not among the sources of that result. */
  readonly was: string | null;
  readonly now: string | null;
}

export interface ChangedOffset {
  readonly zone: string;
  readonly at: string;
  readonly was: string;
  readonly now: string;
}

export type NotRecomputable =
  | { readonly reason: 'no-instrument'; readonly id: string }
  | { readonly reason: 'no-rule'; readonly id: string }
  /** The instrument is here, and has no conditions and grounds. */
  | { readonly reason: 'no-conditions'; readonly id: string }
  /** A State on which the receipt rests is not in this version. */
  | { readonly reason: 'no-state'; readonly id: string }
  | { readonly reason: 'not-loaded'; readonly path: string };

export interface Comparison {
  /** Every part of the result is as it was. */
  readonly same: boolean;
  readonly differences: readonly Difference[];
  readonly changedSources: readonly ChangedSource[];
  /** Of places in time that both looked at. */
  readonly changedOffsets: readonly ChangedOffset[];
  readonly notRecomputable: NotRecomputable | null;
}

/** A receipt beside one made of the same facts now, or the reason why there is none. */
export function compareReceipt(then: Receipt, now: Receipt | NotRecomputable): Comparison {
  if ('reason' in now)
    return {
      same: false,
      differences: [],
      changedSources: [],
      changedOffsets: [],
      notRecomputable: now,
    };
  const [before, after] = [partsOf(then), partsOf(now)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const differences = names.flatMap((what) => {
    const pair = { what, was: before.get(what) ?? null, now: after.get(what) ?? null };
    return canonical(pair.was) === canonical(pair.now) ? [] : [pair];
  });
  return {
    same: differences.length === 0,
    differences,
    changedSources: changedSources(then, now),
    changedOffsets: changedOffsets(offsetsIn(then), offsetsIn(now)),
    notRecomputable: null,
  };
}

/** The result piece by piece, in the order in which a reader asks for it. */
export function partsOf(receipt: Receipt): ReadonlyMap<Compared, Json> {
  return receipt.version === 1 ? partsOfCount(receipt) : partsOfAssessment(receipt);
}

function partsOfCount({ result, asked, problems, own, force }: CountReceipt): ReadonlyMap<Compared, Json> {
  const parts = new Map<Compared, Json>([['outcome', outcomeOf(result)]]);
  if (result.outcome === 'computed') for (const [what, part] of countParts(result)) parts.set(what, part);
  parts.set('force', force);
  parts.set('own', own);
  parts.set('provision', asked?.provision ?? null);
  parts.set('roles', asked?.roles ?? null);
  parts.set('problems', byFact(problems));
  return parts;
}

function partsOfAssessment(receipt: EligibilityReceipt): ReadonlyMap<Compared, Json> {
  const { result, asked, problems, force } = receipt;
  const parts = new Map<Compared, Json>([['outcome', result?.outcome ?? null]]);
  if (result) {
    parts.set(
      'bars',
      result.reasons.filter(({ leadsTo }) => leadsTo !== null),
    );
    parts.set('partings', result.partings);
    parts.set('missing', result.missing);
    parts.set('open', result.open);
    parts.set('sentence', result.sentence);
    parts.set('latest', result.latest);
    parts.set('notes', result.notes);
    parts.set(
      'others',
      result.reasons.filter(({ leadsTo }) => leadsTo === null),
    );
  }
  parts.set('force', force);
  parts.set('path', asked.path);
  parts.set('roles', asked.roles);
  parts.set('problems', byFact(problems));
  return parts;
}

const offsetsIn = (receipt: Receipt): readonly ReceiptOffset[] =>
  receipt.version === 1 ? receipt.offsets : [];

function outcomeOf(result: ReceiptResult): Json {
  return result.outcome === 'computed' ? { outcome: 'computed' } : { ...result };
}

function countParts(result: ReceiptComputed): readonly (readonly [Compared, Json])[] {
  return [
    ['safe', result.safe],
    ['usual', result.usual],
    ['outer', result.outer],
    ['release', result.release],
    ['second', result.second],
    ['transmission', result.transmission],
    ['length', { n: result.n, unit: result.unit }],
    ['direction', result.turned],
    ['stillRunning', result.stillRunning],
    ['endNotStated', result.endNotStated],
    ['withoutExcluded', result.withoutExcluded],
    ['notFinal', result.notFinal],
    ['chosen', result.chosen],
    ['readings', result.readings.map(({ ground: _ground, ...reading }) => reading)],
    ['grounds', result.readings.map(({ ground }) => ground)],
    ['rolling', result.rolling],
  ];
}

type Source = EligibilityReceipt['sources'][number];

function changedSources(then: Receipt, now: Receipt): ChangedSource[] {
  const keyOf = ({ what, of }: Source) => `${what} ${of}`;
  const [before, after] = [then, now].map(
    ({ sources }) => new Map((sources as readonly Source[]).map((source) => [keyOf(source), source])),
  ) as [Map<string, Source>, Map<string, Source>];
  const changed = [...new Map([...before, ...after])].flatMap(([key, { what, of }]): ChangedSource[] => {
    const pair = { was: before.get(key)?.hash ?? null, now: after.get(key)?.hash ?? null };
    return pair.was === pair.now ? [] : [{ what, of, ...pair }];
  });
  const [old, fresh] = [then.product.engine, now.product.engine];
  if (old !== fresh) changed.push({ what: 'engine', of: then.product.version, was: old, now: fresh });
  return changed;
}

function changedOffsets(then: readonly ReceiptOffset[], now: readonly ReceiptOffset[]): ChangedOffset[] {
  return then.flatMap(({ zone, at, offset }) => {
    const other = now.find((one) => one.zone === zone && one.at === at);
    return other && other.offset !== offset ? [{ zone, at, was: offset, now: other.offset }] : [];
  });
}
