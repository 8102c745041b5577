import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { useSession } from '../../../state/session.ts';
import { focusOn } from '../focus.ts';
import { StoreFailed } from '../StoreFailed.tsx';
import type { Taken } from './accept-import.ts';
import { ImportDone } from './ImportDone.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { planned, type Taking, takeFile } from './take-file.ts';
import { tellFileProblem } from './tell-file-problem.ts';
import '../../../styles/case-import.css';

interface Props {
  readonly name: string;
  /** Its bytes; another file is another `key`. */
  readonly content: Blob;
  /** It lies among the files of a newer version already. */
  readonly lies?: boolean;
  readonly onTaken?: () => void;
  /** The user has done with it. */
  readonly onEnd: () => void;
}

const ID = 'import-preview';

/** One chosen file from being read to being taken in, or not. */
export function ImportFile({ name, content, lies = false, onTaken, onEnd }: Props) {
  const { words } = useSession();
  const t = words.value.caseImport;
  const [taking, setTaking] = useState<Taking>({ state: 'reading', part: 0 });
  const [taken, setTaken] = useState<Taken | null>(null);
  const [again, setAgain] = useState(0);
  useEffect(() => {
    let alive = true;
    const show = (to: Taking) => {
      if (!alive) return;
      setTaking(to);
      if (to.state !== 'reading') focusOn(ID);
    };
    let told = 0;
    const onProgress = (part: number) => {
      // Not more often than anybody could see.
      if (part - told < 0.02) return;
      told = part;
      show({ state: 'reading', part });
    };
    void takeFile(name, content, lies, onProgress).then(show);
    return () => {
      alive = false;
    };
  }, [name, content, lies]);
  if (taken) return <ImportDone id={ID} taken={taken} onClose={onEnd} />;
  if (taking.state === 'reading')
    return (
      <p id={ID} tabIndex={-1} class="import-reading">
        <label>
          {t.reading(name)} <progress max={1} value={taking.part} />
        </label>
      </p>
    );
  if (taking.state === 'planned')
    return (
      <>
        {again > 0 && <p role="alert">{t.notDone}</p>}
        <ImportPreview
          key={again}
          id={ID}
          file={name}
          read={taking.read}
          plan={taking.plan}
          onAgain={() =>
            void planned(taking.read).then((to) => {
              setTaking(to);
              setAgain(again + 1);
            })
          }
          onTaken={(done) => {
            setTaken(done);
            onTaken?.();
            focusOn(ID);
          }}
          onCancel={onEnd}
        />
      </>
    );
  return (
    <div id={ID} tabIndex={-1}>
      {taking.state === 'store' ? (
        <StoreFailed problem={taking.problem} />
      ) : (
        <Notice kind={taking.state === 'aside' && taking.isKept ? 'warn' : 'problem'}>
          <p>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            : {said(taking)} {taking.state === 'damaged' && t.kept}
          </p>
        </Notice>
      )}
      <button type="button" onClick={onEnd}>
        {words.value.shell.close}
      </button>
    </div>
  );

  function said(of: Extract<Taking, { state: 'aside' | 'damaged' }>): string {
    if (of.state === 'damaged')
      return of.problem.problem === 'unreadable-file'
        ? t.unreadableFile
        : tellFileProblem(words.value, of.problem);
    if (!of.isKept) return t.aside.notLaid;
    return lies ? t.aside.stillNewer : t.aside.laid;
  }
}
