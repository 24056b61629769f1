import {
  type AccessLabel, facetsOf, type FieldLabels, matrix, POLICY_VERSION, policyDigest, type Right, rightOn, type RoleCode, roles, scopesOfRole,
} from '@civil/schema/access';
import { caseKinds, purposes } from '@civil/schema/identity';
import { type DocumentNode, Kind } from 'graphql';

const rightNames: Record<Right, string> = {
  full: '全文 full', own: '本人 own', unnamed: '去标识 unnamed', masked: '脱敏 masked', case: '个案 case', grant: '授权 grant', none: '',
};
const shownRights: Right[] = ['full', 'own', 'unnamed', 'masked', 'case', 'grant'];
const scopesByRole = new Map(roles.map(({ code }) => [code, new Set(scopesOfRole(code))]));

/** Roles in short: the four or more business lines of a level that stand together are written once. */
function inShort(codes: readonly RoleCode[]): string {
  const rest = new Set<string>(codes);
  const out: string[] = [];
  for (const level of ['pref', 'prov']) {
    const lines = codes.filter((code) => code.startsWith(`${level}.`));
    if (lines.length < 6) continue;
    out.push(`${level}.*`);
    for (const code of lines) rest.delete(code);
  }
  for (const code of codes) {
    if (!rest.has(code) || !rest.has(`${code}.approver`)) continue;
    out.push(`${code}(.approver)`);
    rest.delete(code);
    rest.delete(`${code}.approver`);
  }
  return [...rest, ...out].sort().map((code) => `\`${code}\``).join(' ');
}

function whoGets(label: AccessLabel): string[] {
  return shownRights.map((right) => inShort(roles.map(({ code }) => code).filter((code) => rightOn(label, scopesByRole.get(code) ?? new Set()) === right)));
}

/** `ACCESS.md`: what each role may do, and for each guarded field who gets what. */
export function accessPage(api: DocumentNode, labels: FieldLabels): string {
  const lines = [
    '# 谁可以看什么 Who may see what', '', '由 `npm run generate` 依据角色矩阵与字段标签生成。Generated from the role matrix and the labels of the fields.', '',
    `政策版本 policy version \`${POLICY_VERSION}\`，SM3 \`${policyDigest}\``, '',
    '## 角色 Roles', '', '| 角色 role | 名称 | name | 行范围 rows | 权利 rights（I 内部 internal · L 个人 personal · S 敏感 sensitive · M 未成年人 minor · 其余为方面 facets） |', '|---|---|---|---|---|',
    ...roles.map(({ code, zh, en, rows }) => {
      const cells = Object.entries(matrix[code]).map(([domain, cell]) => `${domain}: ${cell}`).join('; ');
      return `| \`${code}\` | ${zh} | ${en} | ${rows} | ${cells || '仅公开数据 public only'} |`;
    }),
    '', '## 用途与个案 Purposes and cases', '',
    '请求头 `x-purpose` 说明用途，`x-case-no` 指明个案；个案须由本单位办理、尚未办结，且列有被查看的人。' +
      'The header `x-purpose` states the purpose and `x-case-no` names the case, which must be open, handled by the unit of the caller, and list the person.', '',
    '| 用途 purpose | 名称 | name | 依据 legal basis | 角色 roles | 个案 cases |', '|---|---|---|---|---|---|',
    ...purposes.map(({ code, zh, en, basis, roles: statedBy, cases }) => `| \`${code}\` | ${zh} | ${en} | ${basis.zh} ${basis.en} | ${inShort(statedBy)} | ${cases.map((prefix) => `\`${prefix}\``).join(' ')} |`),
    '', '| 个案编号 case number | 名称 | name | 登记处 register |', '|---|---|---|---|',
    ...caseKinds.map(({ prefix, zh, en, subgraph }) => `| \`${prefix}…\` | ${zh} | ${en} | ${subgraph} |`),
    '', '## 字段 Fields', '', '公开字段不列。Public fields are left out; they need no right.', '',
  ];
  for (const type of api.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const rows = (type.fields ?? []).flatMap((field) => {
      const label = labels.get(`${type.name.value}.${field.name.value}`);
      if (!label || label.class === 'PUBLIC') return [];
      const marks = [label.class, label.domain, facetsOf(label).join(' '), label.mask === 'NONE' ? '' : `mask ${label.mask}`, label.purpose ? 'purpose' : ''];
      return [`| ${field.name.value} | ${marks.filter(Boolean).join(' · ')} | ${whoGets(label).join(' | ')} |`];
    });
    if (rows.length === 0) continue;
    lines.push(`### ${type.name.value}`, '', `| 字段 field | 标签 label | ${shownRights.map((right) => rightNames[right]).join(' | ')} |`, `|---|---|${shownRights.map(() => '---').join('|')}|`, ...rows, '');
  }
  return `${lines.join('\n')}\n`;
}
