import { describeEnum } from '@civil/subgraph-kernel';

export enum FactName {
  MEDICAL_SPENDING = 'MEDICAL_SPENDING', INCOME_DROP = 'INCOME_DROP', SCHOOL_COST = 'SCHOOL_COST', GRAVE_ILLNESS = 'GRAVE_ILLNESS', SEVERE_DISABILITY = 'SEVERE_DISABILITY',
  DISASTER = 'DISASTER', ACCIDENT = 'ACCIDENT', JOB_LOSS = 'JOB_LOSS', DEATH_OF_EARNER = 'DEATH_OF_EARNER', ENROLLED = 'ENROLLED',
}
describeEnum(FactName, 'MonitoringFactName', '规则可用的事实。What a rule may be about.', {
  MEDICAL_SPENDING: '当月个人负担的医疗费用（元）。Medical spending borne in the month, yuan.', INCOME_DROP: '家庭收入下降百分比。Fall of the income of the household, percent.',
  SCHOOL_COST: '当月教育支出（元）。Cost of schooling in the month, yuan.', GRAVE_ILLNESS: '新发重大疾病。Grave illness, newly told.', SEVERE_DISABILITY: '新增重度残疾。Severe disability, newly told.',
  DISASTER: '受灾。Disaster.', ACCIDENT: '意外事故。Accident.', JOB_LOSS: '失业。Loss of work.', DEATH_OF_EARNER: '主要劳动力死亡。Death of the earner.',
  ENROLLED: '已纳入低保或特困供养。On the minimum living guarantee or support of the extremely poor.',
});

/** What a fact is: a number that is compared, or something that is so or not. */
export type FactKind = 'number' | 'flag';

/** Column of each fact among those of the month, and what it is. Nothing else of the database is within reach of a rule. */
export const factColumns: Readonly<Record<FactName, { readonly column: string; readonly kind: FactKind }>> = {
  MEDICAL_SPENDING: { column: 'medical_spending', kind: 'number' },
  INCOME_DROP: { column: 'income_drop', kind: 'number' },
  SCHOOL_COST: { column: 'school_cost', kind: 'number' },
  GRAVE_ILLNESS: { column: 'grave_illness', kind: 'flag' },
  SEVERE_DISABILITY: { column: 'severe_disability', kind: 'flag' },
  DISASTER: { column: 'disaster', kind: 'flag' },
  ACCIDENT: { column: 'accident', kind: 'flag' },
  JOB_LOSS: { column: 'job_loss', kind: 'flag' },
  DEATH_OF_EARNER: { column: 'death_of_earner', kind: 'flag' },
  ENROLLED: { column: 'enrolled', kind: 'flag' },
};

/** Facts that departments tell of, which is all but what the register itself knows. */
export const toldFacts = Object.entries(factColumns).filter(([name]) => name !== FactName.ENROLLED).map(([name, fact]) => ({ name: name as FactName, ...fact }));
