import { useState } from 'preact/hooks';
import type { Case } from '../../../cases/case.ts';
import { useSession } from '../../state/session.ts';
import { exportCases } from './export-cases.ts';

interface Props {
  readonly cases: readonly Case[];
  readonly label: string;
}

/** Writes cases to a file and says its name. */
export function ExportButton({ cases, label }: Props) {
  const { words, today } = useSession();
  const [written, setWritten] = useState<string | null>(null);
  return (
    <>
      <button
        type="button"
        disabled={cases.length === 0}
        onClick={() =>
          setWritten(words.value.cases.file.exported(cases.length, exportCases(cases, today.value)))
        }
      >
        {label}
      </button>
      <span class="quiet said" role="status">
        {written}
      </span>
    </>
  );
}
