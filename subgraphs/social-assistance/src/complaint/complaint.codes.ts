import { codeList } from '@civil/schema/codes';

/** What a complaint is about (投诉举报事项). */
export const complaintTopicCodes = codeList(null, `
01 应保未保 | a family in need is left out
02 隐瞒收入财产 | income or property is concealed
03 优亲厚友 | favours to kin or friends
04 推诿拖延 | delay or evasion
05 态度与作风 | conduct of staff
06 待遇金额、发放 | amount or payment of a benefit
07 公示不规范 | public notice not as the rules ask
08 差评 | bad rating of a service
99 其他 | other`);

/** How a complaint came (投诉举报渠道). */
export const complaintChannelCodes = codeList(null, `
01 网上 | online
02 热线 | hotline
03 信函 | letter
04 来访 | in person
05 评价 | rating`);

/** Topic and channel of a complaint that a bad rating opens. */
export const BAD_RATING = '08';
export const BY_RATING = '05';
