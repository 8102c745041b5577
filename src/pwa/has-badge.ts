/** Can the icon of the installed app carry a number? Asked as long as the type says more than the browsers do. */
export const hasBadge = (): boolean => typeof (navigator as Partial<Navigator>).setAppBadge === 'function';
