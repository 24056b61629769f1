import { findRole, type RoleCode } from '@civil/schema/access';
import { findPurpose } from '@civil/schema/identity';
import type { DisclosureOutcome as Outcome } from '@civil/schema/ledger';
import { DateTimeScalar } from '@civil/schema/scalars';
import { CodeLabel, labelsOf } from '@civil/subgraph-kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { DataAccess } from './data-access.entity.js';

const { Personal, Public } = labelsOf('PLATFORM');
/** Who stands behind a reading, and its place in the chain: for the auditor alone. */
const Actor = () => Personal({ facet: 'ACCESS_ACTOR' });

export enum DisclosureOutcome { DISCLOSED = 'DISCLOSED', PARTLY_REFUSED = 'PARTLY_REFUSED', REFUSED = 'REFUSED' }
registerEnumType(DisclosureOutcome, {
  name: 'DisclosureOutcome', description: '查阅的结果。What a reading came to.',
  valuesConfig: {
    DISCLOSED: { description: '已提供。Shown.' }, PARTLY_REFUSED: { description: '部分拒绝。Partly refused.' }, REFUSED: { description: '拒绝。Refused.' },
  },
});

@Public()
@ObjectType({ description: '查阅用途及其法律依据。Purpose of a reading and the law it rests on.' })
export class StatedPurpose {
  @Field(() => String, { description: '用途代码。Code.' }) code!: string;
  @Field(() => String, { description: '中文说明。In Chinese.' }) zh!: string;
  @Field(() => String, { description: '英文说明。In English.' }) en!: string;
  @Field(() => String, { nullable: true, description: '法律依据（中文）。Legal basis in Chinese.' }) basisZh!: string | null;
  @Field(() => String, { nullable: true, description: '法律依据（英文）。Legal basis in English.' }) basisEn!: string | null;
}

@Actor()
@ObjectType({ description: '一并提供的字段及所涉对象。Fields shown together, and of whom.' })
export class DisclosedFields {
  @Field(() => [String], { nullable: true, description: '字段，如 Resident.name。Fields.' }) fields!: readonly string[];
  @Field(() => [String], { nullable: true, description: '对象标识的 SM3 摘要。SM3 digests of the entity keys.' }) subjects!: readonly string[];
}

@Actor()
@ObjectType('RefusedField', { description: '被拒绝的字段。Field that was refused.' })
export class RefusedFieldCount {
  @Field(() => String, { nullable: true, description: '字段。Field.' }) field!: string;
  @Field(() => String, { nullable: true, description: '错误代码。Error code.' }) code!: string;
  @Field(() => Int, { nullable: true, description: '处数。Places.' }) count!: number;
}

/** What a reader of the log gets of an entry. Whom the entry is about is told to nobody but by digest; values were never kept. */
@Personal({ facet: 'ACCESS_LOG' })
@ObjectType('DataAccess', { description: '个人信息查阅记录，不含任何数据值。A reading of personal data; it holds no value.' })
export class DataAccessView {
  /** The resident through whose record the entry is read: reading a log is itself entered as about them. */
  residentId!: string | undefined;

  @Field(() => ID, { nullable: true, description: '记录标识。Id.' }) id!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' }) at!: Date;
  @Field(() => String, { nullable: true, description: '查阅单位。Unit that read.' }) unit!: string | null;
  @Field(() => [CodeLabel], { nullable: true, description: '查阅人的角色。Roles of who read.' }) roles!: CodeLabel[];
  @Field(() => StatedPurpose, { nullable: true, description: '用途。Purpose that was stated.' }) purpose!: StatedPurpose | null;
  @Field(() => String, { nullable: true, description: '操作名称。Name of the operation.' }) operationName!: string | null;
  @Field(() => [String], { nullable: true, description: '提供的字段；经居民记录查看时，仅列该居民的。Fields shown; through a resident, those of the resident alone.' })
  fields!: readonly string[];
  @Field(() => DisclosureOutcome, { nullable: true, description: '结果。Outcome.' }) outcome!: Outcome;

  @Actor() @Field(() => String, { nullable: true, description: '账号，不含身份信息。Account, opaque.' }) actor!: string;
  @Actor() @Field(() => String, { nullable: true, description: '查阅人辖区区划前缀。Digits that the divisions of who read begin with.' }) division!: string | null;
  @Actor() @Field(() => String, { nullable: true, description: '个案编号。Number of the case.' }) caseNo!: string | null;
  @Actor() @Field(() => String, { nullable: true, description: '请求编号。Id of the request.' }) requestId!: string;
  @Actor() @Field(() => String, { nullable: true, description: '操作的 SHA-256 摘要。SHA-256 of the operation.' }) operationHash!: string;
  @Actor() @Field(() => String, { nullable: true, description: '访问政策版本。Version of the access policy.' }) policyVersion!: string;
  @Actor() @Field(() => [DisclosedFields], { nullable: true, description: '提供的内容。What was shown.' }) disclosed!: readonly DisclosedFields[];
  @Actor() @Field(() => [RefusedFieldCount], { nullable: true, description: '被拒绝的内容。What was refused.' }) refused!: readonly RefusedFieldCount[];
  @Actor() @Field(() => String, { nullable: true, description: '链上序号。Place in the chain.' }) sequence!: string;
  @Actor() @Field(() => String, { nullable: true, description: '链上摘要（SM3）。Hash in the chain.' }) hash!: string;
}

const roleLabel = (code: string): CodeLabel => {
  const role = findRole(code as RoleCode);
  return { code, zh: role?.zh ?? code, en: role?.en ?? code, standard: null };
};

function statedPurpose(code: string | null): StatedPurpose | null {
  if (code === null) return null;
  const purpose = findPurpose(code);
  return { code, zh: purpose?.zh ?? code, en: purpose?.en ?? code, basisZh: purpose?.basis.zh ?? null, basisEn: purpose?.basis.en ?? null };
}

/** An entry as readers of the log get it, with the fields that they are shown. */
export function viewOf(entry: DataAccess, fields: readonly string[], residentId?: string): DataAccessView {
  const { id, at, unit, operationName, outcome, actor, division, caseNo, requestId, operationHash, policyVersion, disclosed, refused, hash } = entry;
  return {
    residentId, id, at, unit, roles: entry.roles.map(roleLabel), purpose: statedPurpose(entry.purpose), operationName, fields, outcome,
    actor, division, caseNo, requestId, operationHash, policyVersion, disclosed, refused, sequence: String(entry.sequence), hash,
  };
}
