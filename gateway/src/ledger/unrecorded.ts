import { civilError } from '@civil/schema/errors';
import type { AnswerContext } from '../errors/answer-error.js';
import { type Answer, refusal } from '../http/answer.js';

/** The answer where the ledger cannot be written: nothing of what was asked. */
export const unrecorded = (context: AnswerContext): Answer => ({ data: null, ...refusal([civilError('LEDGER_UNAVAILABLE')], context) });
