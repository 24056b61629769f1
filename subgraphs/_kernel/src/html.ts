const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] as string);

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = Html | readonly Html[] | string | number | null;
const textOf = (piece: Piece): string =>
  piece === null ? '' : piece instanceof Html ? piece.text : Array.isArray(piece) ? piece.map(({ text }: Html) => text).join('') : escaped(String(piece));

/** HTML with values in it. Whatever is not HTML already is escaped, so that no value is ever taken for markup. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(parts.reduce((text, part, place) => text + textOf(pieces[place - 1] ?? null) + part));
