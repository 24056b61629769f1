import { NEVER } from '@civil/subgraph-kernel';
import type { LineDomain } from '../business-line.js';
import { type ServiceChannel, type ServiceItem, ServiceItemList, ServiceItemStatus } from './service-item.entity.js';

const PLAN = '甘肃省“十四五”民政事业发展规划';
const REVIEW = '甘肃省民政工作2021年综述';
const PROVINCE = '620000';

type Named = readonly [code: string, domain: LineDomain, zh: string, en: string, namedIn: string, offers: readonly string[], more?: Partial<Pick<ServiceItem, 'legalBasis' | 'entry' | 'lists'>>];

/**
 * The items that the documents name, and nothing beside: whatever else stands on the published lists is known by its number alone. A way is `ONLINE`
 * where the graph itself takes the application from the person.
 */
const named: readonly Named[] = [
  ['SA-01', 'ASSISTANCE', '最低生活保障审核确认', 'Minimum living guarantee: examination and confirmation', PLAN, [`WINDOW:${PROVINCE}`, `ONLINE:${PROVINCE}`], { entry: 'submitApplication', legalBasis: '甘肃省社会救助条例' }],
  ['SA-02', 'ASSISTANCE', '特困人员认定', 'Recognition of the extremely poor', PLAN, [`WINDOW:${PROVINCE}`, `ONLINE:${PROVINCE}`], { entry: 'submitApplication', legalBasis: '甘肃省社会救助条例' }],
  ['SA-03', 'ASSISTANCE', '临时救助', 'Temporary assistance', REVIEW, [`WINDOW:${PROVINCE}`, `ONLINE:${PROVINCE}`], { entry: 'submitAid', legalBasis: '甘肃省社会救助条例' }],
  ['SA-04', 'ASSISTANCE', '残疾人两项补贴资格认定申请', 'Subsidies for the disabled: recognition', REVIEW, [`WINDOW:${PROVINCE}`, `ONLINE:${PROVINCE}`, `CROSS_PROVINCE:${PROVINCE}`], { entry: 'submitDisabilitySubsidy' }],
  ['CP-01', 'CHILD', '孤儿认定申请受理', 'Recognition of orphans', REVIEW, [`WINDOW:${PROVINCE}`, `CROSS_PROVINCE:${PROVINCE}`]],
  ['CP-02', 'CHILD', '事实无人抚养儿童认定申请受理', 'Recognition of children in fact without care', REVIEW, [`WINDOW:${PROVINCE}`, `CROSS_PROVINCE:${PROVINCE}`]],
  ['CP-03', 'CHILD', '收养登记', 'Registration of adoptions', PLAN, [`WINDOW:${PROVINCE}`]],
  ['SO-01', 'ORGS', '社会组织登记', 'Registration of social organisations', PLAN, [`WINDOW:${PROVINCE}`]],
  ['SO-02', 'ORGS', '慈善组织登记认定', 'Registration and recognition of charities', REVIEW, [`WINDOW:${PROVINCE}`]],
  ['SO-03', 'ORGS', '公开募捐资格', 'Qualification for public fundraising', PLAN, [`WINDOW:${PROVINCE}`]],
  ['PN-01', 'PLACES', '地名审核', 'Examination of place names', REVIEW, [`WINDOW:${PROVINCE}`], { lists: [ServiceItemList.POWERS_ADJUSTED], legalBasis: '甘肃省地名管理办法' }],
  ['FM-01', 'VITAL', '婚姻登记', 'Registration of marriages', REVIEW, [`WINDOW:${PROVINCE}`, 'SAME_CITY:620100', 'SAME_CITY:620300']],
  ['FM-02', 'VITAL', '涉外婚姻登记', 'Registration of marriages with foreigners', REVIEW, [`WINDOW:${PROVINCE}`], { lists: [ServiceItemList.POWERS_ADJUSTED] }],
  ['FM-03', 'VITAL', '经营性公墓审批', 'Approval of commercial cemeteries', REVIEW, [`WINDOW:${PROVINCE}`]],
  ['FM-04', 'VITAL', '惠民殡葬', 'Funeral fee relief', REVIEW, [`WINDOW:${PROVINCE}`], { legalBasis: '甘肃省惠民殡葬实施办法' }],
];

/** The channels among some offers. */
export const waysOf = (offers: readonly string[]): ServiceChannel[] => [...new Set(offers.map((offer) => offer.split(':')[0] as ServiceChannel))];

/** An item of the demonstration alone: of those that are handled by commitment the documents name none. */
export const DEMO_ITEM = 'YS-01';
export const DEMO_COMMITMENT = '承诺所填内容真实有效，不实的承担相应责任';

/** The catalogue as rows. */
export const serviceItemRows = (): Partial<ServiceItem>[] =>
  named.map(([id, domain, nameZh, nameEn, namedIn, offers, { legalBasis = null, entry = null, lists = [] } = {}]) => ({
    id, domain, nameZh, nameEn, namedIn, offers: [...offers], ways: waysOf(offers), lists, legalBasis, entry, status: ServiceItemStatus.LISTED, commitment: null, cancelledProofs: [], version: 1, nextDueAt: NEVER, acceptedOn: null, synthetic: false,
  }));

/** The item of the demonstration as a row. It counts neither among those that are named nor towards what can be had online. */
export const demoItemRows = (): Partial<ServiceItem>[] => {
  const offers = [`ONLINE:${PROVINCE}`];
  return [{
    id: DEMO_ITEM, domain: 'ASSISTANCE', nameZh: '演示事项（告知承诺制）', nameEn: 'Item of the demonstration, handled by commitment', namedIn: '演示设定', offers, ways: waysOf(offers), lists: [], legalBasis: null, entry: 'submitWithCommitment',
    status: ServiceItemStatus.LISTED, commitment: DEMO_COMMITMENT, cancelledProofs: ['居住证明'], version: 1, nextDueAt: NEVER, acceptedOn: null, synthetic: true,
  }];
};

/** Which published figure tells the length of a list. */
export const measureOfList: Readonly<Record<ServiceItemList, string>> = {
  SERVICE_CENTRE: 'provincial-services-in-service-centre', COMMITMENT: 'notification-commitment-items', CANCELLED_PROOFS: 'proof-requirements-cancelled', POWERS_ADJUSTED: 'approval-powers-adjusted',
  POWERS_AND_DUTIES: 'powers-and-duties-items', SERVICE_ITEMS: 'government-service-items',
};
