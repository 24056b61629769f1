import type { PlatformCode } from '../errors/platform-codes.js';
import { type AccessLabel, facetsOf } from './labels.js';
import { scopesOfRole } from './matrix.js';
import { POLICY_VERSION } from './policy.js';
import { type Circumstances, type Right, rightOn, type Verdict, verdictOf } from './rights.js';
import { findRole, type RoleCode, roles } from './roles.js';

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Why a field is shown, masked or refused, and what would open it. */
export interface FieldExplanation {
  /** Coordinate, e.g. `Resident.idNumber`. */
  readonly field: string;
  readonly verdict: 'FULL' | 'MASKED' | 'REFUSED';
  /** Code of the refusal. */
  readonly code: PlatformCode | null;
  readonly label: Pick<AccessLabel, 'class' | 'domain' | 'mask' | 'purpose'> & { readonly facets: readonly string[] };
  readonly right: Right;
  readonly reason: Bilingual;
  /** What would open it: a purpose, a case, a grant, or another role. */
  readonly opensWith: readonly Bilingual[];
  readonly policyVersion: string;
}

/** Who the explanation is for. */
export interface ExplainedViewer extends Circumstances {
  readonly roles: readonly RoleCode[];
  readonly scopes: ReadonlySet<string>;
}

/**
 * Whether a caller is told the rule behind a refusal. Officers are, since they must know whom to ask, and developers; a citizen, an
 * operator or a machine learns no more than that the field is not available.
 */
export const mayAskWhy = (roleCodes: readonly RoleCode[]): boolean =>
  roleCodes.some((code) => code === 'developer' || findRole(code)?.kind === 'officer');

/** What an outsider is told of any refusal. */
export const notAvailable: Bilingual = { zh: '不可用', en: 'Not available' };

const reasons: Record<Right, Bilingual> = {
  full: { zh: '角色有权查看全文', en: 'The role sees the whole value' },
  own: { zh: '仅限本人或其监护的未成年人的记录', en: 'Own records and those of minors in care only' },
  unnamed: { zh: '可见事实，不可见身份', en: 'Facts without identities' },
  masked: { zh: '角色只能看脱敏值', en: 'The role sees the masked form' },
  case: { zh: '须说明用途并绑定本单位正在办理的个案', en: 'Needs a purpose and an open case handled by the unit' },
  grant: { zh: '须有共享授权', en: 'Needs a sharing grant' },
  none: { zh: '角色矩阵未授予该类数据', en: 'The role matrix does not grant such data' },
};
const withinCase: Bilingual = { zh: '在所绑定的个案内可见', en: 'Shown of the persons of the bound case' };
const needsPurpose: Bilingual = { zh: '须说明用途', en: 'Needs a purpose' };
const purposeHeader: Bilingual = { zh: '请求头 x-purpose 填写用途代码', en: 'State a purpose in the header x-purpose' };
const caseHeader: Bilingual = { zh: '请求头 x-case-no 填写本单位正在办理且列有此人的个案编号', en: 'Name, in the header x-case-no, an open case of your unit that lists the person' };
const grant: Bilingual = { zh: '向数据提供方申请共享授权', en: 'Ask the provider of the data for a sharing grant' };

/** Roles named in an explanation; a list of forty says nothing. */
const NAMED_ROLES = 6;

const rolesWith = (label: AccessLabel): Bilingual[] => {
  const able = roles.filter(({ code }) => ['full', 'masked'].includes(rightOn(label, new Set(scopesOfRole(code)))) && code !== 'developer').slice(0, NAMED_ROLES);
  return able.length === 0 ? [] : [{ zh: `由以下角色查看：${able.map(({ zh }) => zh).join('、')}`, en: `Ask as one of: ${able.map(({ code }) => code).join(', ')}` }];
};

function reasonOf(verdict: Verdict, right: Right): Bilingual {
  if (right === 'case' && verdict === 'full') return withinCase;
  return verdict === 'PURPOSE_REQUIRED' && right !== 'case' ? needsPurpose : reasons[right];
}

function opensWith(verdict: Verdict, right: Right, label: AccessLabel): Bilingual[] {
  switch (verdict) {
    case 'PURPOSE_REQUIRED': return right === 'case' ? [purposeHeader, caseHeader] : [purposeHeader];
    case 'CASE_NOT_BOUND': return [caseHeader];
    case 'GRANT_MISSING': return [grant];
    case 'FORBIDDEN_FIELD': return rolesWith(label);
    default: return [];
  }
}

/** Explains one field to a viewer, before any row is known: a row outside the viewer's scope is not found, whatever is said here. */
export function explainField(field: string, label: AccessLabel, viewer: ExplainedViewer): FieldExplanation {
  const right = rightOn(label, viewer.scopes);
  const verdict = verdictOf(right, label, viewer);
  const shown = verdict === 'full' || verdict === 'masked';
  return {
    field,
    verdict: verdict === 'full' ? 'FULL' : verdict === 'masked' ? 'MASKED' : 'REFUSED',
    code: shown ? null : verdict,
    label: { class: label.class, domain: label.domain, mask: label.mask, purpose: label.purpose, facets: facetsOf(label) },
    right,
    reason: reasonOf(verdict, right),
    opensWith: opensWith(verdict, right, label),
    policyVersion: POLICY_VERSION,
  };
}
