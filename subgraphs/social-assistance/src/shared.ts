import { sharedHolder, sharedPart, type SharedSource, sharedSource } from '@civil/subgraph-kernel';
import { AssistanceEnrollment, EnrollmentStatus } from './assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from './assistance-enrollment/enrolled-person.entity.js';
import { BenefitPayment, PaymentStatus } from './benefit-payment/benefit-payment.entity.js';
import { MonitoringStatus, MonitoringSubject } from './monitoring-subject/monitoring-subject.entity.js';
import { AssistanceProgram } from './program.js';
import { RiskWarning } from './risk-warning/risk-warning.entity.js';
import { TemporaryAidStatus } from './temporary-aid/aid-enums.js';
import { TemporaryAid } from './temporary-aid/temporary-aid.entity.js';

/** Benefits of some programmes from their confirmation to their end. */
const running = (...programs: AssistanceProgram[]) => ({ program: { $in: programs }, status: { $ne: EnrollmentStatus.TERMINATED } });

/** Everybody who shares in a running benefit of a programme and has not left it. */
const recipients = (resource: string, root: string, program: AssistanceProgram, description: string): SharedSource =>
  sharedSource<EnrolledPerson>({
    resource, root, entity: EnrolledPerson, domain: 'ASSISTANCE', division: 'divisionCode', where: { until: null }, resident: 'residentId', description,
    holder: sharedHolder<AssistanceEnrollment>({ entity: AssistanceEnrollment, by: 'enrollmentId', where: running(program) }),
  });

/** Which of its records are shared data (domain model D.1). */
export const shared: readonly SharedSource[] = [
  recipients('R01', 'sharedDibao', AssistanceProgram.DIBAO, '最低生活保障对象信息。Recipients of the minimum living guarantee.'),
  recipients('R02', 'sharedTekun', AssistanceProgram.TEKUN, '特困人员信息。Persons supported as extremely poor.'),
  sharedSource<AssistanceEnrollment>({
    resource: 'R03', root: 'sharedLowIncome', entity: AssistanceEnrollment, domain: 'ASSISTANCE', division: 'divisionCode', where: running(AssistanceProgram.MARGIN, AssistanceProgram.RIGID),
    parts: [sharedPart(EnrolledPerson, 'enrollmentId')], description: '低保边缘、刚性支出困难家庭认定信息。Recognised low-income households.',
  }),
  sharedSource<TemporaryAid>({
    resource: 'R04', root: 'sharedTempAid', entity: TemporaryAid, domain: 'ASSISTANCE', division: 'placeDivisionCode', resident: 'applicantId', description: '临时救助信息。Temporary aid.',
    where: { grantedOn: { $ne: null }, status: { $in: [TemporaryAidStatus.GRANTED, TemporaryAidStatus.EMERGENCY, TemporaryAidStatus.PAPERS_DUE, TemporaryAidStatus.CLOSED] } },
  }),
  sharedSource<BenefitPayment>({
    resource: 'R05', root: 'sharedDisabilitySubsidy', entity: BenefitPayment, domain: 'ASSISTANCE', division: 'divisionCode', resident: 'beneficiaryIds', description: '残疾人两项补贴发放信息。Disability subsidies paid.',
    where: { program: { $in: [AssistanceProgram.DIS_LIVING, AssistanceProgram.DIS_NURSING] }, status: PaymentStatus.PAID },
  }),
  sharedSource<MonitoringSubject>({
    resource: 'R15', root: 'sharedMonitoring', entity: MonitoringSubject, domain: 'ASSISTANCE', division: 'divisionCode', where: { status: MonitoringStatus.WATCHED }, resident: 'residentId',
    parts: [sharedPart(RiskWarning, 'subjectId')], description: '低收入人口动态监测信息。Low-income persons under watch.',
  }),
];
