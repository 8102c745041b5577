import type { TermRow } from '../../app/terms-from-event.ts';
import { citation } from '../../wording/citation.ts';
import { dataLangOf } from '../../wording/words.ts';
import { useSession } from '../state/session.ts';
import { RouteLink } from './RouteLink.tsx';
import { nameOf, termBefore, type Wording } from './started-row.ts';

interface Props {
  readonly row: TermRow;
  readonly wording: Wording;
  /** Whose clock it is stands above the table already. */
  readonly beside?: boolean;
}

/** A term of the table: its name as a link that takes the facts along, its length, its provision, whose clock it is. */
export function RowName({ row, wording, beside = false }: Props) {
  const { words, lang } = useSession();
  const { terms, eventTable } = words.value;
  const { file, rule, facts } = row;
  const { short, dayWord } = wording.get(file.instrument.id)?.instrument ?? {};
  const national = file.instrument.kind === 'national-law';
  const before = termBefore(wording, row);
  return (
    <>
      <RouteLink to={{ screen: 'terms', instrument: file.instrument.id, rule: rule.rule }} facts={facts}>
        {nameOf(wording, row)}
      </RouteLink>{' '}
      {rule.n && rule.unit && (
        <span class="figure">{terms.length(rule.n, rule.unit, rule.days, dayWord)}</span>
      )}
      <span class="of">
        {!beside && (
          <span class={national ? 'clock national' : 'clock'}>
            {national ? `${short?.partner}, ${short?.kind}` : short?.kind}
          </span>
        )}
        {rule.provision && (
          <span data-provision={rule.provision}>
            {citation(rule.provision, dataLangOf(lang.value), national ? 'code' : 'treaty')}
          </span>
        )}
        {before && <span>{eventTable.hangsOn(before)}</span>}
      </span>
    </>
  );
}
