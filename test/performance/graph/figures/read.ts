/** Runs one statement with `?` for its values. Who reads brings the way to the database: prepared statements here, an ORM there. */
export type Read = <R extends object>(sql: string, values: readonly unknown[]) => Promise<R[]>;

/** A count as the graph shows it. */
export interface Cell {
  readonly value: number | null;
  readonly suppressed: boolean;
}

export const shown = (value: number): Cell => ({ value, suppressed: false });
export const withheld: Cell = { value: null, suppressed: true };
