import { codeList } from '@civil/schema/codes';

/** Why a family is poor (致贫原因). */
export const povertyCauseCodes = codeList(null, `
1 因病 | illness
2 因残 | disability
3 年老 | age
4 缺劳动力 | no labour
5 因学 | schooling
6 因灾 | disaster
7 失业 | unemployment
8 单亲 | single parent
9 其他 | other`);

/** Grounds on which one person of a family may apply alone (单人户). */
export const singlePersonBasisCodes = codeList(null, `
1 一级、二级重度残疾人 | disability of grade 1 or 2
2 三级智力、精神残疾人 | intellectual or mental disability of grade 3
3 重病患者 | gravely ill
4 脱离家庭三年以上的宗教教职人员 | clergy living apart for three years or more
5 县级以上人民政府规定的其他人员 | others by rule of the county`);

/** Agencies that answer a check of the economic situation of a household (经济状况核对). */
export const checkSourceCodes = codeList(null, `
POLICE_HUKOU 公安户籍 | police, household registration
POLICE_VEHICLE 公安车辆 | police, vehicles
TAX 税务 | tax
HRSS_PENSION 人社养老 | social security, pensions
HRSS_EMPLOYMENT 人社就业 | social security, employment
MEDICAL_INSURANCE 医疗保障 | medical insurance
HOUSING_FUND 住房公积金 | housing fund
REAL_ESTATE 不动产登记 | real estate register
MARKET_REG 市场监管 | market regulation
CIVIL_MARRIAGE 民政婚姻 | civil affairs, marriages
CIVIL_FUNERAL 民政殡葬 | civil affairs, funerals
DISABLED_FED 残联 | disabled persons' federation
EDUCATION 教育 | education
RURAL_REVITALISATION 乡村振兴 | rural revitalisation
BANK 银行 | banks
SECURITIES 证券 | securities
INSURANCE 保险 | insurance
NON_BANK_PAYMENT 非银行支付机构 | non-bank payment firms`);
