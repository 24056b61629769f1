import { describeEnum } from '@civil/subgraph-kernel';

export enum RescueStatus {
  ADMITTED = 'ADMITTED', IDENTIFYING = 'IDENTIFYING', IDENTIFIED = 'IDENTIFIED', RETURNING = 'RETURNING', SETTLING = 'SETTLING', TRANSFERRED = 'TRANSFERRED', LEFT = 'LEFT',
}
describeEnum(RescueStatus, 'RescueStatus', '救助的状态。State of a stay at a rescue station.', {
  ADMITTED: '已接收。Taken in.', IDENTIFYING: '身份查询中。Identity being searched for.', IDENTIFIED: '身份已查明。Identity confirmed.', RETURNING: '返乡安排中。Return under way.',
  SETTLING: '落户安置中。Being settled.', TRANSFERRED: '已转交未成年人救助保护机构。Handed over to child protection.', LEFT: '已离站。Has left.',
});

/** States in which a stay is over. */
export const finalRescueStatuses = [RescueStatus.TRANSFERRED, RescueStatus.LEFT] as const;
/** States of those in the care of a station. */
export const openRescueStatuses = Object.values(RescueStatus).filter((status) => !(finalRescueStatuses as readonly RescueStatus[]).includes(status));

export enum IdentitySearchKind { PHOTO = 'PHOTO', DNA = 'DNA', BULLETIN = 'BULLETIN', INQUIRY = 'INQUIRY' }
describeEnum(IdentitySearchKind, 'IdentitySearchKind', '身份查询的方式。How an identity is searched for.', {
  PHOTO: '人像识别。By photograph.', DNA: 'DNA 采集比对。By DNA.', BULLETIN: '寻亲公告、媒体。By bulletin or press.', INQUIRY: '询问、方言甄别、发函查询。By inquiry.',
});

export enum ReturnKind { ESCORTED = 'ESCORTED', FAMILY = 'FAMILY', RETURNED_SELF = 'RETURNED_SELF' }
describeEnum(ReturnKind, 'ReturnKind', '返乡方式。How somebody goes home.', {
  ESCORTED: '护送返乡。Escorted.', FAMILY: '亲属接回。Taken home by family.', RETURNED_SELF: '凭乘车凭证自行返乡。Alone, with a ticket.',
});

export enum TracingWithdrawal { IDENTIFIED = 'IDENTIFIED', LEFT = 'LEFT', STATION = 'STATION' }
describeEnum(TracingWithdrawal, 'TracingWithdrawal', '寻亲公告撤下的原因。Why a tracing notice was taken down.', {
  IDENTIFIED: '身份已查明。Identity confirmed.', LEFT: '已离站。The person has left.', STATION: '救助管理站撤下。By the station.',
});
