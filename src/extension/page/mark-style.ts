/**
 * The look of the marks, which only the browser puts in. Each kind has its own line, as in Dedere's reader: solid, dotted,
 * dashed, and double for the words of a provision. The lines are of a lightness that stands out on white and on black
 * alike, since a page's own colours are not known; the tint is so thin that the page's letters stay as legible as they were.
 */
const LINES = {
  term: ['solid', '#a8730b'],
  threshold: ['dotted', '#1b8577'],
  date: ['dashed', '#4a7bc8'],
  provision: ['double', '#a860b8'],
} as const;

const rules = Object.entries(LINES).map(
  ([kind, [line, colour]]) => `::highlight(dedere-${kind}) {
  background-color: color-mix(in srgb, ${colour} 10%, transparent);
  text-decoration: underline ${line} 2px ${colour};
  text-underline-offset: 2px;
  text-decoration-skip-ink: none;
}`,
);

export const MARK_STYLE = `${rules.join('\n')}
::highlight(dedere-current) {
  background-color: #ffd84d;
  color: #111;
  text-decoration: underline overline solid 2px #8a3b00;
}
@media (forced-colors: active) {
  ${Object.entries(LINES)
    .map(
      ([kind, [line]]) =>
        `::highlight(dedere-${kind}) { background-color: transparent; text-decoration: underline ${line} 2px CanvasText; }`,
    )
    .join('\n  ')}
  ::highlight(dedere-current) { background-color: Highlight; color: HighlightText; text-decoration: underline solid 3px HighlightText; }
}
`;
