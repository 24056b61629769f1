import { describeEnum, enumOf } from '@civil/subgraph-kernel';
import { cadences, deliveries, itemTypes, resourceStates, sharingClasses, sharingMethods } from '@civil/schema/sharing';

export const SharingClass = enumOf(sharingClasses);
describeEnum(SharingClass, 'SharingClass', '共享属性。Class of sharing.', {
  UNCONDITIONAL: '无条件共享。For every authority.', CONDITIONAL: '有条件共享。For authorities that fulfil conditions.', NOT_SHARED: '不予共享。Not shared.',
});

export const SharingMethod = enumOf(sharingMethods);
describeEnum(SharingMethod, 'SharingMethod', '共享方式。Method of sharing.', { API: '接口。Interface.', BATCH: '批量数据交换。Exchange in batches.', FILE: '文件下载。Files.' });

export const Cadence = enumOf(cadences);
describeEnum(Cadence, 'RefreshCadence', '更新频率。How often data are refreshed.', {
  REAL_TIME: '实时。In real time.', DAILY: '每日。Every day.', WEEKLY: '每周。Every week.', MONTHLY: '每月。Every month.', YEARLY: '每年。Every year.', ON_CHANGE: '变更时。On change.',
});

export const Delivery = enumOf(deliveries);
describeEnum(Delivery, 'SharingDelivery', '提供内容。What is given.', { ROWS: '数据记录。Rows.', VERIFICATION: '仅核验结果。The answer to a question about one person, and nothing else.' });

export const ResourceStatus = enumOf(resourceStates);
describeEnum(ResourceStatus, 'DataResourceStatus', '数据资源目录条目的状态。State of an entry of the catalogue.', {
  PLANNED: '已编目，尚不能提供。Listed, not served yet.', PUBLISHED: '已发布。Published.', WITHDRAWN: '已撤回。Withdrawn.',
});

export const ItemType = enumOf(itemTypes);
describeEnum(ItemType, 'DataItemType', '数据项类型。Type of a data item.', {
  TEXT: '文本。Text.', CODE: '代码。Code.', DATE: '日期。Date.', MONTH: '年月。Month.', MONEY: '金额。Amount of money.', DECIMAL: '小数。Decimal.', INTEGER: '整数。Whole number.', BOOLEAN: '是否。Yes or no.',
  POINT: '坐标。Point.', LIST: '列表。List.',
});

export const ItemClass = enumOf(['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE', 'MINOR'] as const);
describeEnum(ItemClass, 'DataItemClass', '数据项的敏感级别。Sensitivity of a data item.', {
  PUBLIC: '公开。Public.', INTERNAL: '内部。Internal.', PERSONAL: '个人信息。Personal.', SENSITIVE: '敏感个人信息。Sensitive personal.', MINOR: '未成年人信息。About a person under 18.',
});
