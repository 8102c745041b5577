import { useRef, useState } from 'preact/hooks';
import type { Case } from '../../../cases/case.ts';
import { FILE_LIMITS, type ReadCases, type ReadProblem, readCases } from '../../../exchange/cases-file.ts';
import { Notice } from '../../components/Notice.tsx';
import { refresh } from '../../state/cases.ts';
import { useDrop } from '../../state/drop.ts';
import { useSession } from '../../state/session.ts';
import { ExportButton } from './ExportButton.tsx';
import { focusOn } from './focus.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { Persistence } from './Persistence.tsx';
import { tellFileProblem } from './tell-problem.ts';

type Taking =
  | { readonly file: string; readonly read: ReadCases }
  | { readonly file: string; readonly problem: ReadProblem | { readonly problem: 'unreadable-file' } };

const PREVIEW = 'import-preview';
const CHOOSE = 'import-choose';

/** Reads a chosen file; one too large for memory is not even opened. */
async function take(file: File): Promise<Taking> {
  // A character takes at most three bytes for each UTF-16 unit.
  if (file.size > FILE_LIMITS.text * 3)
    return { file: file.name, problem: { problem: 'too-large', limit: FILE_LIMITS.text } };
  try {
    const read = readCases(await file.text());
    return 'problem' in read ? { file: file.name, problem: read } : { file: file.name, read };
  } catch {
    return { file: file.name, problem: { problem: 'unreadable-file' } };
  }
}

/** Export, and import that shows what it will do before it does it. */
export function Files({ cases }: { readonly cases: readonly Case[] }) {
  const { words } = useSession();
  const t = words.value.cases.file;
  const [taking, setTaking] = useState<Taking | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    setSaid(null);
    setTaking(await take(file));
    // The same file may be chosen again once it is mended.
    if (input.current) input.current.value = '';
    focusOn(PREVIEW);
  };
  const over = useDrop((file) => void open(file));
  const end = (text: string | null) => {
    setTaking(null);
    setSaid(text);
    focusOn(CHOOSE);
  };
  const problem =
    taking && 'problem' in taking
      ? taking.problem.problem === 'unreadable-file'
        ? t.unreadableFile
        : tellFileProblem(words.value, taking.problem)
      : null;
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
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
        <span class="quiet drop-hint">{t.drop}</span>
      </div>
      <p class="said" role="status">
        {said}
      </p>
      {taking && problem && (
        <div id={PREVIEW} tabIndex={-1}>
          <Notice kind="problem">
            <p>
              <strong>
                <bdi>{taking.file}</bdi>
              </strong>
              : {problem} {t.kept}
            </p>
            <button type="button" onClick={() => end(null)}>
              {words.value.shell.close}
            </button>
          </Notice>
        </div>
      )}
      {taking && 'read' in taking && (
        <ImportPreview
          id={PREVIEW}
          file={taking.file}
          read={taking.read}
          existing={cases}
          onEnd={(added) => {
            end(added === null ? null : t.added(added));
            void refresh();
          }}
        />
      )}
    </section>
  );
}
