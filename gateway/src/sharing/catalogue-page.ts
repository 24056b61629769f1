import { hash } from 'node:crypto';
import { escapeHtml } from '../http/escape-html.js';
import type { CatalogueEntry } from './catalogue.js';

const STYLE = `body{font:16px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1c2430;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.5rem;border-top:1px solid #d5dbe3;padding-top:1rem}small,dt{color:#56606e}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}dd{margin:0}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #e6eaf0;vertical-align:top}code,pre{font-family:ui-monospace,monospace;font-size:.85rem}
pre{background:#f4f6f9;padding:.6rem;overflow-x:auto}@media(prefers-color-scheme:dark){body{background:#12161c;color:#dfe5ec}pre{background:#1c2430}small,dt{color:#9aa6b4}h2,th,td{border-color:#2b3542}}`;

/** What the page may do: nothing but be shown with its own style. */
export const CATALOGUE_POLICY = `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const classes: Readonly<Record<CatalogueEntry['sharingClass'], string>> = {
  UNCONDITIONAL: '无条件共享 Unconditional', CONDITIONAL: '有条件共享 Conditional', NOT_SHARED: '不予共享 Not shared',
};

const both = (text: { readonly zh: string; readonly en: string } | null): string => (text ? `${escapeHtml(text.zh)} <small>${escapeHtml(text.en)}</small>` : '—');

function section({ id, name, sharingClass, provider, consumers, conditions, legalBasis, cadence, items, address, verifyAddress, field, example, granted, status, version, publishedAt }: CatalogueEntry): string {
  const facts: [string, string][] = [
    ['共享属性 Class', escapeHtml(classes[sharingClass])], ['提供方 Provider', both(provider)], ['使用方 Consumers', both(consumers)], ['使用条件 Conditions', both(conditions)],
    ['依据 Legal basis', both(legalBasis)], ['更新周期 Cadence', escapeHtml(cadence)], ['版本 Version', `${version}${publishedAt ? ` <small>${escapeHtml(publishedAt.slice(0, 10))}</small>` : ''}`],
    ...([['提取地址 Address', address && `GET ${address}`], ['核验地址 Verification', verifyAddress && `POST ${verifyAddress}`], ['查询字段 Field', field]] as const)
      .flatMap(([term, text]): [string, string][] => (text ? [[term, `<code>${escapeHtml(text)}</code>`]] : [])),
    ...(address || verifyAddress || field ? [] : ([['状态 State', status === 'WITHDRAWN' ? '已撤回 <small>Withdrawn</small>' : '尚未提供 <small>Not served yet</small>']] as [string, string][])),
    ...(granted === null ? [] : ([['本系统授权 Granted to this client', granted.length > 0 ? granted.map((name) => `<code>${escapeHtml(name)}</code>`).join(' ') : '无 None']] as [string, string][])),
  ];
  const rows = items.map((item) => `<tr><td><code>${escapeHtml(item.name)}</code></td><td>${escapeHtml(item.zh)}</td><td>${item.type}</td><td>${item.class}</td></tr>`).join('');
  return `<section id="${escapeHtml(id)}"><h2>${escapeHtml(id)} ${escapeHtml(name.zh)} <small lang="en">${escapeHtml(name.en)}</small></h2>
<dl>${facts.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl>
${items.length === 0 ? '' : `<table><thead><tr><th>数据项 Item</th><th>名称 Name</th><th>类型 Type</th><th>级别 Class</th></tr></thead><tbody>${rows}</tbody></table>`}
${example ? `<pre>${escapeHtml(JSON.stringify(example))}</pre>` : ''}</section>`;
}

/** The catalogue for a reader, in Chinese and English, without a script. */
export const cataloguePage = (entries: readonly CatalogueEntry[]): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>政务数据共享目录 Catalogue of shared data</title><style>${STYLE}</style></head>
<body><h1>民政政务数据共享目录 <small lang="en">Catalogue of shared civil-affairs data</small></h1>
<p>已获授权的系统按地址提取：全量、增量、断点续取，末行给出续取游标与 SM3 摘要。<br><span lang="en">A client with a grant pulls from the address: all of it, what has changed since a cursor, on from where it stopped; the last line holds the next cursor and the SM3 digest.</span></p>
${entries.map(section).join('\n')}</body></html>
`;
