/**
 * The condition that a division code begins with the digits of a prefix, as a range: an index serves a range under any collation, a
 * pattern under the collation of bytes alone. Digits are in one order everywhere, and a division code holds nothing else.
 * @throws {Error} for a prefix that is not digits.
 */
export function codesUnder(prefix: string): { $gte: string; $lt?: string } {
  if (!/^\d{1,12}$/.test(prefix)) throw new Error('a prefix of division codes is made of digits');
  const next = String(Number(prefix) + 1).padStart(prefix.length, '0');
  return next.length > prefix.length ? { $gte: prefix } : { $gte: prefix, $lt: next };
}
