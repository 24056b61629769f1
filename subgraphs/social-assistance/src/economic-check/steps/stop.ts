import type { CheckStep } from './check-step.js';
import { end } from './report.js';

/** Stops a check: nobody is asked any more, and what came in is not reported. */
export function stop({ subject, input }: CheckStep<'stopCheck'>): void {
  subject.stopReason = input.reason;
  end(subject);
}
