import { randomUUID } from 'node:crypto';
import { REQUEST_ID_HEADER } from '@civil/schema/identity';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { CASE_HEADER, PURPOSE_HEADER, type Stated } from '../access/state-purpose.js';
import type { AnswerContext } from '../errors/answer-error.js';
import { languageOf } from '../errors/language.js';

const first = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);

/** What an identity number, a bank card or a mobile number would show as. An id goes into logs and to subgraphs. */
const maybePersonal = /\d{15}|(?<!\d)1[3-9]\d{9}(?!\d)/;

/** The id the client gave, where it is a plain token that is nobody's number, else a new one. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = first(request.headers[REQUEST_ID_HEADER]);
  return given && /^[A-Za-z0-9._-]{1,64}$/.test(given) && !maybePersonal.test(given) ? given : randomUUID();
}

/** What errors of this request are told with. */
export const answerContextOf = (request: { id: string; headers: IncomingHttpHeaders }, explain: boolean): AnswerContext =>
  ({ language: languageOf(request.headers['accept-language']), requestId: request.id, explain });

/**
 * How refused fields are treated: taken out and told as errors, the whole operation refused, or only reported without running
 * anything.
 */
export const accessModes = ['filter', 'reject', 'dry-run'] as const;
export type AccessMode = (typeof accessModes)[number];

/** The mode that `x-access-mode` asks for; `undefined` where it names one that the gateway does not have. */
export function accessModeOf(headers: IncomingHttpHeaders): AccessMode | undefined {
  const given = first(headers['x-access-mode']);
  return given ? accessModes.find((mode) => mode === given) : 'filter';
}

/** Whether the caller asks to be told, in `extensions.access`, what becomes of each guarded field and why. */
export const wantsExplanation = (headers: IncomingHttpHeaders): boolean => /^(1|true)$/.test(first(headers['x-access-explain']) ?? '');

/** What the headers state of purpose and case. An empty header states nothing; a text no code can have is kept for the refusal. */
export const statedBy = (headers: IncomingHttpHeaders): Stated => ({ purpose: first(headers[PURPOSE_HEADER]) || undefined, caseNo: first(headers[CASE_HEADER]) || undefined });
