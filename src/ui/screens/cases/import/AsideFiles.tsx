import { useEffect, useState } from 'preact/hooks';
import type { AsideFile } from '../../../../store/schema.ts';
import { filesAside, takeAside } from '../../../state/case-store-aside.ts';
import { followStore, withStore } from '../../../state/case-store-open.ts';
import { useSession } from '../../../state/session.ts';
import { notify } from '../../../state/toast.ts';
import { download } from '../files/hand-out.ts';
import { dayHere } from './day-here.ts';
import { TakeFile } from './TakeFile.tsx';
import '../../../styles/case-import.css';

const TITLE = 'aside-title';

/** Files of a newer version that wait for an update; nothing where there is none. */
export function AsideFiles() {
  const { words, dates } = useSession();
  const t = words.value.caseImport.aside;
  const [files, setFiles] = useState<readonly AsideFile[]>([]);
  const [open, setOpen] = useState<{ readonly file: AsideFile; readonly content: Blob } | null>(null);
  useEffect(() => {
    let alive = true;
    const read = async () => {
      const found = await filesAside();
      if (alive && 'files' in found) setFiles(found.files);
    };
    void read();
    const end = followStore((news) => {
      if (news.kind === 'aside') void read();
    });
    return () => {
      alive = false;
      end();
    };
  }, []);
  const remove = async (file: AsideFile) => {
    const outcome = await takeAside(file.id);
    if ('problem' in outcome) return;
    notify(t.removed(file.name), {
      label: words.value.shell.undo,
      run: () => void withStore((store) => store.aside.add(file)),
    });
    document.getElementById(TITLE)?.focus();
  };
  if (files.length === 0 && !open) return null;
  return (
    <section class="aside-files" aria-labelledby={TITLE}>
      <h3 id={TITLE} tabIndex={-1}>
        {t.title}
      </h3>
      <p class="quiet">{t.intro}</p>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <span>
              <bdi>{file.name}</bdi>{' '}
              <span class="quiet">{t.since(dates.value.medium(dayHere(file.at)))}</span>
            </span>
            <span class="actions">
              <button
                type="button"
                aria-label={t.takeOf(file.name)}
                onClick={() => setOpen({ file, content: new Blob([file.bytes]) })}
              >
                {t.take}
              </button>
              <button
                type="button"
                aria-label={t.saveOf(file.name)}
                onClick={() => download(new File([file.bytes], file.name))}
              >
                {t.save}
              </button>
              <button type="button" aria-label={t.removeOf(file.name)} onClick={() => void remove(file)}>
                {t.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {open && (
        <TakeFile
          key={open.file.id}
          name={open.file.name}
          content={open.content}
          lies
          onTaken={() => void takeAside(open.file.id)}
          onEnd={() => setOpen(null)}
        />
      )}
    </section>
  );
}
