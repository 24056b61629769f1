/** Parts of a drawing that all plots share. Colours hold on light and on dark pages. */
export const colours = ['#2563eb', '#f59e0b', '#10b981', '#ef4444', '#8b5cf6', '#64748b', '#0ea5e9', '#d946ef', '#84cc16', '#b45309'];
export const INK = '#334155';
export const RULE = '#cbd5e1';

export const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly bold?: boolean;
}

export const textAt = (text: string, { x, y, anchor = 'start', size = 12, bold = false }: TextPlace): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" text-anchor="${anchor}"${bold ? ' font-weight="bold"' : ''} fill="${INK}">${escapeXml(text)}</text>`;

export const svgOf = (width: number, height: number, title: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" role="img">`,
    `<title>${escapeXml(title)}</title>`, `<rect width="${width}" height="${height}" fill="#ffffff"/>`, textAt(title, { x: 16, y: 26, size: 16, bold: true }), ...parts, '</svg>', '',
  ].join('\n');
