import { defineErrors } from '@civil/schema/errors';

const entry = (zh: string, en: string) => ({ zh, en, retryable: false });

/** Codes that the platform subgraph owns. */
export const errors = defineErrors('platform', {
  NAME_SEARCH_TOO_WIDE: entry('按姓名查找须同时给出乡级及以下区划或出生年份', 'A search by name needs a division of township level or below, or a birth year'),
  BASIS_REQUIRED: entry('不予共享或有条件共享的资源须载明法规依据', 'A resource that is not shared, or under conditions, states its legal basis'),
  CONDITIONS_REQUIRED: entry('共享的资源须载明使用条件', 'A shared resource states the conditions of its use'),
  ITEM_ABOVE_CLASS: entry('数据项的敏感级别超出该共享属性所允许的范围', 'A data item is more sensitive than its class of sharing lets out'),
  RESOURCE_NOT_SERVED: entry('资源尚无数据项、共享方式或提供数据的根字段，不能发布', 'A resource without items, methods or a root field that answers for it cannot be published'),
  RESOURCE_UNKNOWN: entry('目录中没有该资源', 'The catalogue has no such resource'),
  RESOURCE_NOT_PUBLISHED: entry('该资源尚未发布或已撤回', 'The resource is not published, or was withdrawn'),
  RESOURCE_NOT_SHARED: entry('该资源不予共享', 'The resource is not shared'),
  SHARE_FIELD_UNKNOWN: entry('该资源没有所填的数据项', 'The resource has no such data item'),
  METHOD_NOT_OFFERED: entry('该资源不提供此种共享方式', 'The resource does not offer this method of sharing'),
  FIELD_NOT_ASKED: entry('字段不在所申请或所同意的范围内', 'The field is not among those asked for, or approved'),
  AUTHORITY_CONSENT_REQUIRED: entry('延长答复须经政务数据共享主管部门同意', 'An extension needs the consent of the sharing authority'),
  EXTENSION_NOT_ALLOWED: entry('仅有条件共享的申请可延长答复，且以一次为限', 'Only the answer to a request of the conditional class is extended, and only once'),
  SUPPLEMENT_ASKED_ALREADY: entry('补正内容应当一次性告知', 'What is missing is told once'),
  GRANT_BEYOND_REQUEST: entry('授权不得超出所同意的申请', 'A grant goes no further than the request that was approved'),
  GRANT_EXISTS: entry('该系统对此资源的同一范围已有授权', 'The client has a grant of the same rows of this resource'),
  GRANT_BASIS_LAPSED: entry('授权所据已不成立', 'What the grant rests on does not hold any more'),
  CLIENT_NOT_ENABLED: entry('接入系统未登记或已停用', 'The client is not registered, or was disabled'),
  CLIENT_KEYS: entry('公钥须为一至四把各有标识的 JWK，不得含私钥，不得更改已登记标识的密钥', 'Keys are one to four JWKs with ids of their own, without private parts; a registered id keeps its key'),
  TEXT_HOLDS_NUMBER: entry('文字中不得填写证件号码或电话', 'Texts hold no identity numbers and no phones'),
});
