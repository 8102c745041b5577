import type { CaseSheet } from '../../../../app/case-sheet/sheet.ts';
import { useSession } from '../../../state/session.ts';
import { Part } from './SheetPart.tsx';

/** What happened, in order. */
export function Events({ events }: Pick<CaseSheet, 'events'>) {
  const t = useSession().words.value.caseSheet;
  return (
    <table class="sheet-events">
      <thead>
        <tr>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.where}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, when, what, more }) => (
          <tr key={id}>
            <td>{when}</td>
            <td>
              <bdi>{what}</bdi>
            </td>
            <td>
              {more.map((line) => (
                <p key={line} dir="auto" class="sheet-note">
                  {line}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ChangesProps {
  readonly sheet: CaseSheet;
  readonly title: string;
  readonly withPerson: boolean;
  readonly zone: string;
}

/** What changed when, the oldest first, as a record is read. */
export function Changes({ sheet, title, withPerson, zone }: ChangesProps) {
  const { words } = useSession();
  const t = words.value.caseSheet;
  return (
    <Part title={title}>
      <p class="sheet-small">{t.clock(zone)}</p>
      {sheet.older > 0 && <p class="sheet-small">{t.moreChanges(sheet.older)}</p>}
      <table class="sheet-history">
        <tbody>
          {sheet.history.map(({ id, when, device, undone, lines, bare }) => (
            <tr key={id}>
              <td>
                {when}
                {device && (
                  <p class="sheet-small">
                    <bdi>{device}</bdi>
                  </p>
                )}
              </td>
              <td>
                {(withPerson ? lines : bare).map((line) => (
                  <p key={line}>
                    <bdi>{line}</bdi>
                  </p>
                ))}
                {undone && <p class="sheet-small">{words.value.caseHistory.takenBack}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

/** All terms on a few lines, before each is told in full. */
export function Glance({ terms }: Pick<CaseSheet, 'terms'>) {
  const t = useSession().words.value.caseSheet;
  return (
    <table class="sheet-glance">
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.byWhen}</th>
          <th scope="col">{t.standing}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ id, title, lead, strong, standing, overdue }) => (
          <tr key={id}>
            <td>{title}</td>
            <td>
              {strong ? (
                <>
                  <p class="sheet-small">{lead}</p>
                  <strong>{strong}</strong>
                </>
              ) : (
                t.noDay
              )}
            </td>
            <td>{overdue ? <strong>{standing}</strong> : standing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
