import { sharedPart, type SharedSource, sharedSource } from '@civil/subgraph-kernel';
import { AbilityAssessment } from './ability-assessment/ability-assessment.entity.js';
import { ElderSubsidy, SubsidyStatus } from './elder-subsidy/elder-subsidy.entity.js';
import { ElderlyFacility } from './elderly-facility/elderly-facility.entity.js';

/** Which of its records are shared data (domain model D.1). */
export const shared: readonly SharedSource[] = [
  sharedSource<ElderlyFacility>({
    resource: 'R07', root: 'sharedElderlyFacility', entity: ElderlyFacility, domain: 'ELDERLY', division: 'divisionCode', description: '养老机构（设施）信息。Elderly-care facilities.',
  }),
  sharedSource<ElderSubsidy>({
    resource: 'R14', root: 'sharedElderBenefit', entity: ElderSubsidy, domain: 'ELDERLY', division: 'divisionCode', where: { status: SubsidyStatus.PAYING }, resident: 'residentId',
    parts: [sharedPart(AbilityAssessment, 'residentId', 'residentId')], description: '老年人能力评估与补贴信息。Elder subsidies and the ability of who receives them.',
  }),
];
