import { describeEnum } from '@civil/subgraph-kernel';

export enum CareAgreementStatus { IN_FORCE = 'IN_FORCE', LAPSED = 'LAPSED', ENDED = 'ENDED' }
describeEnum(CareAgreementStatus, 'CareAgreementStatus', '委托照料服务协议的状态。State of a care agreement.', { IN_FORCE: '有效。In force.', LAPSED: '期满未续。Lapsed, not renewed.', ENDED: '已解除。Ended early.' });

export enum CarerKind { KIN = 'KIN', NEIGHBOUR = 'NEIGHBOUR', VILLAGE_COMMITTEE = 'VILLAGE_COMMITTEE', ORGANIZATION = 'ORGANIZATION' }
describeEnum(CarerKind, 'CarerKind', '照料人的类别。Kind of a carer.', { KIN: '亲属。Kin.', NEIGHBOUR: '邻里。Neighbour.', VILLAGE_COMMITTEE: '村（居）民委员会。Village committee.', ORGANIZATION: '供养服务机构、社会组织。Care home or social organisation.' });

export enum CareDuty { DAILY_WATCH = 'DAILY_WATCH', LIVING_CARE = 'LIVING_CARE', HYGIENE = 'HYGIENE', HOSPITAL_COMPANY = 'HOSPITAL_COMPANY' }
describeEnum(CareDuty, 'CareDuty', '照料服务内容。What a carer is to do.', { DAILY_WATCH: '日常看护。Daily watch.', LIVING_CARE: '生活照料。Living care.', HYGIENE: '清洁卫生。Hygiene.', HOSPITAL_COMPANY: '住院陪护。Company in hospital.' });

export enum CareCheckResult { FULFILLED = 'FULFILLED', LACKING = 'LACKING', NOT_FULFILLED = 'NOT_FULFILLED' }
describeEnum(CareCheckResult, 'CareCheckResult', '照料服务检查结果。What a check of the service found.', { FULFILLED: '履行到位。Done as agreed.', LACKING: '部分未履行。Lacking in part.', NOT_FULFILLED: '未履行。Not done.' });

export enum CareEndGround { REPLACED = 'REPLACED', NOT_FULFILLED = 'NOT_FULFILLED', MOVED_TO_INSTITUTION = 'MOVED_TO_INSTITUTION', BENEFIT_ENDED = 'BENEFIT_ENDED', WISH_OF_A_PARTY = 'WISH_OF_A_PARTY' }
describeEnum(CareEndGround, 'CareEndGround', '解除协议的原因。Why an agreement was ended.', {
  REPLACED: '更换照料人。Another carer.', NOT_FULFILLED: '不履行协议。Not kept.', MOVED_TO_INSTITUTION: '转为集中供养。Moved to an institution.', BENEFIT_ENDED: '终止供养。Support has ended.', WISH_OF_A_PARTY: '一方提出。At the wish of a party.',
});
