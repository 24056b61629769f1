import { domains } from '@civil/schema/access';
import { CodeLabel, labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

const { Public } = labelsOf('PLATFORM');

export enum ViewerKind { ANONYMOUS = 'ANONYMOUS', CITIZEN = 'CITIZEN', OFFICER = 'OFFICER', STAFF = 'STAFF', CLIENT = 'CLIENT' }
registerEnumType(ViewerKind, {
  name: 'ViewerKind', description: '访问者的种类。Kind of viewer.',
  valuesConfig: {
    ANONYMOUS: { description: '公众，未登录。Public, not signed in.' }, CITIZEN: { description: '居民本人。Citizen.' },
    OFFICER: { description: '公职人员。Officer.' }, STAFF: { description: '机构或组织经办人员。Staff of a facility or organisation.' },
    CLIENT: { description: '系统。Machine.' },
  },
});

export enum AccessRight {
  FULL = 'FULL', MASKED = 'MASKED', OWN = 'OWN', CASE = 'CASE', GRANT = 'GRANT', UNNAMED = 'UNNAMED', DENIED = 'DENIED',
}
registerEnumType(AccessRight, {
  name: 'AccessRight', description: '对某字段的权限。Right on a field.',
  valuesConfig: {
    FULL: { description: '全部可见。In full.' }, MASKED: { description: '脱敏可见。Masked.' }, OWN: { description: '仅本人及被监护人。Own record and wards only.' },
    CASE: { description: '须说明用途并绑定个案。With a purpose and an open case.' }, GRANT: { description: '须有共享授权。Under a sharing grant.' },
    UNNAMED: { description: '可见，但不含身份。Without identity.' }, DENIED: { description: '不可见。Not at all.' },
  },
});

/** `PLATFORM` and so on, as an enum of the graph: the one in the SDL belongs to the access directive. */
export const BusinessDomain = Object.fromEntries(domains.map((domain) => [domain, domain]));
registerEnumType(BusinessDomain, {
  name: 'BusinessDomain', description: '业务领域。Business domain.',
  valuesConfig: {
    PLATFORM: { description: '人员与共享基础。Residents and shared foundations.' }, ASSISTANCE: { description: '社会救助。Social assistance.' },
    ELDERLY: { description: '养老服务。Elderly care.' }, CHILD: { description: '儿童福利和未成年人保护。Child protection.' },
    ORGS: { description: '社会组织。Social organisations.' }, PLACES: { description: '区划地名。Divisions and place names.' },
    VITAL: { description: '婚姻殡葬。Marriages and funerals.' },
  },
});

@Public()
@ObjectType({ description: '当前访问者对一个字段的权限。What the viewer gets of one field.' })
export class FieldAccess {
  @Field(() => String, { description: '字段名。Field.' }) field!: string;
  @Field(() => AccessRight, { description: '权限。Right.' }) right!: AccessRight;
  @Field(() => String, { nullable: true, description: '脱敏方式，如 NAME；RECORD 表示其下字段各自脱敏。Kind of mask; RECORD: its fields have masks of their own.' })
  mask!: string | null;
  @Field(() => String, { description: '敏感级别：PUBLIC、INTERNAL、PERSONAL、SENSITIVE 或 MINOR。Sensitivity class.' }) class!: string;
  @Field(() => BusinessDomain, { description: '业务领域。Domain.' }) domain!: string;
}

/** Who asks. The fields with arguments have their resolvers beside. */
@Public()
@ObjectType('Viewer', { description: '当前访问者及其权限。The viewer and their rights.' })
export class ViewerType {
  @Field(() => [CodeLabel], { description: '角色。Roles.' }) roles!: CodeLabel[];
  @Field(() => ViewerKind, { description: '种类。Kind.' }) kind!: ViewerKind;
  @Field(() => String, { nullable: true, description: '单位。Unit.' }) unit!: string | null;
  @Field(() => String, { nullable: true, description: '辖区区划代码前缀；不按区划限定时为空。Digits that the viewer’s divisions begin with; null if not so limited.' })
  scopePrefix!: string | null;
  @Field(() => [BusinessDomain], { description: '有任何权限的业务领域。Domains in which there is any right.' }) domains!: string[];
}
