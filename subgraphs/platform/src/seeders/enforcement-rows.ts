import { rngOf, rowId, type World } from '@civil/demo-data';
import { addDays, type DatedStep, NEVER, unitOfDivision, walkDays, type WalkedRows } from '@civil/subgraph-kernel';
import { EnforcementDecision, EnforcementKind, PartyKind } from '../enforcement/enforcement-decision.entity.js';
import { EnforcementLicence, LicenceStatus } from '../enforcement/enforcement-licence.entity.js';
import { enforcementMachine } from '../enforcement/enforcement-machines.js';

const LICENCES = 2;

export interface EnforcementRows extends WalkedRows {
  readonly licences: EnforcementLicence[];
  readonly decisions: EnforcementDecision[];
}

/** Two licensed officers of the line of social organisations in each county that has one registered, a decision of theirs that is published, and one that waits. */
export function enforcementRows({ organizations, asOf }: World): EnforcementRows {
  const rows: EnforcementRows = { licences: [], decisions: [], clocks: [], timeline: [] };
  for (const [county, [organization]] of Map.groupBy(organizations.filter(({ level }) => level === 'COUNTY'), ({ countyCode }) => countyCode)) {
    const licenceNos = Array.from({ length: LICENCES }, (_, place) => `YS-${county}-${place + 1}`);
    for (const id of licenceNos) {
      rows.licences.push(Object.assign(new EnforcementLicence(), {
        id, domain: 'ORGS', divisionCode: county, validFrom: '2020-01-01', validTo: '2024-12-31', status: LicenceStatus.VALID, revokedOn: null, acceptedOn: '2020-01-01', nextDueAt: NEVER, version: 1, synthetic: true,
      }));
    }
    for (const [number, before, isPublished] of [[1, 20, true], [2, 3, false]] as const) {
      const decidedOn = addDays(asOf, -before);
      const decision: EnforcementDecision = Object.assign(new EnforcementDecision(), {
        id: rowId('zf', 0, number, rngOf('zf-of', county, number)), decisionNo: `演示执决〔2021〕${county}第${number}号`, kind: isPublished ? EnforcementKind.PERMIT : EnforcementKind.PENALTY, domain: 'ORGS', divisionCode: county,
        partyKind: isPublished ? PartyKind.ORGANIZATION : PartyKind.INDIVIDUAL, partyName: isPublished ? (organization?.name ?? null) : null, partyUscc: isPublished ? (organization?.uscc ?? null) : null,
        content: isPublished ? '准予变更登记' : '责令停止以未登记的社会组织名义开展活动', basis: isPublished ? '社会团体登记管理条例' : '取缔非法民间组织暂行办法', decidedOn, licenceNos, publishedAt: null, withdrawReason: null, synthetic: true,
      });
      const steps: DatedStep<EnforcementDecision>[] = [{ event: 'recordEnforcementDecision', on: decidedOn }];
      if (isPublished) steps.push({ event: 'publishEnforcementDecision', on: addDays(decidedOn, 4), effect: (record, when) => { record.publishedAt = when; } });
      rows.decisions.push(walkDays(enforcementMachine, decision, steps, rows, { unitOf: unitOfDivision(county), prefer: /^county\.orgs(\.approver)?$/ }));
    }
  }
  return rows;
}
