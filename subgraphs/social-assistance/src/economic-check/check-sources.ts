import { codeList } from '@civil/schema/codes';

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

/** Departments, which are asked by virtue of their own law. */
export const departmentSources = [
  'POLICE_HUKOU', 'POLICE_VEHICLE', 'TAX', 'HRSS_PENSION', 'HRSS_EMPLOYMENT', 'MEDICAL_INSURANCE', 'HOUSING_FUND', 'REAL_ESTATE', 'MARKET_REG', 'CIVIL_MARRIAGE', 'CIVIL_FUNERAL', 'DISABLED_FED',
  'EDUCATION', 'RURAL_REVITALISATION',
] as const;
/** Financial institutions, which answer to a written authority of the household alone (Social Assistance Law art. 41). */
export const financialSources = ['BANK', 'SECURITIES', 'INSURANCE', 'NON_BANK_PAYMENT'] as const;
export const allSources: readonly string[] = [...departmentSources, ...financialSources];

/** The sources that a check asks. */
export const sourcesFor = (hasWrittenAuthority: boolean): readonly string[] => (hasWrittenAuthority ? allSources : departmentSources);
