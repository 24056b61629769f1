import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { revealIdentity } from './reveal-identity.service.js';
import { RevealedIdentity, RevealIdentityInput } from './revealed-identity.type.js';

const { Sensitive } = labelsOf('PLATFORM');

@Resolver(() => RevealedIdentity)
export class RevealIdentityResolver {
  @Sensitive({ facet: 'REVEAL', mask: 'RECORD' })
  @Mutation(() => RevealedIdentity, {
    nullable: true,
    description:
      '查看明文身份信息：须说明用途并绑定本单位正在办理的个案，每人每日默认至多 50 次，每次均记入披露台账。' +
      'Plain values of a person: with a purpose and an open case of the own unit, at most 50 a day and user by default, each entered in the ledger.',
  })
  revealIdentity(
    @Arg('input', () => RevealIdentityInput, { description: '查看内容。What to see.' }) input: RevealIdentityInput,
    @Ctx() context: SubgraphContext,
  ): Promise<RevealedIdentity> {
    return revealIdentity(context, input);
  }
}
