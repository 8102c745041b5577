import { signal } from '@preact/signals';

const query = matchMedia('(min-width: 60rem)');

/** True where there is room for three panes; the text then stands beside the answer. */
export const wide = signal(query.matches);
query.addEventListener('change', () => {
  wide.value = query.matches;
});
