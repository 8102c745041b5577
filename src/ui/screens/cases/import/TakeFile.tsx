import { useEffect, useState } from 'preact/hooks';
import { BACKUP_LIMITS, looksLikeBackup } from '../../../../exchange/backup-format.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useSession } from '../../../state/session.ts';
import { OpenBackup } from '../files/OpenBackup.tsx';
import { focusOn } from '../focus.ts';
import { ImportFile } from './ImportFile.tsx';

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

/** What a file is: to be opened by its passphrase first, or read as it is. */
type Looked =
  | { readonly kind: 'encrypted'; readonly text: string }
  | { readonly kind: 'plain'; readonly content: Blob }
  | { readonly kind: 'unreadable' | 'too-large' };

const OPEN = 'backup-open';
/** Where a backup says what it is. */
const BEGINNING = 4_096;

async function look(content: Blob): Promise<Looked> {
  try {
    const isBackup = looksLikeBackup(await content.slice(0, BEGINNING).text());
    if (!isBackup) return { kind: 'plain', content };
    if (content.size > BACKUP_LIMITS.text) return { kind: 'too-large' };
    return { kind: 'encrypted', text: await content.text() };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** One file on its way in: cases as they are, or an encrypted backup once it is opened. */
export function TakeFile({ name, content, lies = false, onTaken, onEnd }: Props) {
  const { words } = useSession();
  const { take: t, encrypted } = words.value.caseFiles;
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    let alive = true;
    void look(content).then((found) => {
      if (!alive) return;
      setLooked(found);
      if (found.kind === 'unreadable' || found.kind === 'too-large') focusOn(OPEN);
    });
    return () => {
      alive = false;
    };
  }, [content]);
  if (!looked) return null;
  switch (looked.kind) {
    case 'plain':
      return (
        <ImportFile
          name={name}
          content={looked.content}
          lies={lies}
          {...(onTaken ? { onTaken } : {})}
          onEnd={onEnd}
        />
      );
    case 'encrypted':
      return (
        <OpenBackup
          id={OPEN}
          name={name}
          text={looked.text}
          content={content}
          lies={lies}
          onCancel={onEnd}
          onText={(text) =>
            setLooked({ kind: 'plain', content: new Blob([text], { type: 'application/json' }) })
          }
        />
      );
    default:
      return (
        <div id={OPEN} tabIndex={-1}>
          <Notice kind="problem">
            <p>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              : {looked.kind === 'unreadable' ? `${t.unreadable} ${t.kept}` : encrypted.problem['too-large']}
            </p>
            <button type="button" onClick={onEnd}>
              {words.value.shell.close}
            </button>
          </Notice>
        </div>
      );
  }
}
