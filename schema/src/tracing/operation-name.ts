/** Takes runs of digits out of an operation name for logs and traces: the client chose it, so it may hold somebody's number. */
export const loggedOperationName = (name: string): string => name.slice(0, 64).replace(/\d{4,}/g, '#');
