import { describe, expect, it } from 'vitest';
import { isStatutory, kindOf } from './division-kind.js';

describe('kindOf', () => {
  it.each([
    ['620000', '甘肃省', 1, 'PROVINCE'], ['152200', '兴安盟', 2, 'PREFECTURE'], ['623000', '甘南藏族自治州', 2, 'AUTONOMOUS_PREFECTURE'],
    ['620102', '城关区', 3, 'DISTRICT'], ['610103', '碑林区', 3, 'DISTRICT'], ['620881', '华亭市', 3, 'COUNTY_CITY'], ['150123', '和林格尔县', 3, 'COUNTY'],
    ['150121', '土默特左旗', 3, 'COUNTY'], ['620623', '天祝藏族自治县', 3, 'AUTONOMOUS_COUNTY'], ['150722', '莫力达瓦达斡尔族自治旗', 3, 'AUTONOMOUS_COUNTY'],
    ['620171', '兰州新区', 3, 'FUNCTIONAL_AREA'], ['429021', '神农架林区', 3, 'SIMILAR'], ['620102001', '酒泉路街道', 4, 'STREET'],
    ['620922109', '腰站子东乡族镇', 4, 'TOWN'], ['620121200', '坪城乡', 4, 'TOWNSHIP'], ['620422202', '新添堡回族乡', 4, 'ETHNIC_TOWNSHIP'],
    ['620723500', '国营临泽农场', 4, 'SIMILAR'], ['620102001001', '畅家巷社区居委会', 5, 'COMMUNITY'], ['620121100200', '青龙村委会', 5, 'VILLAGE'],
    ['620102402598', '甘肃农垦集团虚拟生活区', 5, 'SIMILAR'],
  ])('takes %s %s for its kind', (code, name, level, kind) => {
    expect(kindOf(code, name, level)).toBe(kind);
  });

  it('holds functional areas and statistical units for not established by law, save the two listed districts', () => {
    const statutory = (code: string, name: string, level: number): boolean => isStatutory(kindOf(code, name, level), name);
    expect(statutory('620171', '兰州新区', 3)).toBe(false);
    expect(statutory('620723500', '国营临泽农场', 4)).toBe(false);
    expect(statutory('429021', '神农架林区', 3)).toBe(true);
    expect(statutory('620102001', '酒泉路街道', 4)).toBe(true);
  });
});
