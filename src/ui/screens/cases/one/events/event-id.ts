/** The element of an event of the case, to which its line on the timeline leads. */
export const eventId = (id: string): string => `event-${id}`;

/** The heading of the events of a case. */
export const EVENTS_TITLE = 'case-events-title';
