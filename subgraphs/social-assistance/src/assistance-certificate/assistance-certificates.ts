import { type CertificateBook, type CertificateContent, certificateSource, Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { amountOf } from '../information-card/card.service.js';
import { AssistanceProgram, type CareForm, type DibaoGrade } from '../program.js';
import { AssistanceCertificate } from './assistance-certificate.entity.js';

const programOf: Readonly<Record<string, AssistanceProgram>> = { C08: AssistanceProgram.DIBAO, C09: AssistanceProgram.TEKUN };
const gradeNames: Readonly<Record<DibaoGrade, string>> = { C1: '一类', C2: '二类', C3: '三类', C4: '四类', DIFFERENCE: '按差额' };
const careNames: Readonly<Record<CareForm, string>> = { CENTRALIZED: '集中供养', DISPERSED: '分散供养' };
const SHORTEST_NAME = 2;
const LONGEST_NAME = 50;

/** The name of the holder: that of the application, else as whoever issues the certificate has read it. @throws Refusal where neither is there. */
async function nameOf(em: EntityManager, enrollmentId: string, holderId: string, stated: string | null | undefined): Promise<string> {
  const application = await em.findOne(AssistanceApplication, { enrollmentId, applicantId: holderId });
  const name = application?.applicantName ?? stated?.trim() ?? '';
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) throw new Refusal('CERTIFICATE_HOLDER_NAME', ['input', 'holderName']);
  return name;
}

/** Who holds the certificate of a benefit: of a household, the member who was named. @throws Refusal for somebody who does not share in it. */
function holderOf(sharers: readonly EnrolledPerson[], stated: string | null | undefined): EnrolledPerson {
  const enrolled = sharers.filter(({ until }) => until === null);
  const holder = stated ? enrolled.find(({ residentId }) => residentId === stated) : enrolled.length === 1 ? enrolled[0] : undefined;
  if (!holder) throw new Refusal('CERTIFICATE_HOLDER', ['input', 'holderId']);
  return holder;
}

const itemsOf = (typeId: string, benefit: AssistanceEnrollment): CertificateContent['items'] => {
  const { persons, grade, careForm, effectiveFrom, nextReviewDue } = benefit;
  const amount = amountOf(benefit);
  return typeId === 'C08'
    ? [
        { zh: '享受人数', en: 'Persons', value: `${persons} 人` }, ...(grade ? [{ zh: '类别', en: 'Grade', value: gradeNames[grade] }] : []), ...(amount ? [{ zh: '每月金额', en: 'Amount a month', value: `${amount} 元` }] : []),
        { zh: '起始月份', en: 'First month', value: effectiveFrom }, { zh: '下次复核', en: 'Next review due', value: nextReviewDue },
      ]
    : [...(careForm ? [{ zh: '供养形式', en: 'Form of care', value: careNames[careForm] }] : []), { zh: '起始月份', en: 'First month', value: effectiveFrom }];
};

const benefits = certificateSource<AssistanceEnrollment, EnrolledPerson>({
  types: ['C08', 'C09'],
  entity: AssistanceEnrollment,
  part: { entity: EnrolledPerson, owner: 'enrollmentId' },
  isDue: (typeId, { program }) => program === programOf[typeId],
  // The name on it is that of the holder: with the death of that person it is over, though the benefit of the household may go on.
  standing: ({ holderId }, { status }, sharers) => {
    if (status === EnrollmentStatus.TERMINATED || !sharers.some(({ residentId, until }) => residentId === holderId && until === null)) return 'EXPIRED';
    return status === EnrollmentStatus.SUSPENDED ? 'SUSPENDED' : 'VALID';
  },
  content: async ({ typeId, record, parts, em, holderId, holderName }) => {
    const { id, certNo, effectiveFrom, beneficiaryIds, adultOn, divisionCode, residenceDivisionCode, synthetic } = record;
    if (record.status === EnrollmentStatus.TERMINATED) throw new Refusal('CERTIFICATE_RECORD_ENDED', ['input', 'recordId']);
    const holder = holderOf(parts, holderId);
    return {
      number: certNo, holderId: holder.residentId, holderName: await nameOf(em, id, holder.residentId, holderName), issuerName: null, validFrom: `${effectiveFrom}-01`, validTo: null, items: itemsOf(typeId, record),
      residentIds: beneficiaryIds, adultOn, divisionCode, residenceDivisionCode, synthetic,
    };
  },
});

/** Certificates of dibao and tekun: those of the county that confirmed the benefit. */
export const assistanceCertificates: CertificateBook<AssistanceCertificate> = {
  name: 'AssistanceCertificate', zh: '电子低保证、特困证', en: 'the certificates of dibao and tekun', entity: AssistanceCertificate, label: { class: 'SENSITIVE', domain: 'ASSISTANCE' },
  issuers: ['county.assist', 'county.assist.approver'], sources: [benefits],
};
