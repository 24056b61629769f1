import { civilError } from '@civil/schema/errors';
import { fire, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { CourtNoteResult, courtNoteMachine, emptyNote, NoteCourtJudgmentInput } from './court-note-machine.js';
import { MarriageRegistration } from './marriage-registration.entity.js';

const { Internal } = labelsOf('VITAL');

@Resolver()
export class CourtNoteResolver {
  @Internal({ scope: 'OFFICE' })
  @Mutation(() => CourtNoteResult, { nullable: true, description: '依人民法院判决，在登记簿备注婚姻无效或撤销。Notes in the register that a court has declared a marriage void, or annulled it.' })
  async noteCourtJudgment(
    @Arg('input', () => NoteCourtJudgmentInput, { description: '内容。What the step takes.' }) input: NoteCourtJudgmentInput, @Ctx() context: SubgraphContext,
  ): Promise<CourtNoteResult> {
    const registration = await context.loaders.one(MarriageRegistration, 'id').load(input.registrationId);
    if (!registration) throw civilError('NOT_FOUND', { argument: 'input.registrationId' });
    const { subject, userErrors } = await fire(context, courtNoteMachine, 'noteCourtJudgment', { made: emptyNote }, input);
    return { note: subject, userErrors };
  }
}
