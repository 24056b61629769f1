import type { FastifyServerOptions } from 'fastify';

export interface LogOptions {
  readonly level?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  /** Where the lines go, standard output unless told otherwise. */
  readonly stream?: { write(line: string): void };
}

/**
 * Settings of pino for lines of JSON. What may be personal never reaches it: its callers name the fields they log, and no
 * request is logged whole.
 */
export const loggerOptionsOf = ({ level = 'info', stream }: LogOptions = {}): NonNullable<FastifyServerOptions['logger']> => ({
  level,
  base: { service: 'gateway' },
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  ...(stream ? { stream } : {}),
});
