import { describe, expect, it } from 'vitest';
import { maskDivision, maskText } from './masks.js';

describe('maskText', () => {
  it.each([
    ['NAME', '张三', '张*'], ['NAME', '张小三', '张*三'], ['NAME', '欧阳小三', '欧**三'], ['NAME', '阿依古丽·买买提', '阿***提'], ['NAME', '张', '*'],
    ['ID_NUMBER', '620102198503121234', '6201**********1234'], ['PHONE', '13812345678', '138****5678'], ['BANK', '6299991234566217', '**** **** **** 6217'],
    ['ADDRESS', '甘肃省兰州市城关区东岗街道一号院', '甘肃省兰州市城关区东岗街道***'], ['ADDRESS', '甘肃省定西市岷县十里镇大沟村3号', '甘肃省定西市岷县十里镇***'],
    ['ADDRESS', '甘肃省庆阳市镇原县城关镇一号', '甘肃省庆阳市镇原县城关镇***'], ['ADDRESS', '甘肃省嘉峪关市雄关街道朝阳小区', '甘肃省嘉峪关市雄关街道***'],
    ['REPORTER', '李邻居', '已保密'], ['ADDRESS', '没有区划的地址', '***'], ['CERT_NO', 'J620102-2021-000123', 'J620102-****-****23'], ['CERT_NO', '62010219850312123421', '6201************3421'],
  ] as const)('%s %s becomes %s', (kind, text, masked) => expect(maskText(kind, text)).toBe(masked));

  it.each([
    ['NAME', '李小明', '李**'], ['ID_NUMBER', '620102201203121234', '620***************'], ['ADDRESS', '甘肃省兰州市城关区东岗街道一号院', '甘肃省兰州市城关区***'],
    ['ADDRESS', '甘肃省临夏回族自治州东乡族自治县锁南镇一号', '甘肃省临夏回族自治州东乡族自治县***'],
    ['ADDRESS', '甘肃省平凉市华亭市东华街道一号', '甘肃省平凉市华亭市***'], ['ADDRESS', '甘肃省庆阳市镇原县城关镇一号', '甘肃省庆阳市镇原县***'],
    ['ADDRESS', '甘肃省嘉峪关市雄关街道朝阳小区', '甘肃省嘉峪关市***'],
  ] as const)('%s of a child: %s becomes %s', (kind, text, masked) => expect(maskText(kind, text, true)).toBe(masked));

  it('has no text for kinds that leave none', () => {
    for (const kind of ['NONE', 'BIRTHDATE', 'DIVISION'] as const) expect(() => maskText(kind, 'x')).toThrow('leaves no text');
  });

  it('cuts a division to its county', () => expect(maskDivision('620102001001')).toBe('620102'));
});
