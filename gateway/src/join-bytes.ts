/** Bytes as one piece; a single piece is not copied. */
export const joinBytes = (pieces: readonly Buffer[]): Buffer => (pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces));
