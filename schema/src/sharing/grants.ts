/** Path of the platform subgraph that tells which grants a client has, asked in signed service calls. */
export const GRANTS_OF_CLIENT_PATH = '/sharing/grants-of-client';

/** Whose grants are asked. */
export interface GrantsOfClientQuestion {
  /** Account that the client signs in as. */
  readonly clientId: string;
}

export const grantStates = ['ACTIVE', 'SUSPENDED', 'TERMINATED'] as const;
export type GrantState = (typeof grantStates)[number];

/**
 * Whether what a grant rests on still holds. Only a `LIVE` one opens anything: the others say why it does not, so that the client can be told.
 */
export const legalStates = ['LIVE', 'NOT_BEGUN', 'EXPIRED', 'BASIS_LAPSED', 'RESOURCE_WITHDRAWN', 'CLIENT_DISABLED'] as const;
export type LegalState = (typeof legalStates)[number];

/** What a gateway must know of a grant to keep a client within it. */
export interface ClientGrant {
  readonly id: string;
  /** Raised with every change: a pull under an earlier version is stopped. */
  readonly version: number;
  readonly client: string;
  /** Id of the resource, as in the catalogue. */
  readonly resource: string;
  readonly fields: readonly string[];
  /** Digits that the division of a row begins with. */
  readonly divisionPrefix: string;
  /** Rows that the client may be given in a day. */
  readonly quotaPerDay: number;
  /** First and last day, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly status: GrantState;
  readonly legalState: LegalState;
}

/** The grants of a client: all that were not terminated, those that have expired included. */
export interface GrantsOfClientAnswer {
  readonly grants: readonly ClientGrant[];
  /** SHA-256, base64url, of the certificate that the client's tokens have to be bound to (RFC 8705); null where it has none. */
  readonly certificateThumbprint: string | null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isOneOf = (list: readonly string[], value: unknown): boolean => list.includes(value as string);

function isGrant(value: unknown): value is ClientGrant {
  const { id, version, client, resource, fields, divisionPrefix, quotaPerDay, validFrom, validTo, status, legalState } = (value ?? {}) as Record<string, unknown>;
  return [id, client, resource, divisionPrefix, validFrom, validTo].every(isText) && isCount(version) && isCount(quotaPerDay)
    && Array.isArray(fields) && fields.length > 0 && fields.every(isText) && isOneOf(grantStates, status) && isOneOf(legalStates, legalState);
}

/** Reads an answer; a grant that is malformed, or another client's, grants nothing, and a certificate that is malformed is one that nobody has. */
export function readClientGrants(clientId: string, value: unknown): GrantsOfClientAnswer {
  const { grants, certificateThumbprint } = (value ?? {}) as Record<string, unknown>;
  return {
    grants: Array.isArray(grants) ? grants.filter(isGrant).filter(({ client }) => client === clientId) : [],
    certificateThumbprint: certificateThumbprint === null || typeof certificateThumbprint === 'string' ? certificateThumbprint : '',
  };
}

/** Whether a grant opens its resource now. */
export const isOpenGrant = ({ status, legalState }: Pick<ClientGrant, 'status' | 'legalState'>): boolean => status === 'ACTIVE' && legalState === 'LIVE';
