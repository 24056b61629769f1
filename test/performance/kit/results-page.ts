import type { PartResult } from './part.js';
import { markdownTable, type Table } from './table.js';

const begin = (name: string): string => `<!-- part ${name} -->`;
const end = (name: string): string => `<!-- end of ${name} -->`;

const goalsTable = ({ title, goals }: PartResult): Table => ({
  title: `goals of ${title}`, head: ['goal', 'to reach', 'measured', 'met'], rows: goals.map(({ name, goal, measured, met }) => [name, goal, measured, met ? 'yes' : '**no**']),
});

/** What a part found, as markdown. */
export function printPart(result: PartResult): string {
  const { title, notes = [], tables, goals, plots } = result;
  return [
    `## ${title}`, ...notes, ...tables.flatMap((table) => [`**${table.title}**`, markdownTable(table)]),
    ...(goals.length > 0 ? [markdownTable(goalsTable(result))] : []), ...plots.map(({ name, title: drawn }) => `![${drawn}](plots/${name}.svg)`),
  ].join('\n\n');
}

/** Puts the parts that were measured into the page of results, where they stood or at its end; other parts stay as they are. */
export function updateResultsPage(page: string, parts: ReadonlyMap<string, PartResult>): string {
  let updated = page.trimEnd();
  for (const [name, result] of parts) {
    const section = `${begin(name)}\n${printPart(result)}\n${end(name)}`;
    const from = updated.indexOf(begin(name));
    const to = updated.indexOf(end(name));
    updated = from >= 0 && to > from ? `${updated.slice(0, from)}${section}${updated.slice(to + end(name).length)}` : `${updated}\n\n${section}`;
  }
  return `${updated}\n`;
}
