import { useId, useState } from 'preact/hooks';
import type { Case } from '../../../../../cases/case.ts';
import { addTask, editTask, removeTask, tickTask } from '../../../../../cases/edit-tasks.ts';
import type { Task } from '../../../../../cases/parts.ts';
import { useSession } from '../../../../state/session.ts';
import { focusOn } from '../../focus.ts';
import { useEdits } from '../edits.ts';
import { KeptField } from '../KeptField.tsx';
import { tellEdit } from '../tell-edit.ts';
import { useEditField } from '../use-edit-field.ts';

/** What is to be done in a case that no provision asks for. */
export function Tasks({ of }: { readonly of: Case }) {
  const { words } = useSession();
  const t = words.value.caseAbout;
  const { edit } = useEdits();
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = async () => {
    const task = crypto.randomUUID();
    const problem = await edit((seen, now) => addTask(seen, task, text, now), t.said.taskAdded);
    setWrong(problem && tellEdit(words.value, problem));
    if (!problem) setText('');
    document.getElementById(id)?.focus();
  };
  return (
    <section class="case-tasks" aria-labelledby="case-tasks-title">
      <h2 id="case-tasks-title">{t.tasks.title}</h2>
      <ul class="case-lines">
        {of.tasks.map((task) => (
          <TaskItem key={task.id} of={of} task={task} field={id} />
        ))}
      </ul>
      <form
        class="add-line"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div class="field">
          <label for={id}>{t.tasks.field}</label>
          <span class="with-button">
            <input
              id={id}
              type="text"
              autocomplete="off"
              spellcheck={false}
              dir="auto"
              value={text}
              aria-invalid={wrong !== null}
              aria-describedby={`${id}-help`}
              onInput={(event) => {
                setText(event.currentTarget.value);
                setWrong(null);
              }}
            />
            <button type="submit">{t.tasks.add}</button>
          </span>
          <span id={`${id}-help`} class={wrong ? 'help wrong' : 'help'} role={wrong ? 'alert' : undefined}>
            {wrong ?? t.tasks.intro}
          </span>
        </div>
      </form>
    </section>
  );
}

interface ItemProps {
  readonly of: Case;
  readonly task: Task;
  /** Where the focus goes when it is removed. */
  readonly field: string;
}

function TaskItem({ of, task, field }: ItemProps) {
  const { words, dates, realToday } = useSession();
  const t = words.value.caseAbout;
  const { edit } = useEdits();
  const editField = useEditField();
  const [editing, setEditing] = useState(false);
  const isDone = task.done !== null;
  const remove = async () => {
    const problem = await edit((seen, now) => removeTask(seen, task.id, now), t.said.taskRemoved);
    if (!problem) focusOn(field);
  };
  return (
    <li data-task={isDone ? 'done' : 'open'}>
      <input
        type="checkbox"
        checked={isDone}
        aria-label={t.tasks.tick(task.text)}
        onChange={() =>
          void edit(
            (seen, now) => tickTask(seen, task.id, isDone ? null : realToday.value, now),
            isDone ? t.said.taskOpen : t.said.taskDone,
          )
        }
      />
      {editing ? (
        <KeptField
          of={`${of.id}/task/${task.id}`}
          label={t.tasks.field}
          value={task.text}
          onSave={async (text) => {
            const wrong = await editField(
              (seen, now) => editTask(seen, task.id, text, now),
              t.said.taskChanged,
            );
            if (wrong === null) setEditing(false);
            return wrong;
          }}
        />
      ) : (
        <bdi class="task-text">
          {task.text}
          {task.done && <span class="quiet"> {t.tasks.doneOn(dates.value.short(task.done))}</span>}
        </bdi>
      )}
      <span class="line-actions">
        <button
          type="button"
          class="slight"
          aria-expanded={editing}
          aria-label={t.tasks.edit(task.text)}
          onClick={() => setEditing(!editing)}
        >
          {words.value.caseEvents.edit}
        </button>
        <button
          type="button"
          class="slight"
          aria-label={t.tasks.remove(task.text)}
          onClick={() => void remove()}
        >
          {t.parties.remove}
        </button>
      </span>
    </li>
  );
}
