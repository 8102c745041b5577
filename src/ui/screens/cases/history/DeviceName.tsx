import { useEffect, useId, useState } from 'preact/hooks';
import { LIMITS } from '../../../../cases/text.ts';
import { deviceName, loadDeviceName, setDeviceName } from '../../../state/device.ts';
import { useSession } from '../../../state/session.ts';

/** The name of this device, kept when the field is left. */
export function DeviceName() {
  const t = useSession().words.value.caseHistory.device;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  useEffect(() => void loadDeviceName(), []);
  const name = draft ?? deviceName.value;
  const keep = async () => {
    if (draft === null || draft === deviceName.value) return setDraft(null);
    const outcome = await setDeviceName(draft);
    if ('problem' in outcome) return setSaid({ text: t.failed, wrong: true });
    setDraft(null);
    setSaid({ text: t.kept, wrong: false });
  };
  return (
    <form
      class="device-name field"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label for={id}>{t.label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        maxLength={LIMITS.name}
        placeholder={t.placeholder}
        value={name}
        aria-describedby={`${id}-help ${id}-said`}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          setSaid(null);
        }}
        onBlur={() => void keep()}
      />
      <span id={`${id}-help`} class="help">
        {t.help}
      </span>
      <span id={`${id}-said`} class={said?.wrong ? 'help wrong' : 'help'} role="status">
        {said?.text}
      </span>
    </form>
  );
}
