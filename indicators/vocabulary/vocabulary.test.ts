import { describe, expect, it } from 'vitest';
import { isBlankPhrase, isLoadingPhrase } from './blank-phrases';
import { columnClassOf } from './column-classes';

describe('columnClassOf', () => {
  it.each([
    ['柘溪要闻', 'news'],
    ['部门动态', 'news'],
    ['通 知 公 告', 'notices'],
    ['政策文件', 'policies'],
    ['政策解读', 'interpretation'],
    ['部门文件', 'policies'],
    ['人事任免', 'personnel'],
    ['规划计划', 'plans'],
    ['统计数据', 'data'],
    ['柘溪概况', 'overview'],
    ['内设机构', 'organs'],
    ['领导之窗', 'leaders'],
    ['县长信箱', 'other'],
    ['县长访谈', 'interpretation'],
    ['应急管理', 'other'],
    ['政府信息公开指南', 'standing'],
    ['依申请公开', 'standing'],
    ['信息公开制度', 'standing'],
    ['县住房和城乡规划建设管理局', 'other'],
    ['县数据服务中心', 'other'],
    ['文化旅游局动态', 'news'],
    ['政府工作报告', 'plans'],
    ['县政府工作部门', 'organs'],
    ['新闻发言人', 'other'],
    ['新闻专题', 'other'],
    ['文件下载', 'other'],
    ['政策咨询', 'other'],
    ['政务信息公开', 'other'],
    ['信息公开统计', 'other'],
    ['推荐新闻', 'other'],
    ['相关新闻', 'other'],
    ['政府及相关部门文件', 'policies'],
    ['', 'other'],
  ])('%s is %s', (heading, expected) => {
    expect(columnClassOf(heading)).toBe(expected);
  });
});

describe('isBlankPhrase', () => {
  it.each([
    '暂无信息',
    '此栏目暂无任何新增信息',
    '暂无相关信息！',
    '抱歉，没有找到相关记录',
    '栏目建设中',
    '内容正在更新中，敬请期待',
    'No data',
    '（暂无内容）',
    '该栏目正在建设中，敬请期待！',
    '没有查询到相关数据！',
    '对不起，未找到符合条件的记录',
    '查无相关记录',
    '本栏目尚未添加内容',
    '目前没有内容，请浏览其他栏目',
  ])('%s', (text) => expect(isBlankPhrase(text)).toBe(true));

  it.each([
    '无',
    '暂无附件',
    '无障碍浏览',
    '县城建设中的文化传承',
    '目前没有发现问题的通报',
    '暂无逾期未答复信件的情况说明',
    '没有更多了',
    '未公开',
    '未发现违法行为',
    '正在公示中',
    '整治工作正在进行中',
    '信息公开',
  ])('not %s', (text) => expect(isBlankPhrase(text)).toBe(false));
});

describe('isLoadingPhrase', () => {
  it.each(['正在加载，请稍候……', '加载中...', '数据加载中', 'Loading...'])('%s', (text) => expect(isLoadingPhrase(text)).toBe(true));
  it.each(['加载能力测试通知', '请稍候再拨'])('not %s', (text) => expect(isLoadingPhrase(text)).toBe(false));
});
