export { loggedOperationName } from './operation-name.js';
export { formatTraceparent, parseTraceparent, TRACEPARENT_HEADER, type TraceParent } from './traceparent.js';
