import { describe, expect, it } from 'vitest';
import { pinyinOf, settlementNameOf, shortNameOf, splitName } from './division-name.js';

describe('splitName', () => {
  it('tells the specific part, the peoples and the generic part apart', () => {
    expect(splitName('临夏回族自治州')).toEqual({ specific: '临夏', peoples: ['回族'], generic: '自治州' });
    expect(splitName('积石山保安族东乡族撒拉族自治县')).toEqual({ specific: '积石山', peoples: ['保安族', '东乡族', '撒拉族'], generic: '自治县' });
    expect(splitName('东乡族自治县')).toEqual({ specific: '', peoples: ['东乡族'], generic: '自治县' });
    expect(splitName('新添堡回族乡')).toEqual({ specific: '新添堡', peoples: ['回族'], generic: '乡' });
  });

  it('takes a forest in a name for no forest district', () => {
    expect(splitName('碑林区')).toEqual({ specific: '碑林', peoples: [], generic: '区' });
  });
});

describe('pinyinOf', () => {
  it.each([
    ['甘肃省', 'Gansu Sheng'], ['陕西省', 'Shaanxi Sheng'], ['内蒙古自治区', 'Nei Mongol Zizhiqu'], ['西藏自治区', 'Xizang Zizhiqu'],
    ['临夏回族自治州', 'Linxia Huizu Zizhizhou'], ['甘南藏族自治州', 'Gannan Zangzu Zizhizhou'], ['肃南裕固族自治县', 'Sunan Yugurzu Zizhixian'],
    ['秦安县', "Qin'an Xian"], ['宕昌县', 'Tanchang Xian'], ['民乐县', 'Minle Xian'], ['武都区', 'Wudu Qu'], ['蔚县', 'Yu Xian'], ['兰州新区', 'Lanzhou Xinqu'],
    ['华藏寺镇', 'Huazangsi Zhen'], ['酒泉路街道', 'Jiuquanlu Jiedao'], ['畅家巷社区居委会', 'Changjiaxiang Shequ Juweihui'],
  ])('spells %s as %s', (name, spelling) => {
    expect(pinyinOf(name)).toBe(spelling);
  });
});

describe('shortNameOf', () => {
  it.each([
    ['620000', '甘肃省', 1, '甘'], ['620100', '兰州市', 2, '兰州'], ['622900', '临夏回族自治州', 2, '临夏州'], ['620523', '甘谷县', 3, '甘谷'],
    ['621022', '环县', 3, null], ['620102001001', '畅家巷社区居委会', 5, '畅家巷社区'],
  ])('shortens %s %s', (code, name, level, short) => {
    expect(shortNameOf(code, name, level)).toBe(short);
  });
});

describe('settlementNameOf', () => {
  it('drops the committee and keeps one village', () => {
    expect(['团结村委会', '七号村村民委员会', '福民居委会', '畅家巷社区居委会', '雍坝村'].map(settlementNameOf)).toEqual([
      '团结村', '七号村', '福民社区', '畅家巷社区', '雍坝村',
    ]);
  });
});
