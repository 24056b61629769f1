import { registerEnumType } from 'type-graphql';

export enum AssistanceProgram {
  TEKUN = 'TEKUN', DIBAO = 'DIBAO', MARGIN = 'MARGIN', RIGID = 'RIGID', TEMP = 'TEMP', ROOFLESS = 'ROOFLESS', DIS_LIVING = 'DIS_LIVING',
  DIS_NURSING = 'DIS_NURSING', PRICE = 'PRICE',
}
registerEnumType(AssistanceProgram, {
  name: 'AssistanceProgram', description: '救助项目。Programme of social assistance.',
  valuesConfig: {
    TEKUN: { description: '特困人员供养。Support of the extremely poor.' },
    DIBAO: { description: '最低生活保障。Minimum living guarantee.' },
    MARGIN: { description: '低保边缘家庭。Household on the margin of the minimum living guarantee.' },
    RIGID: { description: '刚性支出困难家庭。Household in hardship from unavoidable expense.' },
    TEMP: { description: '临时救助。Temporary aid.' },
    ROOFLESS: { description: '生活无着流散人员救助。Aid to persons without shelter or support.' },
    DIS_LIVING: { description: '困难残疾人生活补贴。Living subsidy for disabled persons in hardship.' },
    DIS_NURSING: { description: '重度残疾人护理补贴。Nursing subsidy for severely disabled persons.' },
    PRICE: { description: '价格临时补贴。Temporary price subsidy.' },
  },
});

export enum DibaoGrade { C1 = 'C1', C2 = 'C2', C3 = 'C3', C4 = 'C4', DIFFERENCE = 'DIFFERENCE' }
registerEnumType(DibaoGrade, {
  name: 'DibaoGrade', description: '低保类别（甘肃农村分四类）或按差额发放。Grade of the minimum living guarantee (rural Gansu), or payment of the difference.',
  valuesConfig: {
    C1: { description: '一类。Grade 1.' }, C2: { description: '二类。Grade 2.' }, C3: { description: '三类。Grade 3.' }, C4: { description: '四类。Grade 4.' },
    DIFFERENCE: { description: '按差额。The difference to the standard.' },
  },
});

export enum SelfCareLevel { FULL = 'FULL', PARTIAL = 'PARTIAL', NONE = 'NONE' }
registerEnumType(SelfCareLevel, {
  name: 'SelfCareLevel', description: '生活自理能力（六项指标）。Ability of self-care, by six items.',
  valuesConfig: {
    FULL: { description: '具备自理能力。Able to care for oneself.' },
    PARTIAL: { description: '部分丧失（一至三项不达标）。Partly lost, one to three items failed.' },
    NONE: { description: '完全丧失（四项及以上不达标）。Wholly lost, four items or more failed.' },
  },
});

export enum CareForm { CENTRALIZED = 'CENTRALIZED', DISPERSED = 'DISPERSED' }
registerEnumType(CareForm, {
  name: 'CareForm', description: '供养形式。Form of care of the extremely poor.',
  valuesConfig: { CENTRALIZED: { description: '集中供养。In an institution.' }, DISPERSED: { description: '分散供养。At home.' } },
});
