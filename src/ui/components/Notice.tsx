import type { ComponentChildren } from 'preact';

/** Something the reader must know in place: `warn` stands out, `problem` says what is wrong with an input. */
export function Notice({
  kind,
  children,
}: {
  readonly kind: 'note' | 'warn' | 'problem';
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`notice ${kind}`} role={kind === 'problem' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
