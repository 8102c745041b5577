import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../../styles/case-folded.css';

interface Props {
  readonly name: string;
  readonly title: string;
  /** What stands in it, on one line. */
  readonly said: string;
  /** A part of the page by itself, under a heading that may take the focus by this id. */
  readonly headingId?: string;
  /** Something typed into it waits to be taken up: it opens by itself. */
  readonly waits?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a case on one line; what it holds is drawn, and loaded, once it is opened. */
export function Folded({ name, title, said, headingId, waits = false, children }: Props) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (waits) setOpen(true);
  }, [waits]);
  return (
    <details
      class="folded"
      data-part={name}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {headingId ? (
          <h2 class="folded-title" id={headingId} tabIndex={-1}>
            {title}
          </h2>
        ) : (
          <span class="folded-title">{title}</span>
        )}{' '}
        <bdi class="folded-said">{said}</bdi>
      </summary>
      {open && <div class="folded-in">{children}</div>}
    </details>
  );
}
