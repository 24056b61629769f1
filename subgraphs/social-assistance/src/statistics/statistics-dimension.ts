import { describeEnum } from '@civil/subgraph-kernel';

export enum StatisticsDimension { DIVISION = 'DIVISION', MONTH = 'MONTH', PROGRAM = 'PROGRAM', URBAN_RURAL = 'URBAN_RURAL', AGE = 'AGE', CAUSE = 'CAUSE' }
describeEnum(StatisticsDimension, 'AssistanceStatisticsDimension', '救助统计的分组口径。By what statistics of assistance are divided.', {
  DIVISION: '下一级区划。Divisions one level below.', MONTH: '月份。Month.', PROGRAM: '项目。Programme.', URBAN_RURAL: '城乡。Urban or rural.',
  AGE: '年龄段（期末）。Age band at the end of the period.', CAUSE: '申请所述致困原因。Cause of poverty that the application states.',
});

/** The dimensions that divide the persons of one division and month, of which the public takes one at a time. */
export const categories: readonly StatisticsDimension[] = [StatisticsDimension.PROGRAM, StatisticsDimension.URBAN_RURAL, StatisticsDimension.AGE, StatisticsDimension.CAUSE];

/** Stands for the cause of a benefit that no application tells of. */
export const NO_CAUSE = '0';
export const ADULT_YEARS = 18;

/** Whether amounts can be told by a category: they go to households, not to persons or causes. */
export const isOfMoney = (category: StatisticsDimension | undefined): boolean => category !== StatisticsDimension.AGE && category !== StatisticsDimension.CAUSE;
