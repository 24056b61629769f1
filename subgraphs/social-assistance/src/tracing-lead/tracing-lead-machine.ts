import { civilError } from '@civil/schema/errors';
import { defineMachine, type Machine, newId, NEVER, Refusal, type Step } from '@civil/subgraph-kernel';
import { MissingPersonNotice } from '../missing-person-notice/missing-person-notice.entity.js';
import { RescueEpisode } from '../rescue-episode/rescue-episode.entity.js';
import { finalLeadStatuses, TracingLead, TracingLeadStatus } from './tracing-lead.entity.js';
import type { ConcludeTracingLeadInput, SubmitTracingLeadInput, TracingLeadStepInput } from './tracing-lead.inputs.js';

const { RECEIVED, CHECKED, MATCH, NO_MATCH } = TracingLeadStatus;
const LONGEST_CONTENT = 500;
const LONGEST_NAME = 50;

/** Every step of a lead, with what it takes. */
export interface TracingLeadInputs {
  submitTracingLead: SubmitTracingLeadInput;
  checkTracingLead: TracingLeadStepInput;
  matchTracingLead: ConcludeTracingLeadInput;
  dismissTracingLead: ConcludeTracingLeadInput;
}
type LeadStep<E extends keyof TracingLeadInputs> = Step<TracingLead, TracingLeadInputs[E]>;

/** A lead of which nothing is said yet. */
export const emptyLead = (): TracingLead => Object.assign(new TracingLead(), { id: newId('tl'), nextDueAt: NEVER, synthetic: false });

function isWorthReading({ input }: LeadStep<'submitTracingLead'>): void {
  const refuse = (field: string): never => { throw new Refusal('BAD_USER_INPUT', ['input', field]); };
  if (input.content.trim() === '' || input.content.length > LONGEST_CONTENT) refuse('content');
  if (input.contactName.trim() === '' || input.contactName.length > LONGEST_NAME) refuse('contactName');
}

/** Writes a lead down for the station. Of one account it takes one at a time on a notice, or a script could bury the others. @throws `NOT_FOUND` for a notice that is not up. */
async function receive({ em, subject, input, actor, now }: LeadStep<'submitTracingLead'>): Promise<void> {
  const notice = await em.findOne(MissingPersonNotice, { id: input.noticeId, withdrawnOn: null });
  if (!notice) throw civilError('NOT_FOUND', { argument: 'input.noticeId' });
  const open = await em.count(TracingLead, { noticeId: notice.id, submittedBy: actor.id, status: { $nin: [...finalLeadStatuses] } });
  if (open > 0) throw new Refusal('LEAD_OPEN', ['input', 'noticeId']);
  const { subjectIds, adultOn } = await em.findOneOrFail(RescueEpisode, { id: notice.episodeId });
  Object.assign(subject, {
    noticeId: notice.id, divisionCode: notice.divisionCode, at: now, content: input.content.trim(), contactName: input.contactName.trim(), contactPhone: input.contactPhone, submittedBy: actor.id,
    submitterId: actor.role === 'citizen' ? (actor.residentIds[0] ?? null) : null, subjectIds, adultOn,
  });
}

/** A lead on a tracing notice: anybody who is signed in gives it, the station of the notice looks into it. */
export const tracingLeadMachine: Machine<TracingLeadStatus, TracingLead, TracingLeadInputs> = defineMachine<TracingLeadStatus, TracingLead, TracingLeadInputs>({
  name: 'TracingLead',
  entity: TracingLead,
  states: Object.values(TracingLeadStatus),
  final: finalLeadStatuses,
  transitions: {
    submitTracingLead: {
      from: [], to: RECEIVED, actors: ['citizen', 'village', 'town.assist', 'county.assist'], guards: [isWorthReading], effect: receive, starts: [{ name: 'lead-check', parameter: 'assistance.rescue.lead-check' }],
    },
    checkTracingLead: { from: [RECEIVED], to: CHECKED, actors: ['county.assist'], stops: ['lead-check'] },
    matchTracingLead: { from: [CHECKED], to: MATCH, actors: ['county.assist'] },
    dismissTracingLead: { from: [CHECKED], to: NO_MATCH, actors: ['county.assist'] },
  },
});
