export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/**
 * A table in markdown: its head, a rule, a line for each row. Columns after the first stand to the right.
 * @throws {Error} for a row that has not as many cells as the head.
 */
export function markdownTable({ head, rows, title }: Table): string {
  const odd = rows.find((row) => row.length !== head.length);
  if (odd) throw new Error(`a row of "${title}" has ${odd.length} cells under ${head.length} heads: ${odd.join(', ')}`);
  return [line(head), `|${head.map((_name, index) => (index === 0 ? '---' : '--:')).join('|')}|`, ...rows.map(line)].join('\n');
}
