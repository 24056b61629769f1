import { chinaTime } from '@civil/schema/scalars';
import { Html, html } from '@civil/subgraph-kernel';
import type { AssistanceProgram } from '../program.js';
import type { InformationCard } from './information-card.js';

export const programNames: Readonly<Record<AssistanceProgram, string>> = {
  TEKUN: '特困人员救助供养', DIBAO: '最低生活保障', MARGIN: '最低生活保障边缘家庭', RIGID: '刚性支出困难家庭', TEMP: '临时救助', ROOFLESS: '生活无着流散人员救助', DIS_LIVING: '困难残疾人生活补贴',
  DIS_NURSING: '重度残疾人护理补贴', PRICE: '价格临时补贴',
};

const style = new Html(`@page { size: A5 portrait; margin: 10mm }
* { box-sizing: border-box }
body { margin: 0; font: 11pt/1.6 "Source Han Serif SC", "Noto Serif CJK SC", SimSun, serif; color: #000 }
main { max-width: 128mm; margin: 0 auto; border: 1.5pt solid #000; padding: 6mm; break-inside: avoid }
h1 { margin: 0 0 4mm; font-size: 18pt; letter-spacing: .3em; text-align: center }
table { width: 100%; border-collapse: collapse }
th, td { border: .5pt solid #000; padding: 1.5mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { width: 30%; font-weight: 600; white-space: nowrap }
ul { margin: 0; padding-left: 1.2em }
footer { margin-top: 4mm; font-size: 9pt }`);

const row = (name: string, value: Html | string | null): Html => (value === null ? new Html('') : html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`);

/** What the card prints: all but itself and what only the graph needs. */
export type PrintedCard = Pick<
  InformationCard, 'program' | 'certNo' | 'holderName' | 'persons' | 'amount' | 'effectiveFrom' | 'policyReferences' | 'handlerName' | 'handlerUnit' | 'supervisionPhone' | 'issuedAt'
>;

/** The card as a page that stands alone: nothing is fetched, nothing runs, and it fits one page of A5. */
export function printableCard(card: PrintedCard): string {
  const references = card.policyReferences.map(({ title, documentNo }) => html`<li>${title}${documentNo ? `（${documentNo}）` : ''}</li>`);
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>救助明白卡</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>救助明白卡</h1>
<table>
${row('户代表', card.holderName)}
${row('救助项目', programNames[card.program])}
${row('证号', card.certNo)}
${row('享受人数', `${card.persons} 人`)}
${row('每月金额', card.amount === null ? '身份认定，不发放现金' : `${card.amount} 元`)}
${row('起始月份', card.effectiveFrom)}
${row('政策依据', html`<ul>${references}</ul>`)}
${row('经办人', card.handlerName)}
${row('经办单位', card.handlerUnit)}
${row('监督电话', card.supervisionPhone)}
${row('发放日期', card.issuedAt && chinaTime(card.issuedAt).slice(0, 10))}
</table>
<footer>家庭人口、收入、财产发生变化的，请及时告知经办人。对待遇有疑问或发现不公的，请拨打监督电话。</footer>
</main>
</body>
</html>
`.text;
}
