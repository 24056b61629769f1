import { join } from 'node:path';
import { DEVELOPMENT_VIEWER_CONTEXT_SECRET } from '@civil/schema/identity';
import type { SubgraphRegistration } from '@civil/schema/registry';
import type { TracingOptions } from '../observability/tracing.js';

/** What a subgraph takes from its environment. */
export interface SubgraphEnvironment {
  port: number;
  host: string;
  /** PostgreSQL address; an embedded database is used where it is missing. */
  databaseUrl: string | undefined;
  dataDirectory: string;
  viewerContextSecret: string;
  logLevel: string;
  /** Where traces go, if anywhere. */
  tracing: TracingOptions | undefined;
  /** Whether gateways that ask for the times of the fields are told them. */
  federatedTraces: boolean;
  /** Day the graph takes for today, for data sets that end on a given day. */
  today: string | undefined;
  /** Data set to load at start where none is there. */
  seedScale: 'demo' | 'medium' | undefined;
}

/** One variable as the README tables print it. */
export interface Variable {
  name: string;
  purpose: string;
  example: string;
  pattern?: RegExp;
}

/** Last day of the demonstration data. */
export const DEVELOPMENT_TODAY = '2021-12-31';

/**
 * Reads one variable.
 * @throws {Error} with its name, what it is for and an example, when it is missing without a default or malformed.
 */
export function readVariable({ name, purpose, example, pattern }: Variable, otherwise?: string): string {
  const value = process.env[name] ?? otherwise;
  if (value === undefined || (pattern && !pattern.test(value))) {
    throw new Error(`environment variable ${name} is ${value === undefined ? 'missing' : 'malformed'}. It is for: ${purpose}. Example: ${name}=${example}`);
  }
  return value;
}

export const isProduction = (): boolean => process.env['NODE_ENV'] === 'production';

/** Variables that all subgraphs of a process share. */
export function readSharedEnvironment(): Omit<SubgraphEnvironment, 'port' | 'databaseUrl' | 'dataDirectory'> & { databaseUrl: string | undefined; dataRoot: string } {
  const production = isProduction();
  const secret = readVariable(
    { name: 'VIEWER_CONTEXT_SECRET', purpose: 'signs what the gateway tells subgraphs of the viewer', example: 'at least 32 random characters', pattern: /^.{32,}$/ },
    production ? undefined : DEVELOPMENT_VIEWER_CONTEXT_SECRET,
  );
  if (production && secret === DEVELOPMENT_VIEWER_CONTEXT_SECRET) throw new Error('environment variable VIEWER_CONTEXT_SECRET is the one for development; production needs its own');
  const today = readVariable(
    { name: 'CIVIL_TODAY', purpose: 'the day taken for today, or "clock"', example: '2021-12-31', pattern: /^(\d{4}-\d{2}-\d{2}|clock)$/ },
    production ? 'clock' : DEVELOPMENT_TODAY,
  );
  const scale = readVariable({ name: 'CIVIL_SEED', purpose: 'data set to load where there is none', example: 'demo', pattern: /^(demo|medium|none)$/ }, 'none');
  const endpoint = readVariable(
    { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', purpose: 'collector that takes traces by OTLP over HTTP', example: 'http://127.0.0.1:4318', pattern: /^(https?:\/\/\S+)?$/ },
    '',
  );
  return {
    host: readVariable({ name: 'HOST', purpose: 'address to listen on', example: '127.0.0.1' }, '127.0.0.1'),
    databaseUrl: process.env['DATABASE_URL'],
    dataRoot: readVariable({ name: 'CIVIL_DATA', purpose: 'folder of the embedded databases', example: '.data' }, '.data'),
    viewerContextSecret: secret,
    logLevel: readVariable({ name: 'LOG_LEVEL', purpose: 'least severity to log', example: 'info', pattern: /^(trace|debug|info|warn|error|fatal|silent)$/ }, 'info'),
    tracing: endpoint ? { endpoint } : undefined,
    federatedTraces: readVariable({ name: 'FEDERATED_TRACES', purpose: 'whether gateways are told the times of fields', example: 'on', pattern: /^(on|off)$/ }, 'off') === 'on',
    today: today === 'clock' ? undefined : today,
    seedScale: scale === 'none' ? undefined : (scale as 'demo' | 'medium'),
  };
}

/** Variables of one subgraph; its own database address goes before the common one. */
export function readEnvironment({ name, port, databaseVariable, databaseSchema }: SubgraphRegistration): SubgraphEnvironment {
  const { databaseUrl, dataRoot, ...shared } = readSharedEnvironment();
  return {
    ...shared,
    port: Number(readVariable({ name: `${databaseSchema.toUpperCase()}_PORT`, purpose: `port of ${name}`, example: String(port), pattern: /^\d{2,5}$/ }, String(port))),
    databaseUrl: process.env[databaseVariable] ?? databaseUrl,
    dataDirectory: join(dataRoot, name),
  };
}
