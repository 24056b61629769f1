import { civilError } from '@civil/schema/errors';
import { CodeLabel, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { creditStateCodes } from './social-organization.codes.js';
import { SocialOrganization } from './social-organization.entity.js';
import { OrgStatus, standingStatuses } from './social-organization.enums.js';
import { formerNamesOf, listEntriesOf, organizationNamed } from './social-organization.loaders.js';
import { creditStateOn, mayRaiseFunds } from './supervision.js';

const { Public } = labelsOf('ORGS');

@Public()
@ObjectType({ description: '社会组织核验结果。What the register says of an organisation that somebody claims to be.' })
export class OrganizationVerification {
  @Field(() => Boolean, { description: '是否登记在册（含已注销）。Whether the register has it, ended ones included.' }) exists!: boolean;
  @Field(() => Boolean, { nullable: true, description: '名称与登记一致；未给名称或不存在时为空。Whether the name is the registered one; null where none was given.' })
  nameMatches!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: '所给名称是否为曾用名。Whether the name given is a former one.' }) isFormerName!: boolean | null;
  @Field(() => OrgStatus, { nullable: true, description: '登记状态。State.' }) status!: OrgStatus | null;
  @Field(() => Boolean, { description: '登记状态是否正常。Whether it goes about its business as registered.' }) isNormal!: boolean;
  @Field(() => CodeLabel, { nullable: true, description: '信用状态。Credit state.' }) creditState!: CodeLabel | null;
  @Field(() => Boolean, { description: '今日可否公开募捐。Whether it may raise funds from the public today.' }) mayRaiseFunds!: boolean;
  @Field(() => SocialOrganization, { nullable: true, description: '登记信息。The organisation.' }) organization!: SocialOrganization | null;
}

const UNKNOWN: OrganizationVerification = {
  exists: false, nameMatches: null, isFormerName: null, status: null, isNormal: false, creditState: null, mayRaiseFunds: false, organization: null,
};

/**
 * Looks an organisation up by its code, else by its name, and compares the name.
 * @throws `ORGANIZATION_KEY_MISSING` when neither is given.
 */
export async function verifyOrganization(
  { uscc, name }: { uscc: string | undefined; name: string | undefined }, { loaders, today }: SubgraphContext,
): Promise<OrganizationVerification> {
  const claimed = name?.trim();
  if (!uscc && !claimed) throw civilError('ORGANIZATION_KEY_MISSING', { argument: 'uscc' });
  const organization = uscc ? await loaders.one(SocialOrganization, 'uscc').load(uscc) : await organizationNamed(claimed ?? '', loaders);
  if (!organization) return UNKNOWN;
  const [entries, formerNames] = await Promise.all([listEntriesOf(organization.id, loaders), formerNamesOf(organization.id, loaders)]);
  return {
    exists: true, organization, status: organization.status,
    nameMatches: claimed ? organization.name === claimed : null,
    isFormerName: claimed ? organization.name !== claimed && formerNames.some((former) => former.name === claimed) : null,
    isNormal: standingStatuses.some((standing) => standing === organization.status),
    creditState: creditStateCodes.get(creditStateOn(entries, today)),
    mayRaiseFunds: mayRaiseFunds(organization, today),
  };
}
