import { registerEnumType } from 'type-graphql';

export enum ChildCategory {
  ORPHAN = 'ORPHAN', DE_FACTO = 'DE_FACTO', DISTRESSED = 'DISTRESSED', LEFT_BEHIND = 'LEFT_BEHIND', MIGRANT = 'MIGRANT', ROOFLESS = 'ROOFLESS',
  STATE_WARD = 'STATE_WARD',
}
registerEnumType(ChildCategory, {
  name: 'ChildCategory', description: '儿童类别。Category of a child under care.',
  valuesConfig: {
    ORPHAN: { description: '孤儿：父母双亡或查找不到生父母的未成年人。Orphan: both parents dead, or not to be found.' },
    DE_FACTO: { description: '事实无人抚养儿童。De facto unattended child.' },
    DISTRESSED: { description: '困境儿童。Child in distress.' },
    LEFT_BEHIND: { description: '农村留守儿童。Rural left-behind child.' },
    MIGRANT: { description: '流动儿童。Migrant child.' },
    ROOFLESS: { description: '流浪未成年人。Roofless minor.' },
    STATE_WARD: { description: '民政部门长期监护儿童。Child in long-term guardianship of civil affairs.' },
  },
});

export enum RiskLevel { LOW = 'LOW', MEDIUM = 'MEDIUM', HIGH = 'HIGH', URGENT = 'URGENT' }
registerEnumType(RiskLevel, {
  name: 'RiskLevel', description: '监护风险等级。Level of risk at home.',
  valuesConfig: {
    LOW: { description: '低。Low.' }, MEDIUM: { description: '中。Medium.' }, HIGH: { description: '高。High.' }, URGENT: { description: '紧急。Urgent.' },
  },
});

export enum GuardianAccess { OPEN = 'OPEN', BLOCKED = 'BLOCKED' }
registerEnumType(GuardianAccess, {
  name: 'GuardianAccess', description: '监护人查阅状态。Whether guardians may read the file.',
  valuesConfig: {
    OPEN: { description: '监护人可查阅。Guardians may read it.' },
    BLOCKED: { description: '监护人涉嫌侵害，停止查阅。Cut off, a guardian being under suspicion.' },
  },
});

export enum GuardianshipKind { LEGAL = 'LEGAL', ENTRUSTED = 'ENTRUSTED', TEMPORARY = 'TEMPORARY', LONG_TERM = 'LONG_TERM', TESTAMENT = 'TESTAMENT' }
registerEnumType(GuardianshipKind, {
  name: 'GuardianshipKind', description: '监护种类。Kind of guardianship.',
  valuesConfig: {
    LEGAL: { description: '法定监护。By law.' }, ENTRUSTED: { description: '委托照护。By entrusted care.' },
    TEMPORARY: { description: '临时监护（未成年人保护法第九十二条）。Temporary (Minors Protection Law art. 92).' },
    LONG_TERM: { description: '长期监护（未成年人保护法第九十四条）。Long-term (art. 94).' }, TESTAMENT: { description: '遗嘱指定监护。By testament.' },
  },
});

export enum DeFactoReason {
  DEAD = 'DEAD', MISSING_DECLARED = 'MISSING_DECLARED', SEVERE_DISABILITY = 'SEVERE_DISABILITY', GRAVE_ILLNESS = 'GRAVE_ILLNESS',
  IN_PRISON = 'IN_PRISON', COMPULSORY_REHAB = 'COMPULSORY_REHAB', OTHER_CUSTODY = 'OTHER_CUSTODY', LOST_CONTACT = 'LOST_CONTACT',
  GUARDIANSHIP_REVOKED = 'GUARDIANSHIP_REVOKED', DEPORTED = 'DEPORTED',
}
registerEnumType(DeFactoReason, {
  name: 'DeFactoReason', description: '父母一方不能履行抚养义务的情形。Why a parent does not raise the child.',
  valuesConfig: {
    DEAD: { description: '死亡。Dead.' }, MISSING_DECLARED: { description: '宣告失踪。Declared missing.' },
    SEVERE_DISABILITY: { description: '重度残疾（一、二级，或三级智力、精神残疾）。Severe disability (grade 1–2, or 3 intellectual or mental).' },
    GRAVE_ILLNESS: { description: '重病。Grave illness.' }, IN_PRISON: { description: '服刑在押六个月以上。In prison for six months or more.' },
    COMPULSORY_REHAB: { description: '强制隔离戒毒六个月以上。In compulsory rehabilitation for six months or more.' },
    OTHER_CUSTODY: { description: '被执行其他限制人身自由的措施六个月以上。In other custody for six months or more.' },
    LOST_CONTACT: { description: '失联六个月以上。Out of contact for six months or more.' },
    GUARDIANSHIP_REVOKED: { description: '被撤销监护资格。Guardianship revoked.' }, DEPORTED: { description: '被遣送（驱逐）出境。Deported.' },
  },
});

export enum ChildAgeBand { B0_5 = 'B0_5', B6_13 = 'B6_13', B14_17 = 'B14_17' }
registerEnumType(ChildAgeBand, {
  name: 'ChildAgeBand', description: '未成年人年龄段（周岁）。Age band of minors in completed years.',
  valuesConfig: {
    B0_5: { description: '0 至 5 岁。0 to 5.' }, B6_13: { description: '6 至 13 岁。6 to 13.' }, B14_17: { description: '14 至 17 岁。14 to 17.' },
  },
});
