import { stepOf } from '@civil/subgraph-kernel';

/** A mutation that makes one step of a procedure about services: for officers of every line. */
export const ServiceStep = stepOf('PLATFORM', 'SERVICES');
/** A mutation that hands something in: open to roles that see nothing of what lies there. */
export const EntryStep = stepOf('PLATFORM', 'REPORT_ENTRY');
/** A mutation of whoever runs the platform. */
export const OperatorStep = stepOf('PLATFORM', 'OPERATIONS');
