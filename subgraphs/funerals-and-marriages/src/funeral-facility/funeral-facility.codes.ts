import { codeList } from '@civil/schema/codes';

export const facilityNatureCodes = codeList(null, `
PUBLIC 公办 | public
NONPROFIT 民办非营利 | private, not for profit
FORPROFIT 营利性 | for profit`);

export const facilityApproverCodes = codeList(null, `
COUNTY 县级民政部门 | county civil affairs bureau
PREFECTURE 市级民政部门 | prefecture civil affairs bureau
PROVINCE 省级民政部门 | provincial civil affairs department`);

export const facilityStatusCodes = codeList(null, `
PREPARING 筹建 | being set up
OPERATING 运营 | operating
SUSPENDED 停业 | suspended
CLOSED 关闭 | closed`);
