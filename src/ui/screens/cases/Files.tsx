import { useRef, useState } from 'preact/hooks';
import type { Case } from '../../../cases/case.ts';
import { useDrop } from '../../state/drop.ts';
import { useSession } from '../../state/session.ts';
import { ExportButton } from './ExportButton.tsx';
import { focusOn } from './focus.ts';
import { AsideFiles } from './import/AsideFiles.tsx';
import { ImportFile } from './import/ImportFile.tsx';
import { Persistence } from './Persistence.tsx';

const CHOOSE = 'import-choose';

/** Export, and import that shows what it will do before it does it. */
export function Files({ cases }: { readonly cases: readonly Case[] }) {
  const { words } = useSession();
  const t = words.value.cases.file;
  const [taking, setTaking] = useState<{ readonly key: number; readonly file: File } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const open = (file: File | undefined) => {
    if (!file) return;
    setTaking({ key: (taking?.key ?? 0) + 1, file });
    // The same file may be chosen again once it is mended.
    if (input.current) input.current.value = '';
  };
  const over = useDrop(open);
  return (
    <section class={over ? 'files over' : 'files'}>
      <h2>{t.title}</h2>
      <p>{t.bridge}</p>
      <Persistence />
      <div class="actions">
        <ExportButton cases={cases} label={t.exportAll} />
        <button type="button" id={CHOOSE} onClick={() => input.current?.click()}>
          {t.take}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,.dedere,application/json"
          aria-label={t.take}
          onChange={(event) => open(event.currentTarget.files?.[0])}
        />
        <span class="quiet drop-hint">{t.drop}</span>
      </div>
      {taking && (
        <ImportFile
          key={taking.key}
          name={taking.file.name}
          content={taking.file}
          onEnd={() => {
            setTaking(null);
            focusOn(CHOOSE);
          }}
        />
      )}
      <AsideFiles />
    </section>
  );
}
