import { findQualityRule } from '@civil/schema/sharing';
import { defineMachine, fireWithin, type Machine, newId, Refusal, type Step } from '@civil/subgraph-kernel';
import { correctionMachine, emptyTicket } from '../correction-ticket/correction-machine.js';
import { CorrectionStatus, CorrectionTicket } from '../correction-ticket/correction-ticket.entity.js';
import { DataResource } from '../data-resource/data-resource.entity.js';
import type { ResourceReportInputs } from './report-inputs.js';
import { REPORTED, ResourceReport } from './resource-report.entity.js';

type ReportStep = Step<ResourceReport, ResourceReportInputs['reportResourceQuality']>;

export const emptyReport = (): ResourceReport => Object.assign(new ResourceReport(), { id: newId('rq'), failures: [], current: true, synthetic: false });

/** A report tells of every rule that the owner judges, and of no other: what is left out would pass for kept. */
async function isWhole({ em, input, now }: ReportStep): Promise<void> {
  const resource = await em.findOne(DataResource, { id: input.resourceId });
  if (!resource) throw new Refusal('RESOURCE_UNKNOWN', ['input', 'resourceId']);
  if (resource.status !== 'PUBLISHED') throw new Refusal('RESOURCE_NOT_PUBLISHED', ['input', 'resourceId']);
  const judged = resource.qualityRuleCodes.filter((code) => findQualityRule(code)?.judge === 'OWNER').toSorted();
  if (JSON.stringify(input.results.map(({ rule }) => rule).toSorted()) !== JSON.stringify(judged)) throw new Refusal('BAD_USER_INPUT', ['input', 'results']);
  if (input.results.some(({ failures }) => failures < 0 || failures > input.recordCount)) throw new Refusal('BAD_USER_INPUT', ['input', 'results']);
  if (input.recordCount < 0) throw new Refusal('BAD_USER_INPUT', ['input', 'recordCount']);
  if (new Date(input.refreshedAt) > now) throw new Refusal('BAD_USER_INPUT', ['input', 'refreshedAt']);
}

/** Keeps the report; a rule that records fail opens a ticket unless one is open for it. */
async function keep(step: ReportStep): Promise<void> {
  const { em, subject, input, now } = step;
  await em.nativeUpdate(ResourceReport, { resourceId: input.resourceId, current: true }, { current: false });
  Object.assign(subject, { resourceId: input.resourceId, recordCount: input.recordCount, refreshedAt: new Date(input.refreshedAt), reportedAt: now, failures: input.results.map(({ rule, failures }) => ({ rule, failures })) });
  const pending = await em.find(CorrectionTicket, { resourceId: input.resourceId, status: { $in: [CorrectionStatus.OPEN, CorrectionStatus.VERIFIED] } });
  for (const { rule, failures } of input.results) {
    if (failures === 0 || pending.some(({ ruleCode }) => ruleCode === rule)) continue;
    await fireWithin(step, correctionMachine, 'openRuleCorrection', emptyTicket(), { resourceId: input.resourceId, rule, failures });
  }
}

/** What the owner of a register reports of it: kept as it came. */
export const reportMachine: Machine<typeof REPORTED, ResourceReport, ResourceReportInputs> = defineMachine<typeof REPORTED, ResourceReport, ResourceReportInputs>({
  name: 'ResourceReport',
  entity: ResourceReport,
  states: [REPORTED],
  final: [REPORTED],
  transitions: { reportResourceQuality: { from: [], to: REPORTED, actors: ['crosscheck_runner'], guards: [isWhole], effect: keep } },
});
