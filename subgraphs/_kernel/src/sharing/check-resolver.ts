import { civilError } from '@civil/schema/errors';
import { DateScalar } from '@civil/schema/scalars';
import { NOBODY } from '@civil/schema/sharing';
import { Arg, type ClassType, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Access } from '../access/access.js';
import type { SubgraphContext } from '../context/context.js';
import type { ResolverClass } from '../graphql/build-schema.js';
import { grantFor } from './grant-for.js';
import type { CheckFinding, SharedCheck } from './shared-check.js';

interface Answer extends CheckFinding {
  /** Who was asked about, for the ledger. */
  readonly residentId: readonly string[];
}

async function answerOf(check: SharedCheck, context: SubgraphContext, about: readonly string[]): Promise<Answer> {
  const grant = grantFor(check, context);
  if (about.length < 1 || about.length > check.most) throw civilError('BAD_USER_INPUT', { argument: 'about', limit: check.most, actual: about.length });
  const { holds, since } = await check.find(context, about, grant);
  return { holds, since: holds ? since : null, residentId: about.filter((id) => id !== NOBODY) };
}

/** The field of Query that answers a check with yes or no. */
export function checkResolver(check: SharedCheck): ResolverClass {
  const name = `${check.root.charAt(0).toUpperCase()}${check.root.slice(1)}`;
  const [zh, en] = check.description.split('。', 2);
  const value = { class: check.domain === 'CHILD' ? 'MINOR' : 'SENSITIVE', domain: check.domain, facet: 'SHARED' } as const;

  @Access(value)
  @ObjectType(`${name}Answer`, { description: `${zh}的结果。Answer: ${en}` })
  class AnswerClass {
    @Field(() => Boolean, { nullable: true, description: '是否；查无此人与否同样答否。Yes or no; nobody of that number is no as well.' }) holds!: boolean;
    @Field(() => DateScalar, { nullable: true, description: '自何日起；为否或不详时为空。Since which day; null for no, and where it is not known.' }) since!: string | null;
  }
  @Resolver()
  class CheckResolver {
    @Access({ class: 'INTERNAL', domain: check.domain, facet: 'SHARED' })
    @Query(() => AnswerClass, {
      name: check.root, nullable: true,
      description: `${check.description}\n\n共享数据 ${check.resource} 的核验，只答是或否。Verification of the shared-data resource ${check.resource}: yes or no.`,
    })
    ask(
      @Arg('about', () => [ID], { description: '被核验的居民。Residents who are asked about.' }) about: string[],
      @Ctx() context: SubgraphContext,
    ): Promise<Answer> {
      return answerOf(check, context, about);
    }
  }
  return CheckResolver as unknown as ClassType<object>;
}
