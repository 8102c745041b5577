import { useSession } from '../state/session.ts';
import { dismiss, toast } from '../state/toast.ts';
import { Icon } from './Icon.tsx';

/** Where short notices appear; announced politely to screen readers. */
export function Toaster() {
  const { words } = useSession();
  const shown = toast.value;
  return (
    <div class="toaster" role="status">
      {shown && (
        <div class="toast">
          <span>{shown.text}</span>
          {shown.action && (
            <button
              type="button"
              onClick={() => {
                shown.action?.run();
                dismiss();
              }}
            >
              {shown.action.label}
            </button>
          )}
          <button type="button" class="plain" aria-label={words.value.shell.close} onClick={dismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
