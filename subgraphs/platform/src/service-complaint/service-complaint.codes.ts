import { codeList } from '@civil/schema/codes';

/** What a complaint about a service is about (投诉事项), whatever the domain. */
export const serviceComplaintTopicCodes = codeList(null, `
01 应办未办 | what is due was not done
02 推诿拖延 | delay or evasion
03 态度与作风 | conduct of staff
04 违规收费 | unlawful fees
05 索要已取消的证明 | a cancelled proof was asked for
06 应公开未公开 | what is to be published was not
07 违法违规行为 | unlawful conduct
99 其他 | other`);

/** How a complaint came (投诉渠道). */
export const serviceComplaintChannelCodes = codeList(null, `
01 网上 | online
02 监督电话 | supervision line
03 信函 | letter
04 来访 | in person`);
