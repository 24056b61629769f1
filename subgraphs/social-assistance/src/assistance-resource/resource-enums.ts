import { describeEnum } from '@civil/subgraph-kernel';

export enum ResourceKind { PROGRAMME = 'PROGRAMME', SERVICE = 'SERVICE', GOODS = 'GOODS', FUND = 'FUND', VOLUNTEER = 'VOLUNTEER' }
describeEnum(ResourceKind, 'ResourceKind', '救助资源的种类。Kind of an assistance resource.', {
  PROGRAMME: '慈善、帮扶项目。Project of a charity or a body.', SERVICE: '服务，含政府购买的。Service, purchased ones included.', GOODS: '物资。Goods.', FUND: '资金。Fund.', VOLUNTEER: '志愿服务。Volunteers.',
});

export enum ResourceStatus { DRAFT = 'DRAFT', APPROVED = 'APPROVED', SUSPENDED = 'SUSPENDED', ENDED = 'ENDED' }
describeEnum(ResourceStatus, 'ResourceStatus', '救助资源的状态。State of an assistance resource.', { DRAFT: '已登记，待审核。Registered, waits for approval.', APPROVED: '已入库。In the library.', SUSPENDED: '已暂停。Suspended.', ENDED: '已终止。Ended.' });

/** What a household may need; the first four are the kinds of a special need. */
export enum AssistanceNeed {
  MEDICAL = 'MEDICAL', EDUCATION = 'EDUCATION', HOUSING = 'HOUSING', EMPLOYMENT = 'EMPLOYMENT', CARE = 'CARE', COUNSELLING = 'COUNSELLING', INTEGRATION = 'INTEGRATION', GOODS = 'GOODS', MONEY = 'MONEY',
}
describeEnum(AssistanceNeed, 'AssistanceNeed', '救助需求。Need of a household.', {
  MEDICAL: '医疗。Medical.', EDUCATION: '教育。Schooling.', HOUSING: '住房。Housing.', EMPLOYMENT: '就业。Work.', CARE: '照护。Care.', COUNSELLING: '心理疏导。Counselling.', INTEGRATION: '社会融入。Social integration.',
  GOODS: '生活物资。Goods.', MONEY: '资金。Money.',
});

export enum MatchReason { NEED = 'NEED', PROGRAM = 'PROGRAM', CATEGORY = 'CATEGORY', AGE = 'AGE', NEAR = 'NEAR' }
describeEnum(MatchReason, 'MatchReason', '匹配的理由。Why a resource is proposed.', {
  NEED: '符合已列明的需求。It meets a need that is on the list.', PROGRAM: '面向该救助项目。It is for the programme of the household.', CATEGORY: '面向该类低收入人口。It is for the low-income category.',
  AGE: '有成员在其年龄范围内。A member is of the age it is for.', NEAR: '由本县或更近处提供。Offered by the county or nearer.',
});
