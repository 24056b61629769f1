import { randomUUID } from 'node:crypto';
import { REQUEST_ID_HEADER } from '@civil/schema/identity';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
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

/** How refused fields are treated. */
export type AccessMode = 'filter';

/** The mode that `x-access-mode` asks for; `undefined` where it names one that the gateway does not have. */
export function accessModeOf(headers: IncomingHttpHeaders): AccessMode | undefined {
  const given = first(headers['x-access-mode']);
  return given === undefined || given === 'filter' ? 'filter' : undefined;
}
