import { codeList } from '@civil/schema/codes';

export const volunteerSkillCodes = codeList(null, `
1 急救 | first aid
2 理发 | hairdressing
3 家电维修 | repairs
4 心理疏导 | counselling
5 法律咨询 | legal advice
6 课业辅导 | tutoring
7 陪护 | companionship and care
8 文艺表演 | performing arts
9 应急救援 | emergency rescue`);
