import { colours, RULE, svgOf, textAt } from './svg.js';

export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface LinePlot {
  readonly title: string;
  readonly across: string;
  readonly upwards: string;
  readonly lines: readonly Line[];
  /** Places equal factors at equal distances: for axes like ×1, ×10, ×100. */
  readonly isAcrossLogarithmic?: boolean;
}

const WIDTH = 860;
const HEIGHT = 420;
const AREA = { left: 80, top: 70, right: 640, bottom: 360 };
const MARKS = 5;

/** A round step that divides a length into at most so many marks. */
function stepOf(length: number): number {
  const rough = length / MARKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
}

const short = (value: number): string => Number(value.toPrecision(6)).toLocaleString('en');

/** Lines over a common scale from zero upwards, so that what is flat looks flat. */
export function linePlot({ title, across, upwards, lines, isAcrossLogarithmic = false }: LinePlot): string {
  const points = lines.flatMap((line) => line.points);
  const place = isAcrossLogarithmic ? Math.log10 : (value: number) => value;
  const xs = points.map(([x]) => x);
  const [first, last] = [place(Math.min(...xs)), place(Math.max(...xs))];
  const step = stepOf(Math.max(...points.map(([, y]) => y), Number.MIN_VALUE));
  const top = step * Math.ceil(Math.max(...points.map(([, y]) => y)) / step) || step;
  const xOf = (x: number): number => AREA.left + (last === first ? 0.5 : (place(x) - first) / (last - first)) * (AREA.right - AREA.left);
  const yOf = (y: number): number => AREA.bottom - (y / top) * (AREA.bottom - AREA.top);
  const acrossStep = stepOf(last - first || 1);
  const acrossMarks = isAcrossLogarithmic ? [...new Set(xs)] : Array.from({ length: MARKS + 2 }, (_mark, index) => (Math.ceil(first / acrossStep) + index) * acrossStep).filter((x) => x <= last);
  const upwardMarks = Array.from({ length: Math.round(top / step) + 1 }, (_mark, index) => index * step);
  return svgOf(WIDTH, HEIGHT, title, [
    textAt(upwards, { x: 16, y: 50 }),
    textAt(across, { x: (AREA.left + AREA.right) / 2, y: AREA.bottom + 42, anchor: 'middle' }),
    ...upwardMarks.flatMap((y) => [
      `<line x1="${AREA.left}" x2="${AREA.right}" y1="${yOf(y).toFixed(1)}" y2="${yOf(y).toFixed(1)}" stroke="${RULE}"/>`, textAt(short(y), { x: AREA.left - 8, y: yOf(y) + 4, anchor: 'end' }),
    ]),
    ...acrossMarks.map((x) => textAt(short(x), { x: xOf(x), y: AREA.bottom + 20, anchor: 'middle' })),
    ...lines.flatMap(({ name, points: own }, index) => {
      const colour = colours[index % colours.length];
      const y = AREA.top + 8 + index * 20;
      return [
        `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${own.map(([x, value]) => `${xOf(x).toFixed(1)},${yOf(value).toFixed(1)}`).join(' ')}"/>`,
        `<rect x="${AREA.right + 20}" y="${y - 9}" width="14" height="4" fill="${colour}"/>`, textAt(name, { x: AREA.right + 40, y }),
      ];
    }),
  ]);
}
