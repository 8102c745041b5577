import type { ComponentChildren } from 'preact';
import { type Facts, type Route, writePath } from '../../app/address.ts';
import { go } from '../state/navigation.ts';

interface Props {
  readonly to: Route;
  readonly facts?: Facts;
  readonly class?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link within Dedere. Its address carries no facts, so that none reach the browser's history. */
export function RouteLink({ to, facts, class: name, current, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to, facts);
  };
  return (
    <a href={writePath(to)} class={name} aria-current={current ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
