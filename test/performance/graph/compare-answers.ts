import { isDeepStrictEqual } from 'node:util';

interface Answer {
  data?: { residents?: { pageInfo?: { endCursor?: unknown } } } | null;
  errors?: readonly { path?: readonly (string | number)[]; extensions?: { code?: string } }[];
}

const codesOf = ({ errors = [] }: Answer): string[] => errors.map(({ path = [], extensions }) => `${path.join('.')} ${extensions?.code}`).sort();

/** A cursor is opaque, and each server has its own: what counts is that there is one. */
function withoutCursor(data: Answer['data']): Answer['data'] {
  const pageInfo = data?.residents?.pageInfo;
  return pageInfo ? { ...data, residents: { ...data.residents, pageInfo: { ...pageInfo, endCursor: typeof pageInfo.endCursor } } } : data;
}

/** The path of the first place where two answers differ, or nothing where they are the same. */
function difference(one: unknown, other: unknown, path = ''): string | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return path;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) {
    const found = difference((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name], `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return path;
}

/**
 * Holds an answer against ours: its data, and the code and path of each error.
 * @throws {Error} naming the first place where they differ, never a value.
 */
export function assertSameAnswer(what: string, ours: object, theirs: object): void {
  const [own, other] = [ours, theirs] as [Answer, Answer];
  if (!own.data) throw new Error(`${what}: ours has no data: ${codesOf(own).join(', ')}`);
  const place = difference(withoutCursor(own.data), withoutCursor(other.data));
  if (place !== undefined) throw new Error(`${what}: the data differ at ${place}; errors: ${codesOf(other).join(', ')}`);
  if (!isDeepStrictEqual(codesOf(own), codesOf(other))) throw new Error(`${what}: the errors differ: ${codesOf(own).join(', ')} against ${codesOf(other).join(', ')}`);
}
