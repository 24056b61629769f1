/** Whole shares of `total` by weight (largest remainder); ties go to the earlier place. */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return weights.map((_, i) => (i === 0 ? total : 0));
  const exact = weights.map((weight) => (weight * total) / sum);
  const shares = exact.map(Math.floor);
  let rest = total - shares.reduce((a, b) => a + b, 0);
  const order = exact.map((value, i) => ({ i, left: value - Math.floor(value) })).sort((a, b) => b.left - a.left || a.i - b.i);
  for (const { i } of order) {
    if (rest <= 0) break;
    shares[i] = (shares[i] ?? 0) + 1;
    rest--;
  }
  return shares;
}

/** As `allocate`, with a least and a greatest share per place; throws when the caps cannot hold the total. */
export function allocateWithin(total: number, weights: readonly number[], least: readonly number[], most: readonly number[]): number[] {
  const shares = least.map((min, i) => Math.min(min, most[i] ?? 0));
  let rest = total - shares.reduce((a, b) => a + b, 0);
  if (rest < 0) throw new Error(`least shares exceed the total ${total}`);
  while (rest > 0) {
    const open = shares.map((share, i) => Math.max(0, (most[i] ?? 0) - share));
    // A place below its due share comes first, so the floors do not distort the rest.
    const wanted = allocate(total, weights.map((weight, i) => ((open[i] ?? 0) > 0 ? weight : 0)));
    const deficit = wanted.map((want, i) => ((open[i] ?? 0) > 0 ? Math.max(0, want - (shares[i] ?? 0)) : 0));
    const basis = deficit.some((d) => d > 0) ? deficit : weights.map((weight, i) => ((open[i] ?? 0) > 0 ? weight + 1e-9 : 0));
    if (!basis.some((b) => b > 0)) throw new Error(`caps leave ${rest} of ${total} unplaced`);
    const step = allocate(rest, basis);
    let placed = 0;
    for (let i = 0; i < shares.length; i++) {
      const add = Math.min(step[i] ?? 0, open[i] ?? 0);
      shares[i] = (shares[i] ?? 0) + add;
      placed += add;
    }
    if (placed === 0) throw new Error(`caps leave ${rest} of ${total} unplaced`);
    rest -= placed;
  }
  return shares;
}

/** Whole table with the given row and column sums, near to `expected`; the sums must agree. */
export function controlledRounding(expected: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[]): number[][] {
  const table = expected.map((row) => row.map(Math.floor));
  const rowLeft = rows.map((want, r) => want - (table[r] ?? []).reduce((a, b) => a + b, 0));
  const columnLeft = columns.map((want, c) => want - table.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  const fractions: { r: number; c: number; left: number }[] = [];
  for (const [r, row] of expected.entries()) for (const [c, value] of row.entries()) fractions.push({ r, c, left: value - Math.floor(value) });
  fractions.sort((a, b) => b.left - a.left || a.r - b.r || a.c - b.c);
  const raise = (r: number, c: number): void => {
    const row = table[r];
    if (!row) return;
    row[c] = (row[c] ?? 0) + 1;
    rowLeft[r] = (rowLeft[r] ?? 0) - 1;
    columnLeft[c] = (columnLeft[c] ?? 0) - 1;
  };
  for (const { r, c } of fractions) if ((rowLeft[r] ?? 0) > 0 && (columnLeft[c] ?? 0) > 0) raise(r, c);
  for (let r = 0; r < rows.length; r++)
    for (let c = 0; c < columns.length; c++) while ((rowLeft[r] ?? 0) > 0 && (columnLeft[c] ?? 0) > 0) raise(r, c);
  return table;
}
