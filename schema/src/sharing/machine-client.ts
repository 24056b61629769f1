/** Path of the platform subgraph that tells by which keys a machine client proves who it is, asked in signed service calls. */
export const MACHINE_CLIENT_PATH = '/sharing/machine-client';

export interface MachineClientQuestion {
  readonly clientId: string;
}

/** Public key of a client as a JSON Web Key; never one with a private part. */
export type PublicJwk = Readonly<Record<string, string>>;

/** What a token endpoint must know of a client that may sign in. */
export interface MachineClientFacts {
  readonly id: string;
  readonly keys: readonly PublicJwk[];
  /** SHA-256 of the certificate that it must show (RFC 8705), where its tokens are bound to one. */
  readonly certificateThumbprint: string | null;
}

/** `null` for a client that is unknown or disabled: which of the two is nobody's business. */
export interface MachineClientAnswer {
  readonly client: MachineClientFacts | null;
}
