/** The element of an event of the case, to which its line on the timeline leads. */
export const eventId = (id: string): string => `event-${id}`;
