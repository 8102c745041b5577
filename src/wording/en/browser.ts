/** Words in the browser's own places: menus, titles, shortcuts. They follow the browser's language and take no figures. */
export const browser = {
  description:
    'Offline desk instrument for treaties on extradition, mutual legal assistance and transfer of sentenced persons',
  action: 'Dedere: open beside this page and mark its terms',
  toggle: 'Mark terms and dates in this page, or take the marks away',
  menuMark: 'Mark terms and dates in this page',
  menuRead: 'Mark terms in the selected words',
  // %s is filled in by the browser with what is selected.
  menuCount: 'Count from “%s”',
  locked: 'This page cannot be read by Dedere: copy its words and paste them into the panel.',
  omnibox: 'Dedere: treaty, event and day; or a number of days and a day',
};
