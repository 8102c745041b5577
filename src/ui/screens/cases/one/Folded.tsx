import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly name: string;
  readonly title: string;
  /** What stands in it, on one line. */
  readonly said: string;
  readonly children: ComponentChildren;
}

/** A part of a case on one line; what it holds is drawn once it is opened. */
export function Folded({ name, title, said, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="folded" data-part={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="folded-title">{title}</span> <bdi class="folded-said">{said}</bdi>
      </summary>
      {open && <div class="folded-in">{children}</div>}
    </details>
  );
}
