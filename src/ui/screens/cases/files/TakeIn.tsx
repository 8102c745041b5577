import { useRef, useState } from 'preact/hooks';
import { useDrop } from '../../../state/drop.ts';
import { useSession } from '../../../state/session.ts';
import { focusOn } from '../focus.ts';
import { AsideFiles } from '../import/AsideFiles.tsx';
import { TakeFile } from '../import/TakeFile.tsx';

const CHOOSE = 'import-choose';

/** Takes a file in: cases as they are, or an encrypted backup once it is opened. Nothing changes until it is accepted. */
export function TakeIn() {
  const { take: t } = useSession().words.value.caseFiles;
  const [chosen, setChosen] = useState<{ readonly file: File; readonly number: number } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const number = useRef(0);
  const open = (file: File | undefined) => {
    if (!file) return;
    number.current += 1;
    setChosen({ file, number: number.current });
    // The same file may be chosen again once it is mended.
    if (input.current) input.current.value = '';
  };
  const over = useDrop(open);
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
          onChange={(event) => open(event.currentTarget.files?.[0])}
        />
        <span class="quiet drop-hint">{t.drop}</span>
      </div>
      {chosen && <TakeFile key={chosen.number} name={chosen.file.name} content={chosen.file} onEnd={end} />}
      <AsideFiles />
    </div>
  );
}
