import { hash } from 'node:crypto';
import { escapeHtml } from '../http/escape-html.js';

/** What a verification came to, as the graph answers it. */
export interface Verification {
  readonly matches: boolean;
  readonly status: string | null;
  readonly type: { readonly zh: string; readonly en: string } | null;
  readonly issuerName: string | null;
  readonly issuedOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const STYLE = `body{font:16px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1c2430;background:#fff}
h1{font-size:1.3rem}strong{display:block;font-size:1.6rem;margin:1rem 0}small{color:#56606e}dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem}dd{margin:0;overflow-wrap:anywhere}
.VALID{color:#0b6b3a}.SUSPENDED{color:#8a5a00}.EXPIRED,.REVOKED,.none{color:#a31515}@media(prefers-color-scheme:dark){body{background:#12161c;color:#dfe5ec}small{color:#9aa6b4}.VALID{color:#4fc98a}.SUSPENDED{color:#e0b050}.EXPIRED,.REVOKED,.none{color:#ff8a80}}`;

/** What the page may do: nothing but be shown with its own style. */
export const VERIFICATION_POLICY = `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const statuses: Readonly<Record<string, string>> = { VALID: '有效 In force', SUSPENDED: '暂停 Suspended', EXPIRED: '失效 Expired', REVOKED: '已吊销 Revoked' };

const facts = ({ type, issuerName, issuedOn, validFrom, validTo }: Verification): [string, string][] => [
  ['证照类型 Type', type ? `${type.zh} ${type.en}` : ''], ['颁发机构 Issuer', issuerName ?? ''], ['签发日期 Issued on', issuedOn ?? ''], ['有效期 Valid', `${validFrom ?? ''} – ${validTo ?? '长期 for good'}`],
];

/** What a verification came to, for whoever has scanned the code of a certificate. It tells of the certificate, never of its holder. */
export function verificationPage(certificateId: string, verification: Verification | null): string {
  const { status } = verification?.matches ? verification : { status: null };
  const verdict = status ? (statuses[status] ?? escapeHtml(status)) : '无此证照，或与摘要不符 No such certificate, or another digest';
  const rows = verification?.matches ? facts(verification).map(([term, text]) => `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`).join('') : '';
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>电子证照核验 Verification of a certificate</title><style>${STYLE}</style></head>
<body><h1>电子证照核验 <small lang="en">Verification of an electronic certificate</small></h1><strong class="${status && statuses[status] ? status : 'none'}">${verdict}</strong>
<dl>${rows}<dt>证照标识 Identifier</dt><dd>${escapeHtml(certificateId)}</dd></dl>
<p><small>核验结果以本页显示时为准，不含持证人信息。The result is that of this moment, and tells nothing of the holder.</small></p></body></html>
`;
}
