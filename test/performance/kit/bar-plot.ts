import { colours, svgOf, textAt } from './svg.js';

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** What stands at its end. */
  readonly label: string;
  /** Drawn in the colour of what the plot is about. */
  readonly isOurs?: boolean;
}

export interface BarPlot {
  readonly title: string;
  /** What a long bar means. */
  readonly caption: string;
  /** Each has a scale of its own and a heading. */
  readonly groups: readonly { readonly name: string; readonly bars: readonly Bar[] }[];
}

const WIDTH = 860;
const NAMES = 230;
const LONGEST = WIDTH - NAMES - 150;
const ROW = 22;
const HEADING = 36;

/** Horizontal bars in groups, the longest of each group over the whole width. */
export function barPlot({ title, caption, groups }: BarPlot): string {
  const parts = [textAt(caption, { x: 16, y: 46 })];
  let y = 56;
  for (const { name, bars } of groups) {
    y += HEADING;
    parts.push(textAt(name, { x: 16, y: y - 10, size: 14, bold: true }));
    const longest = Math.max(...bars.map(({ value }) => value));
    for (const { name: bar, value, label, isOurs = false } of bars) {
      const length = Math.max(1, (value / longest) * LONGEST);
      parts.push(
        textAt(bar, { x: NAMES - 8, y: y + 14, anchor: 'end' }),
        `<rect x="${NAMES}" y="${y + 2}" width="${length.toFixed(1)}" height="${ROW - 5}" rx="2" fill="${isOurs ? colours[0] : colours[5]}"/>`,
        textAt(label, { x: NAMES + length + 6, y: y + 14 }),
      );
      y += ROW;
    }
  }
  return svgOf(WIDTH, y + 16, title, parts);
}
