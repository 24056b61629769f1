import { type Catalogue, type CatalogueEntry, platformCodes } from '@civil/schema/errors';

const table = (codes: Readonly<Record<string, CatalogueEntry>>): string[] => [
  '| 代码 code | 中文 | English | 可重试 retryable | 自 since |', '|---|---|---|---|---|',
  ...Object.entries(codes).sort(([a], [b]) => a.localeCompare(b)).map(([code, { zh, en, retryable, since }]) => `| \`${code}\` | ${zh} | ${en} | ${retryable ? '是 yes' : '否 no'} | ${since} |`),
  '',
];

/** `ERRORS.md`: every code that the graph may answer with. */
export function errorsPage(catalogues: readonly Catalogue[]): string {
  return [
    '# 错误代码 Error codes', '', '由 `npm run generate` 生成。代码不改号、不复用。Generated; a code is never renumbered and never reused.', '',
    '每个错误的 `extensions` 都带 `code`、`zh`、`en`、`retryable`；`message` 依 `Accept-Language`。Every error carries them; `message` follows `Accept-Language`.', '',
    '## 通用 Platform', '', ...table(platformCodes),
    ...catalogues.filter(({ codes }) => Object.keys(codes).length > 0).flatMap(({ owner, codes }) => [`## ${owner}`, '', ...table(codes)]),
  ].join('\n');
}
