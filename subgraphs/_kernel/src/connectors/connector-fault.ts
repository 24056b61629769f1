/**
 * What went wrong between two systems. UNREACHABLE, TIMEOUT and BUSY pass by themselves, so that the call may be made again; REFUSED is the peer's
 * answer to what was asked; UNTRUSTED and MALFORMED are answers that are not taken for the peer's.
 */
export type FaultKind = 'UNREACHABLE' | 'TIMEOUT' | 'BUSY' | 'REFUSED' | 'UNTRUSTED' | 'MALFORMED';

const passing: readonly FaultKind[] = ['UNREACHABLE', 'TIMEOUT', 'BUSY'];

/** A call to another system that came to nothing. Holds neither what was sent nor what was answered, so that it can be logged. */
export class ConnectorFault extends Error {
  override readonly name = 'ConnectorFault';

  /** @param status of the answer over HTTP, where there was one. @param retryAfterMs how long the peer asks to be left alone. */
  constructor(readonly kind: FaultKind, readonly status?: number, readonly retryAfterMs?: number) {
    super(status === undefined ? kind : `${kind} ${status}`);
  }

  get isPassing(): boolean { return passing.includes(this.kind); }
}
