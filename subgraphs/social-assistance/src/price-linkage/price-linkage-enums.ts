import { describeEnum } from '@civil/subgraph-kernel';

export enum PriceLinkageStatus { OPENED = 'OPENED', APPROVED = 'APPROVED', LISTED = 'LISTED', CLOSED = 'CLOSED', CANCELLED = 'CANCELLED' }
describeEnum(PriceLinkageStatus, 'PriceLinkageStatus', '价格补贴联动的状态。State of a price-linkage run.', {
  OPENED: '已启动，待审批。Opened, waits for approval.', APPROVED: '已审批，生成名单中。Approved, its lines are being made.', LISTED: '名单已生成。Its lines are made.', CLOSED: '已办结。Closed.', CANCELLED: '已取消。Cancelled.',
});
