import { codeList } from '@civil/schema/codes';
import { registerEnumType } from 'type-graphql';

export enum ChildInstitutionKind { WELFARE = 'WELFARE', PROTECTION = 'PROTECTION', STATION = 'STATION', CHILDREN_HOME = 'CHILDREN_HOME' }
registerEnumType(ChildInstitutionKind, {
  name: 'ChildInstitutionKind', description: '儿童机构种类。Kind of institution for children.',
  valuesConfig: {
    WELFARE: { description: '儿童福利机构。Child welfare institution.' }, PROTECTION: { description: '未成年人救助保护中心。Rescue and protection centre for minors.' },
    STATION: { description: '乡镇（街道）未成年人保护工作站。Township protection station.' }, CHILDREN_HOME: { description: '儿童之家。Children’s home of a village.' },
  },
});

export const childInstitutionKindCodes = codeList(null, `
WELFARE 儿童福利机构 | child welfare institution
PROTECTION 未成年人救助保护中心 | rescue and protection centre for minors
STATION 乡镇(街道)未成年人保护工作站 | township protection station
CHILDREN_HOME 儿童之家 | children's home of a village`);

export const childServiceCodes = codeList(null, `
CARE 养育 | care
MEDICAL 医疗 | medical care
EDUCATION 特殊教育 | special education
REHABILITATION 康复 | rehabilitation
SOCIAL_WORK 社会工作 | social work`);
