import type { Day } from '../../../../calendar/day.ts';
import { writeBackup } from '../../../../exchange/backup-write.ts';
import { now } from '../../../state/cases.ts';
import { fileName } from './file-name.ts';
import { makeCases } from './make-cases.ts';
import type { Course, Made, MakeProblem, Scope } from './making.ts';

/** The same file under a passphrase. Its name tells nothing of what is in it. */
export async function makeBackup(
  scope: Scope,
  passphrase: string,
  today: Day,
  course: Course,
): Promise<Made | MakeProblem> {
  // Not there outside a secure context, whatever the type says.
  const { subtle }: { subtle?: SubtleCrypto } = crypto;
  if (!subtle) return { problem: 'unavailable' };
  const made = await makeCases(scope, today, course);
  if ('problem' in made) return made;
  const text = await writeBackup(await made.file.text(), passphrase, now());
  const name = fileName('backup', today, 'dedere');
  return { ...made, file: new File([text], name, { type: 'application/json' }) };
}
