import { NEVER, newId, RunningClock } from '@civil/subgraph-kernel';
import type { TestSubgraph } from '@civil/subgraph-kernel/testing';
import { ApplicationChannel, ApplicationStatus } from '../assistance-application/application-enums.js';
import { emptyApplication } from '../assistance-application/steps/draft.js';
import { AssistanceProgram } from '../program.js';
import { VILLAGE } from './rows.js';

interface Decided {
  readonly enrollmentId: string | null;
  readonly povertyCauseCodes: string[];
  readonly acceptedDay: string;
  readonly decidedOn: string;
  /** End of the time for the whole procedure. */
  readonly dueAt: string;
  readonly confirmed?: boolean;
}

/** Writes an application that was decided, with the clock of the whole procedure. */
export async function insertDecided(subgraph: TestSubgraph, id: string, { enrollmentId, povertyCauseCodes, acceptedDay, decidedOn, dueAt, confirmed = true }: Decided): Promise<void> {
  const em = subgraph.em();
  const application = Object.assign(emptyApplication(), {
    id, caseNo: `SQ${id}`, program: AssistanceProgram.DIBAO, status: confirmed ? ApplicationStatus.CLOSED_GRANTED : ApplicationStatus.REFUSED, applicantId: id, applicantName: '甲', householdId: null, persons: 1,
    applyDivisionCode: VILLAGE.slice(0, 9), hukouDivisionCode: VILLAGE, residenceDivisionCode: VILLAGE, urbanRural: 'RURAL', channel: ApplicationChannel.WINDOW, povertyCauseCodes, acceptedDay, enrollmentId, hasResidencePermit: false, kinDisclosure: false,
    countyDecision: { confirmed, authority: 'COUNTY', unit: null, on: decidedOn }, residentIds: [id], partyIds: [id], adultOn: '2003-03-12', nextDueAt: NEVER, synthetic: true,
  });
  em.persist(application);
  em.persist(Object.assign(new RunningClock(), {
    id: newId('ck'), subjectId: id, name: 'procedure', parameter: 'assistance.procedure-length', startedAt: new Date(`${acceptedDay}T09:00:00+08:00`), dueAt: new Date(`${dueAt}T23:59:59+08:00`),
    stoppedAt: new Date(`${decidedOn}T09:00:00+08:00`), unit: 'WORKING_DAY', length: 30, lawRef: 'test', provisional: false, synthetic: true,
  }));
  await em.flush();
}
