import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import { roles, type ViewerKind } from '@civil/schema/access';
import { DEVELOPMENT_VIEWER_CONTEXT_SECRET } from '@civil/schema/identity';
import { GATEWAY_PORT, subgraphRegistry } from '@civil/schema/registry';
import { certificateSources } from './authentication/client-certificate.js';

const packageFile = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const kinds = ['anonymous', 'citizen', 'staff', 'officer', 'client'] as const satisfies readonly ViewerKind[];

/** One environment variable: what it is for, and how its text is read. */
interface Variable<T> {
  readonly purpose: string;
  readonly example: string;
  /** Taken where the variable is not set. */
  readonly development?: string;
  /** Taken in production instead, where it is not set. */
  readonly production?: string;
  /** Has no default in production, where a well-known value would open the door. */
  readonly secret?: boolean;
  /** May be left unset; what it is for is then off. */
  readonly optional?: boolean;
  /** Returns `undefined` for a malformed text. */
  readonly read: (text: string) => T | undefined;
}

const text = (value: string): string | undefined => value || undefined;
const count =
  (least: number, most: number) =>
  (value: string): number | undefined => {
    const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  };
const share = (value: string): number | undefined => (/^(0(\.\d{1,6})?|1)$/.test(value) ? Number(value) : undefined);
const httpUrl = (value: string): string | undefined => (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : undefined);
const oneOf =
  <const V extends string>(...values: V[]) =>
  (value: string): V | undefined =>
    values.find((candidate) => candidate === value);
const list = (value: string): readonly string[] =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
/** `name=count,name=count` with known names. */
const counts =
  <const N extends string>(names: readonly N[]) =>
  (value: string): Partial<Record<N, number>> | undefined => {
    const pairs = list(value).map((item) => /^([a-z_.]+)=(\d{1,9})$/.exec(item)?.slice(1) ?? []);
    const isSound = pairs.length > 0 && pairs.every(([name, digits]) => digits !== undefined && names.some((known) => known === name));
    return isSound ? (Object.fromEntries(pairs.map(([name, digits]) => [name, Number(digits)])) as Partial<Record<N, number>>) : undefined;
  };
/** A number of proxies, or their addresses and networks. */
const proxies = (value: string): number | readonly string[] | undefined => {
  if (/^\d{1,2}$/.test(value)) return Number(value);
  const addresses = list(value);
  return addresses.length > 0 && addresses.every((address) => isIP(address.replace(/\/\d{1,3}$/, '')) > 0) ? addresses : undefined;
};
const redisUrl = (value: string): string | undefined => (URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol) ? value : undefined);
const secret = (value: string): string | undefined => (value.length >= 32 ? value : undefined);

/** Every variable the gateway reads, save the addresses of the subgraphs, whose names are in the registry. */
export const variables = {
  NODE_ENV: {
    purpose: 'production or development',
    example: 'production',
    development: 'development',
    read: oneOf('production', 'development', 'test'),
  },
  PORT: { purpose: 'port to listen on', example: '4000', development: String(GATEWAY_PORT), read: count(0, 65_535) },
  HOST: { purpose: 'address to listen on', example: '0.0.0.0', development: '127.0.0.1', read: text },
  LOG_LEVEL: {
    purpose: 'least important log line to write',
    example: 'warn',
    development: 'info',
    read: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
  },
  SUPERGRAPH_FILE: {
    purpose: 'the composed supergraph',
    example: '/srv/schema/supergraph.graphql',
    development: packageFile('../schema/supergraph.graphql'),
    read: text,
  },
  SUPERGRAPH_POLL_MS: {
    purpose: 'milliseconds between two looks at the supergraph file; 0 looks only at SIGHUP',
    example: '10000',
    development: '2000',
    read: count(0, 3_600_000),
  },
  SUPERGRAPH_REQUIRE_DIGEST: {
    purpose: 'refusal of a supergraph without a digest at its head: on, off, or auto, which is on in production',
    example: 'on',
    development: 'auto',
    read: oneOf('auto', 'on', 'off'),
  },
  VIEWER_CONTEXT_SECRET: {
    purpose: 'secret of at least 32 characters that signs the viewer context, shared with the subgraphs',
    example: 'output of: openssl rand -base64 48',
    development: DEVELOPMENT_VIEWER_CONTEXT_SECRET,
    secret: true,
    read: secret,
  },
  JWKS_URL: { purpose: 'address of the public keys of the token issuer', example: 'https://login.example.gov.cn/jwks.json', read: httpUrl },
  JWKS_FILE: {
    purpose: 'file with the public keys of the token issuer, where there is no address',
    example: '/srv/issuer/jwks.json',
    development: packageFile('../.data/issuer/jwks.json'),
    secret: true,
    read: text,
  },
  JWKS_STALE_MS: {
    purpose: 'milliseconds for which the last public keys are used while JWKS_URL does not answer',
    example: '3600000',
    development: '86400000',
    read: count(0, 604_800_000),
  },
  TOKEN_ISSUER: {
    purpose: 'the issuer that tokens must name',
    example: 'https://login.example.gov.cn',
    development: 'civil-development-issuer',
    secret: true,
    read: text,
  },
  TOKEN_AUDIENCE: { purpose: 'the audience that tokens must name', example: 'civil-graph', development: 'civil-graph', read: text },
  TOKEN_SIGNING_KEY_FILE: {
    purpose: 'private key (JWK) that signs tokens of machine clients, its public half among the keys of the issuer; without it there are none to be had here in production',
    example: '/srv/issuer/clients.jwk',
    optional: true,
    read: text,
  },
  CORS_ORIGINS: {
    purpose: 'web origins that may ask from a browser; a port of * stands for any',
    example: 'https://portal.example.gov.cn',
    development: 'https://studio.apollographql.com,http://localhost:*,http://127.0.0.1:*',
    read: list,
  },
  METRICS_PORT: { purpose: 'port of /metrics in production, apart from the graph', example: '9464', development: '9464', read: count(0, 65_535) },
  METRICS_HOST: { purpose: 'address on which /metrics is served in production', example: '10.0.0.7', development: '127.0.0.1', read: text },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    purpose: 'collector that takes traces by OTLP over HTTP; without it there are none',
    example: 'http://127.0.0.1:4318',
    optional: true,
    read: httpUrl,
  },
  OTEL_TRACES_SAMPLER_ARG: { purpose: 'share of traces to keep, 0 to 1', example: '0.1', development: '1', read: share },
  REDIS_URL: {
    purpose: 'Redis that the processes of the gateway share counts and registered texts in; without it each keeps its own',
    example: 'redis://127.0.0.1:6379',
    optional: true,
    read: redisUrl,
  },
  EXPLORER: {
    purpose: 'page at / for asking the graph by hand: on, off, or auto, which is on in development only',
    example: 'off',
    development: 'auto',
    read: oneOf('auto', 'on', 'off'),
  },
  OPERATIONS_DIRECTORY: {
    purpose: 'directory of the trusted operations',
    example: '/srv/schema/operations',
    development: packageFile('../schema/operations'),
    read: text,
  },
  SHARED_DIRECTORY: {
    purpose: 'directory of the documents of shared data, each called by the id of its resource',
    example: '/srv/schema/shared',
    development: packageFile('../schema/shared'),
    read: text,
  },
  SHARING_SECRET: {
    purpose: 'secret of at least 32 characters that seals cursors of shared data and makes the ids of records those of one consumer; kept for good, and equal in all processes',
    example: 'output of: openssl rand -base64 48',
    development: 'development-only-secret-of-shared-data',
    secret: true,
    read: secret,
  },
  TRUSTED_DOCUMENTS_ONLY: {
    purpose: 'callers that may run only trusted operations',
    example: 'all',
    development: 'none',
    production: 'anonymous-and-clients',
    read: oneOf('none', 'anonymous-and-clients', 'all'),
  },
  COST_BUDGETS: {
    purpose: 'cost that an operation may come to, by kind of caller or role, where it is not the usual',
    example: 'client=100000,county.assist=50000',
    optional: true,
    read: counts([...kinds, ...roles.map(({ code }) => code)]),
  },
  RATE_LIMITS: {
    purpose: 'operations a minute of one caller, by kind of caller, where they are not the usual',
    example: 'anonymous=300,client=6000',
    optional: true,
    read: counts(kinds),
  },
  TRUST_PROXY: {
    purpose: 'number or addresses of the proxies whose X-Forwarded-For is believed; without it none is',
    example: '10.0.0.0/8',
    optional: true,
    read: proxies,
  },
  TLS_CERT_FILE: { purpose: 'certificate (PEM, with its chain) of the gateway, where TLS ends here and not at a proxy', example: '/srv/tls/gateway.crt', optional: true, read: text },
  TLS_KEY_FILE: { purpose: 'private key (PEM) of TLS_CERT_FILE', example: '/srv/tls/gateway.key', optional: true, read: text },
  CLIENT_CERTIFICATE: {
    purpose: 'way of certificates of machine clients to the gateway: connection (TLS ends here), proxy (one of TRUST_PROXY passes them on in Client-Cert, RFC 9440, and takes that header out of what clients send), or none',
    example: 'connection',
    development: 'none',
    read: oneOf(...certificateSources),
  },
  MAX_CONCURRENT: { purpose: 'most operations that run at once', example: '256', development: '256', read: count(1, 100_000) },
  WORKERS: { purpose: 'number of processes that answer on one port', example: '4', development: '1', read: count(1, 256) },
  MAX_BATCH: { purpose: 'most operations of one request; 1 takes no batches', example: '5', development: '1', read: count(1, 100) },
  SUBGRAPH_TIMEOUT_MS: { purpose: 'milliseconds a subgraph has to answer', example: '3000', development: '3000', read: count(1, 120_000) },
  BODY_LIMIT_BYTES: { purpose: 'size of the largest request body', example: '262144', development: '262144', read: count(1024, 16_777_216) },
  LEDGER_DIRECTORY: {
    purpose: 'directory on a lasting disk of this machine where entries of the disclosure ledger wait for the platform',
    example: '/var/lib/civil-gateway/ledger',
    development: packageFile('.data/ledger'),
    secret: true,
    read: text,
  },
  LEDGER_SYNC: {
    purpose: 'time at which entries of the disclosure ledger are brought to the disk: always before the answer, at an interval, or never by the gateway',
    example: 'always',
    development: 'interval',
    read: oneOf('always', 'interval', 'never'),
  },
  LEDGER_MAX_BYTES: {
    purpose: 'number of bytes that entries of the disclosure ledger may take while the platform is away; then personal data are not answered any more',
    example: '1073741824',
    development: '1073741824',
    read: count(65_536, 9_999_999_999),
  },
  MAX_DEPTH: { purpose: 'deepest nesting of an operation', example: '12', development: '12', read: count(1, 100) },
  MAX_ALIASES: { purpose: 'most aliases in an operation', example: '60', development: '60', read: count(0, 10_000) },
  MAX_ROOT_FIELDS: { purpose: 'most root fields in an operation', example: '20', development: '20', read: count(1, 1000) },
  MAX_FIELDS: {
    purpose: 'most fields in an operation with its fragments written out',
    example: '1000',
    development: '1000',
    read: count(1, 100_000),
  },
  MAX_TOKENS: { purpose: 'most tokens in a query text', example: '4000', development: '4000', read: count(10, 1_000_000) },
} as const satisfies Record<string, Variable<unknown>>;

type Variables = typeof variables;
type Values = { [Name in keyof Variables]: NonNullable<ReturnType<Variables[Name]['read']>> };

type Optional = 'JWKS_URL' | 'JWKS_FILE' | { [Name in keyof Variables]: Variables[Name] extends { optional: true } ? Name : never }[keyof Variables];

/** What the gateway runs with. */
export type Environment = Omit<Values, Optional> & Partial<Pick<Values, Optional>> & {
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
};

type Source = Readonly<Record<string, string | undefined>>;

const complaint = (name: string, fault: string, { purpose, example }: Pick<Variable<unknown>, 'purpose' | 'example'>): Error =>
  new Error(`environment variable ${name} ${fault}: it is the ${purpose}, for example ${example}`);

function readVariable(name: string, variable: Variable<unknown>, source: Source, isProduction: boolean): unknown {
  const usual = isProduction ? (variable.production ?? variable.development) : variable.development;
  const fallback = isProduction && variable.secret ? undefined : usual;
  const given = source[name] ?? fallback;
  if (given === undefined) return undefined;
  if (isProduction && variable.secret && given === variable.development) throw complaint(name, 'is the one for development', variable);
  const value = variable.read(given);
  if (value === undefined) throw complaint(name, 'is malformed', variable);
  return value;
}

/**
 * Reads the environment, once, at the start.
 * @throws {Error} naming the first variable that is missing or malformed, what it is for, and an example.
 */
export function readEnvironment(source: Source = process.env): Environment {
  const isProduction = readVariable('NODE_ENV', variables.NODE_ENV, source, false) === 'production';
  const values: Record<string, unknown> = {};
  for (const [name, variable] of Object.entries(variables)) {
    const value = readVariable(name, variable, source, isProduction);
    if (value !== undefined) values[name] = value;
    else if (!('optional' in variable) && name !== 'JWKS_URL' && name !== 'JWKS_FILE') throw complaint(name, 'is not set', variable);
  }
  if (!values['JWKS_URL'] && !values['JWKS_FILE']) throw complaint('JWKS_URL', 'is not set', variables.JWKS_URL);
  /** What a value needs beside it. */
  const needs = (name: keyof Variables, isNeeded: boolean): void => {
    if (isNeeded && values[name] === undefined) throw complaint(name, 'is not set', variables[name]);
  };
  needs('TLS_KEY_FILE', values['TLS_CERT_FILE'] !== undefined);
  needs('TLS_CERT_FILE', values['TLS_KEY_FILE'] !== undefined || values['CLIENT_CERTIFICATE'] === 'connection');
  needs('TRUST_PROXY', values['CLIENT_CERTIFICATE'] === 'proxy');
  const subgraphs = subgraphRegistry.map(({ name, port, urlVariable }) => {
    const variable = { purpose: `address of the subgraph ${name}`, example: `http://127.0.0.1:${port}/graphql`, read: httpUrl };
    const url = readVariable(urlVariable, { ...variable, development: variable.example }, source, isProduction);
    return { name, url: url as string };
  });
  return { ...(values as unknown as Environment), subgraphs };
}

/** Where the explorer lies in this package: the page as it was built, and the cast of the demonstration data. */
export const explorerFiles = { page: packageFile('dist/explorer-page'), demonstration: packageFile('../schema/demonstration.json') };

/** Whether this process serves production, by the environment alone. */
export const isProductionProcess = (): boolean => process.env['NODE_ENV'] === 'production';

/** Keeps `@apollo/gateway` from reporting to its maker; it looks at this variable whenever a gateway is constructed. */
export function disableApolloTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
}
