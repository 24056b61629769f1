import { registerEnumType } from 'type-graphql';

export enum FacilityKind {
  INSTITUTION = 'INSTITUTION', REGIONAL_CENTER = 'REGIONAL_CENTER', DAYCARE = 'DAYCARE', MUTUAL_HOME = 'MUTUAL_HOME', STATION = 'STATION',
  VIRTUAL = 'VIRTUAL', CANTEEN = 'CANTEEN',
}
registerEnumType(FacilityKind, {
  name: 'FacilityKind', description: '养老服务设施的种类。Kind of facility for the elderly.',
  valuesConfig: {
    INSTITUTION: { description: '养老机构。Residential institution.' },
    REGIONAL_CENTER: { description: '区域养老服务中心。Regional care centre.' },
    DAYCARE: { description: '社区日间照料中心。Community day-care centre.' },
    MUTUAL_HOME: { description: '农村互助老人幸福院。Rural mutual-help home.' },
    STATION: { description: '居家社区养老服务中心（站）。Home-care service station.' },
    VIRTUAL: { description: '虚拟养老院。Virtual care home, which serves people where they live.' },
    CANTEEN: { description: '助餐点。Meal point.' },
  },
});

export enum InstitutionNature {
  PUBLIC = 'PUBLIC', PUBLIC_PRIVATE = 'PUBLIC_PRIVATE', NONPROFIT = 'NONPROFIT', FORPROFIT = 'FORPROFIT', TEKUN_HOME = 'TEKUN_HOME',
}
registerEnumType(InstitutionNature, {
  name: 'InstitutionNature', description: '养老机构的性质。Who runs an institution, and for what.',
  valuesConfig: {
    PUBLIC: { description: '公办。Public.' },
    PUBLIC_PRIVATE: { description: '公建民营。Publicly built, privately run.' },
    NONPROFIT: { description: '民办非营利。Private, not for profit.' },
    FORPROFIT: { description: '民办营利。Private, for profit.' },
    TEKUN_HOME: { description: '特困供养机构（敬老院）。Home for persons in extreme hardship.' },
  },
});

export enum FacilityStatus {
  REGISTERED = 'REGISTERED', FILED = 'FILED', OPERATING = 'OPERATING', SUSPENDED = 'SUSPENDED', CLOSING = 'CLOSING', CLOSED = 'CLOSED',
}
registerEnumType(FacilityStatus, {
  name: 'FacilityStatus', description: '设施状态。State of a facility.',
  valuesConfig: {
    REGISTERED: { description: '已登记未备案。Legal person registered, not yet filed.' },
    FILED: { description: '已备案。Filed with civil affairs.' },
    OPERATING: { description: '运营中。Operating.' },
    SUSPENDED: { description: '停业整顿。Suspended for rectification.' },
    CLOSING: { description: '已公告拟终止。Closing announced.' },
    CLOSED: { description: '已终止。Closed.' },
  },
});

export enum FacilityRating { NONE = 'NONE', GRADE_1 = 'GRADE_1', GRADE_2 = 'GRADE_2', GRADE_3 = 'GRADE_3', GRADE_4 = 'GRADE_4', GRADE_5 = 'GRADE_5' }
/** All ratings from none to the best: the place in the list is the number kept in the database. */
export const facilityRatings = Object.values(FacilityRating);
registerEnumType(FacilityRating, {
  name: 'FacilityRating', description: '养老机构等级（GB/T 37276）。Grade of an institution (GB/T 37276).',
  valuesConfig: {
    NONE: { description: '未评定。Not rated.' },
    GRADE_1: { description: '一级。Grade one.' }, GRADE_2: { description: '二级。Grade two.' }, GRADE_3: { description: '三级。Grade three.' },
    GRADE_4: { description: '四级。Grade four.' }, GRADE_5: { description: '五级，最高。Grade five, the best.' },
  },
});

export enum CareNeed { SELF_CARE = 'SELF_CARE', PARTIAL = 'PARTIAL', FULL = 'FULL' }
registerEnumType(CareNeed, {
  name: 'CareNeed', description: '床位所适合的照护程度。How much care a bed is meant for.',
  valuesConfig: {
    SELF_CARE: { description: '自理。Self-caring.' }, PARTIAL: { description: '半失能照护。Partial care.' }, FULL: { description: '失能照护。Full care.' },
  },
});
