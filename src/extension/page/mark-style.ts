/**
 * The look of the marks, which only the browser puts in. Each kind has its own line, as in Dedere's reader: solid, dotted,
 * dashed, and double for the words of a provision. The lines are of a lightness that stands out on white and on black
 * alike, since a page's own colours are not known; the tint is so thin that the page's letters stay as legible as they were.
 * A treaty is full of known provisions: their line is thin, their ground is the page's.
 */
const LINES = {
  term: ['solid', '2px', '#a8730b', '10%'],
  threshold: ['dotted', '2px', '#1b8577', '10%'],
  date: ['dashed', '2px', '#4a7bc8', '10%'],
  provision: ['double', '1px', '#85738f', '0%'],
} as const;

const rules = Object.entries(LINES).map(
  ([kind, [line, width, colour, tint]]) => `::highlight(dedere-${kind}) {
  background-color: color-mix(in srgb, ${colour} ${tint}, transparent);
  text-decoration: underline ${line} ${width} ${colour};
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
      ([kind, [line, width]]) =>
        `::highlight(dedere-${kind}) { background-color: transparent; text-decoration: underline ${line} ${width} CanvasText; }`,
    )
    .join('\n  ')}
  ::highlight(dedere-current) { background-color: Highlight; color: HighlightText; text-decoration: underline solid 3px HighlightText; }
}
`;
