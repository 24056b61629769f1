import { Kind, parse } from 'graphql';
import { getState, setState } from './store.js';
import type { Analysis, Fault, Identities, Identity, Question, Run, SavedOperation } from './wire.js';

interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const RUNS_KEPT = 12;

/** An error of the gateway with its texts in both languages. */
export function faultOf({ message, path, extensions = {} }: GraphError): Fault {
  const { code, zh, en, requestId, retryable: _retryable, ...details } = extensions;
  return {
    code: String(code ?? 'INTERNAL_SERVER_ERROR'),
    zh: String(zh ?? message),
    en: String(en ?? message),
    details,
    ...(path ? { path } : {}),
    ...(typeof requestId === 'string' ? { requestId } : {}),
  };
}

const unreachable: Fault = { code: 'UNREACHABLE', zh: '网关没有应答', en: 'The gateway does not answer', details: {} };

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, { ...init, headers: { 'accept-language': getState().language, ...init.headers } }).catch(() => undefined);
  const body: unknown = await response?.json().catch(() => undefined);
  if (response?.ok) return body as T;
  const errors = (body as { errors?: GraphError[] } | undefined)?.errors;
  throw errors && errors.length > 0 ? errors.map(faultOf) : [unreachable];
}

const post = <T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> =>
  ask<T>(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

const authorization = (): Record<string, string> => {
  const { token } = getState();
  return token ? { authorization: `Bearer ${token}` } : {};
};

const faultsOf = (cause: unknown): readonly Fault[] => (Array.isArray(cause) ? (cause as Fault[]) : [unreachable]);

async function tokenFor(identity: Identity): Promise<string | undefined> {
  if (identity.role === 'anon') return undefined;
  return (await post<{ token: string }>('/explorer/token', identity)).token;
}

/** Asks as somebody else from now on; the operation and its variables stay. */
export async function becomeIdentity(identity: Identity): Promise<boolean> {
  try {
    setState({ token: await tokenFor(identity), identity, identityFault: undefined });
  } catch (cause) {
    setState({ identityFault: faultsOf(cause)[0] });
    return false;
  }
  const [last] = getState().runs;
  if (last && getState().analysis.state !== 'none') await analyse(last.question);
  return true;
}

/** Asks with a token from elsewhere. It is kept in this page alone, so a reload forgets it. */
export function becomeBearer(token: string): void {
  setState({ token: token.replace(/^Bearer\s+/i, '').trim(), identity: { role: 'token' }, identityFault: undefined });
}

/** Loads what the page offers, and signs in as the identity of this tab. */
export async function begin(): Promise<void> {
  try {
    const { operations, hasDevelopmentTokens } = await ask<{ operations: SavedOperation[]; hasDevelopmentTokens: boolean }>('/explorer/operations');
    const identities = hasDevelopmentTokens ? await ask<Identities>('/explorer/identities') : undefined;
    setState({ operations, identities });
    const { identity } = getState();
    const isKnown = identities?.roles.some(({ code }) => code === identity.role) === true;
    if (!isKnown || !(await becomeIdentity(identity))) setState({ identity: { role: 'anon' } });
  } catch (cause) {
    setState({ identityFault: faultsOf(cause)[0], identity: { role: 'anon' } });
  }
  setState({ isReady: true });
}

/** The editor learns of the operations of a new text a moment later, and until then it names one of the old text. */
function withItsOwnName(question: Question): Question {
  try {
    const names = parse(question.query, { noLocation: true }).definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value] : []));
    if (names.includes(question.operationName ?? undefined)) return question;
    return { ...question, operationName: names.length === 1 ? names[0] : undefined };
  } catch {
    return question; // a text that is no operation is refused by the gateway, in its words
  }
}

/** What would be served of an operation and why, how it would be run, and what it costs. */
export async function analyse(question: Question): Promise<void> {
  setState({ analysis: { state: 'loading' } });
  const { token } = getState();
  try {
    const { headers, ...asked } = withItsOwnName(question);
    const analysis = await post<Analysis>('/explorer/analysis', asked, { ...authorization(), ...headers });
    // Meanwhile somebody else may be asking, and theirs is another answer.
    if (getState().token === token) setState({ analysis: { state: 'ready', analysis } });
  } catch (cause) {
    if (getState().token === token) setState({ analysis: { state: 'failed', faults: faultsOf(cause) } });
  }
}

async function send({ headers, ...question }: Question): Promise<Response> {
  return fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': getState().language,
      ...authorization(),
      ...headers,
    },
    body: JSON.stringify(question),
  });
}

/** A development token holds for half a day, a page may stay open for longer. */
async function sendRenewing(question: Question): Promise<Response> {
  const response = await send(question);
  const { identity } = getState();
  if (response.status !== 401 || identity.role === 'anon' || identity.role === 'token') return response;
  const token = await tokenFor(identity).catch(() => undefined);
  if (!token) return response;
  setState({ token });
  return send(question);
}

const isIntrospection = ({ operationName }: Question): boolean => operationName === 'IntrospectionQuery';

/** Runs an operation as the identity of the moment, and keeps what came of it for the panels beside the editor. */
export async function runOperation(asked: Question): Promise<unknown> {
  const question = withItsOwnName(asked);
  const started = performance.now();
  const response = await sendRenewing(question);
  const answer = (await response.json()) as { data?: unknown; errors?: GraphError[] };
  if (isIntrospection(question)) return answer;
  const run: Run = {
    question,
    identity: getState().identity,
    data: answer.data,
    faults: (answer.errors ?? []).map(faultOf),
    milliseconds: performance.now() - started,
    cost: response.headers.get('x-cost'),
  };
  setState({ runs: [run, ...getState().runs].slice(0, RUNS_KEPT) });
  void analyse(question);
  return answer;
}
