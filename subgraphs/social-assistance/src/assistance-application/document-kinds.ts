import { describeEnum } from '@civil/subgraph-kernel';
import type { DataClass } from '@civil/schema/access';

export enum DocumentKind {
  ID_CARD = 'ID_CARD', AUTHORISATION_LETTER = 'AUTHORISATION_LETTER', AGENT_LETTER = 'AGENT_LETTER', MEDICAL_RECEIPT = 'MEDICAL_RECEIPT', HOUSEHOLD_REGISTER = 'HOUSEHOLD_REGISTER',
  MARRIAGE_CERTIFICATE = 'MARRIAGE_CERTIFICATE', DEATH_CERTIFICATE = 'DEATH_CERTIFICATE', DISABILITY_CARD = 'DISABILITY_CARD', INCOME_PROOF = 'INCOME_PROOF', PENSION_STATEMENT = 'PENSION_STATEMENT',
  PROPERTY_DEED = 'PROPERTY_DEED', VEHICLE_LICENCE = 'VEHICLE_LICENCE', BANK_STATEMENT = 'BANK_STATEMENT', SCHOOL_CERTIFICATE = 'SCHOOL_CERTIFICATE', INSURANCE_STATEMENT = 'INSURANCE_STATEMENT',
  REVIEW_MINUTES = 'REVIEW_MINUTES',
}
describeEnum(DocumentKind, 'DocumentKind', '申请材料的种类。Kind of a paper.', {
  ID_CARD: '居民身份证。Identity card.', AUTHORISATION_LETTER: '家庭经济状况核对授权书。Letter that authorises the economic check.', AGENT_LETTER: '委托代办书。Letter that names the agent.',
  MEDICAL_RECEIPT: '医疗费用票据。Medical receipt.', HOUSEHOLD_REGISTER: '户口簿。Household register.', MARRIAGE_CERTIFICATE: '结婚证、离婚证。Certificate of marriage or divorce.',
  DEATH_CERTIFICATE: '死亡证明。Death certificate.', DISABILITY_CARD: '残疾人证。Disability card.', INCOME_PROOF: '收入证明。Proof of income.', PENSION_STATEMENT: '养老金证明。Statement of a pension.',
  PROPERTY_DEED: '不动产权属证书。Deed of real estate.', VEHICLE_LICENCE: '机动车行驶证。Licence of a vehicle.', BANK_STATEMENT: '银行流水。Bank statement.', SCHOOL_CERTIFICATE: '在读证明。Certificate of a school.',
  INSURANCE_STATEMENT: '保险证明。Statement of an insurance.',
  REVIEW_MINUTES: '民主评议记录。Minutes of a democratic review.',
});

/** One card, one letter (一证一书): all that an applicant must hand in. */
export const requiredDocumentKinds = [DocumentKind.ID_CARD, DocumentKind.AUTHORISATION_LETTER] as const;

/** The agency that tells what a paper would prove. Such a paper may not be demanded (Social Assistance Law 2026, art. 62). */
const verifiableBy: Partial<Record<DocumentKind, string>> = {
  HOUSEHOLD_REGISTER: 'POLICE_HUKOU', MARRIAGE_CERTIFICATE: 'CIVIL_MARRIAGE', DEATH_CERTIFICATE: 'CIVIL_FUNERAL', DISABILITY_CARD: 'DISABLED_FED', INCOME_PROOF: 'TAX', PENSION_STATEMENT: 'HRSS_PENSION',
  PROPERTY_DEED: 'REAL_ESTATE', VEHICLE_LICENCE: 'POLICE_VEHICLE', BANK_STATEMENT: 'BANK', SCHOOL_CERTIFICATE: 'EDUCATION', INSURANCE_STATEMENT: 'INSURANCE',
};

/** Whether the check system can verify what a paper would prove. */
export const isVerifiableOnline = (kind: DocumentKind): boolean => verifiableBy[kind] !== undefined;

/** How sensitive a paper of a kind is. */
export const classOfDocument = (kind: DocumentKind): DataClass => (kind === DocumentKind.AGENT_LETTER ? 'PERSONAL' : 'SENSITIVE');
