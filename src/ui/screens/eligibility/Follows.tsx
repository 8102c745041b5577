import type { Follow } from '../../../wording/follows.ts';
import type { FindingsProps } from './Findings.tsx';
import { Quoted } from './Quoted.tsx';
import { SupportLink } from './SupportLink.tsx';

interface Props extends Pick<FindingsProps, 'telling' | 'quoted' | 'inText'> {
  readonly title: string;
  readonly follows: readonly Follow[];
}

/** What a State then has to do, each with its provision and words. */
export function Follows({ title, follows, telling, quoted, inText }: Props) {
  if (follows.length === 0) return null;
  return (
    <div class="follows">
      <p class="quiet">{title}</p>
      <ul class="plain-list">
        {follows.map(({ id, sentence, provision, quotes }) => (
          <li key={id} data-follows={id}>
            {sentence}{' '}
            <span class="quiet">
              <SupportLink telling={telling} inText={inText} provision={provision} />
            </span>
            <Quoted {...{ provision, quotes, quoted, telling, inText }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
