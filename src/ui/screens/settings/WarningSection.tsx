import { useEffect, useId } from 'preact/hooks';
import { Choice } from '../../components/Choice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useSession } from '../../state/session.ts';
import { TryOut } from './TryOut.tsx';
import { useWarnings } from './use-warnings.ts';
import { WarningTimes } from './WarningTimes.tsx';
import '../../styles/warnings.css';

const SWITCH = ['on', 'off'] as const;

/** When and how this device warns of safe days; where it cannot, what it can do instead. */
export function WarningSection() {
  const { words, platform, lang } = useSession();
  const { warner } = platform;
  const t = words.value.warnings;
  const id = useId();
  const { settings, failed, set } = useWarnings(() => warner?.look());
  // What is said while the panel is closed is said in the language chosen here.
  useEffect(() => warner?.look(), [lang.value]);
  const canSwitch = settings && (warner || platform.badges);
  return (
    <section class="warnings" aria-labelledby={id}>
      <h2 id={id}>{t.title}</h2>
      {failed && <Notice kind="warn">{t.notKept}</Notice>}
      {!warner && <p>{t.cannotWake}</p>}
      {!warner && (
        <p>
          <a href="#/cases">{t.toCalendar}</a>
        </p>
      )}
      {canSwitch && (
        <Choice
          legend={warner ? t.on : t.onBadge}
          help={warner ? (settings.on ? t.works : t.off) : t.hasBadge}
          options={SWITCH.map((one) => [one, t.switched[one]] as const)}
          value={settings.on ? 'on' : 'off'}
          onChange={(next) => set({ on: next === 'on' })}
        />
      )}
      {!warner && !platform.badges && <p class="help">{t.noBadge}</p>}
      {warner && settings?.on && <WarningTimes settings={settings} onChange={set} />}
      {warner && settings?.on && <TryOut warner={warner} />}
    </section>
  );
}
