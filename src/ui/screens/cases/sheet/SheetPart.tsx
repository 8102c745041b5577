import type { ComponentChildren } from 'preact';
import type { Labelled } from '../../../../app/case-sheet/parts.ts';

/** A part of the sheet under its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Pairs({ pairs }: { readonly pairs: readonly Labelled[] }) {
  return (
    <dl class="sheet-pairs">
      {pairs.map(([label, said], i) => (
        <div key={`${i}-${label}`}>
          <dt>{label}</dt>
          <dd>
            <bdi>{said}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
