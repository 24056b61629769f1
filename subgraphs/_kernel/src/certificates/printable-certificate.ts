import encodeQr from 'qr';
import { Html, html } from '../html.js';
import type { CertificateRecord } from './certificate-record.js';

const style = new Html(`@page { size: A4 portrait; margin: 18mm }
* { box-sizing: border-box }
body { margin: 0; font: 12pt/1.7 "Source Han Serif SC", "Noto Serif CJK SC", SimSun, serif; color: #000 }
main { max-width: 170mm; margin: 0 auto; border: 2pt solid #000; padding: 10mm; break-inside: avoid }
h1 { margin: 0 0 6mm; font-size: 22pt; letter-spacing: .2em; text-align: center }
table { width: 100%; border-collapse: collapse }
th, td { border: .5pt solid #000; padding: 2mm 3mm; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { width: 34%; font-weight: 600 }
small { display: block; font-size: 8pt; font-weight: 400; color: #333 }
footer { display: flex; gap: 6mm; margin-top: 6mm; font-size: 9pt; overflow-wrap: anywhere }
footer p { margin: 0 0 1mm }
footer svg { flex: none; width: 38mm; height: 38mm }`);

const row = (zh: string, en: string, value: string | null): Html => (value === null ? new Html('') : html`<tr><th scope="row">${zh}<small lang="en">${en}</small></th><td>${value}</td></tr>`);

/** A certificate as a page that stands alone: nothing is fetched and nothing runs. Its code leads to the verification, and names nobody. */
export function printableCertificate(certificate: CertificateRecord): string {
  const { type: { zh: title }, number, holderName, holderIdentity, issuerName, issuedOn, validFrom, validTo, items, certificateId, digest, algorithm, keyId, verifyUrl } = certificate;
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<table>
${row('证号', 'Number', number)}
${row('持证人', 'Holder', holderName)}
${row('证件号码', 'Identity document', holderIdentity)}
${items.map((item) => row(item.zh, item.en, item.value))}
${row('颁发机构', 'Issuer', issuerName)}
${row('签发日期', 'Issued on', issuedOn)}
${row('有效期', 'Valid', `${validFrom} 至 ${validTo ?? '长期'}`)}
</table>
<footer>
${new Html(encodeQr(verifyUrl, 'svg', { ecc: 'medium', border: 2 }))}
<div>
<p>扫码核验本证照是否有效。<span lang="en">Scan to verify that the certificate is in force.</span></p>
<p>证照标识 Identifier<br>${certificateId}</p>
<p>摘要（SM3） Digest<br>${digest}</p>
<p>签章 Seal：${algorithm}，${keyId}</p>
</div>
</footer>
</main>
</body>
</html>
`.text;
}
