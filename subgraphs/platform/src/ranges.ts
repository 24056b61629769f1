/** The SQL condition of a range with both ends included, an end left out being open; undefined where nothing was asked. */
export function within<V>(range: { gte?: V | null; lte?: V | null } | null | undefined): { $gte?: V; $lte?: V } | undefined {
  if (!range || (range.gte == null && range.lte == null)) return undefined;
  return { ...(range.gte == null ? {} : { $gte: range.gte }), ...(range.lte == null ? {} : { $lte: range.lte }) };
}
