import { stepOf } from '@civil/subgraph-kernel';

/** A mutation that makes one step of a procedure of officers. */
export const OfficerStep = stepOf('ASSISTANCE');
/** A mutation that hands something in: open to roles that see nothing of what lies there. */
export const EntryStep = stepOf('ASSISTANCE', 'REPORT_ENTRY');
