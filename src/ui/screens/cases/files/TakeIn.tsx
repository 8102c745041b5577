import { useRef, useState } from 'preact/hooks';
import { BACKUP_LIMITS, looksLikeBackup } from '../../../../exchange/backup-format.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useDrop } from '../../../state/drop.ts';
import { useSession } from '../../../state/session.ts';
import { focusOn } from '../focus.ts';
import { AsideFiles } from '../import/AsideFiles.tsx';
import { ImportFile } from '../import/ImportFile.tsx';
import { OpenBackup } from './OpenBackup.tsx';

/** A chosen file: to be opened by its passphrase first, or read as it is. */
type Chosen = { readonly name: string; readonly number: number } & (
  | { readonly kind: 'encrypted'; readonly text: string }
  | { readonly kind: 'plain'; readonly content: Blob }
  | { readonly kind: 'unreadable' | 'too-large' }
);

const CHOOSE = 'import-choose';
const OPEN = 'backup-open';
/** Where a backup says what it is. */
const BEGINNING = 4_096;

async function look(file: File): Promise<Chosen> {
  const { name } = file;
  try {
    const isBackup = looksLikeBackup(await file.slice(0, BEGINNING).text());
    if (!isBackup) return { name, number: 0, kind: 'plain', content: file };
    if (file.size > BACKUP_LIMITS.text) return { name, number: 0, kind: 'too-large' };
    return { name, number: 0, kind: 'encrypted', text: await file.text() };
  } catch {
    return { name, number: 0, kind: 'unreadable' };
  }
}

/** Takes a file in: cases as they are, or an encrypted backup once it is opened. Nothing changes until it is accepted. */
export function TakeIn() {
  const { words } = useSession();
  const { take: t, encrypted } = words.value.caseFiles;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const number = useRef(0);
  const open = async (file: File | undefined) => {
    if (!file) return;
    number.current += 1;
    const mine = number.current;
    const looked = await look(file);
    if (mine !== number.current) return;
    setChosen({ ...looked, number: mine });
    // The same file may be chosen again once it is mended.
    if (input.current) input.current.value = '';
    if (looked.kind === 'unreadable' || looked.kind === 'too-large') focusOn(OPEN);
  };
  const over = useDrop((file) => void open(file));
  const end = () => {
    setChosen(null);
    focusOn(CHOOSE);
  };
  return (
    <div class={over ? 'take-in over' : 'take-in'}>
      <p class="quiet">{t.help}</p>
      <div class="actions">
        <button type="button" id={CHOOSE} onClick={() => input.current?.click()}>
          {t.choose}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".dedere,.json,.txt,application/json,text/plain"
          aria-label={t.choose}
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
        <span class="quiet drop-hint">{t.drop}</span>
      </div>
      {(chosen?.kind === 'unreadable' || chosen?.kind === 'too-large') && (
        <div id={OPEN} tabIndex={-1}>
          <Notice kind="problem">
            <p>
              <strong>
                <bdi>{chosen.name}</bdi>
              </strong>
              : {chosen.kind === 'unreadable' ? `${t.unreadable} ${t.kept}` : encrypted.problem['too-large']}
            </p>
            <button type="button" onClick={end}>
              {words.value.shell.close}
            </button>
          </Notice>
        </div>
      )}
      {chosen?.kind === 'encrypted' && (
        <OpenBackup
          key={chosen.number}
          id={OPEN}
          name={chosen.name}
          text={chosen.text}
          onCancel={end}
          onText={(text) => {
            number.current += 1;
            setChosen({
              name: chosen.name,
              number: number.current,
              kind: 'plain',
              content: new Blob([text], { type: 'application/json' }),
            });
          }}
        />
      )}
      {chosen?.kind === 'plain' && (
        <ImportFile key={chosen.number} name={chosen.name} content={chosen.content} onEnd={end} />
      )}
      <AsideFiles />
    </div>
  );
}
