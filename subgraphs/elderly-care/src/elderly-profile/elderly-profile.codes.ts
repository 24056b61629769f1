import { codeList } from '@civil/schema/codes';

/** With whom an elderly resident lives. */
export const livingWithCodes = codeList(null, `
1 独居 | alone
2 与配偶同住 | with the spouse
3 与子女或其他亲属同住 | with children or other kin
4 住养老机构 | in an institution`);

/** Chronic diseases as the health questionnaire of basic public health services lists them. */
export const chronicCodes = codeList(null, `
1 高血压 | hypertension
2 糖尿病 | diabetes
3 冠心病 | coronary heart disease
4 慢性阻塞性肺疾病 | chronic obstructive pulmonary disease
5 恶性肿瘤 | malignant tumour
6 脑卒中 | stroke
7 严重精神障碍 | severe mental disorder
9 其他 | other`);
