import type { ComponentChildren } from 'preact';
import type { ListedFind } from './shown.ts';

/** A word on the ground that marks of this kind have. */
export const Sample = ({
  kind,
  children,
}: {
  readonly kind: ListedFind['kind'];
  readonly children: ComponentChildren;
}) => (
  <span class="sample" data-kind={kind}>
    {children}
  </span>
);
