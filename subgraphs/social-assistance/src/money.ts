/** Fen of an amount in yuan with at most two places, so that sums and products stay whole numbers. */
export function fenOf(yuan: string): bigint {
  const [whole = '0', fraction = ''] = yuan.split('.');
  return BigInt(whole + fraction.padEnd(2, '0').slice(0, 2));
}

/** An amount in yuan with two places. */
export function yuanOf(fen: bigint): string {
  const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
