import { words } from './words';

/** Labels of an article's head (发布信息栏) and of the index block of disclosed documents (索引块). Written without blanks and colon. */
export const articleLabels: Readonly<Record<string, readonly string[]>> = {
  published: words(
    '发布时间 发布日期 发表时间 发表日期 时间发布 公开日期 公开时间 发稿时间 发稿日期 公布时间 公布日期 信息时间 ' +
      '信息日期 上传时间 录入时间 添加时间 日期 时间',
  ),
  updated: words('更新时间 更新日期 修改时间 最后更新 编辑时间'),
  signed: words(
    '成文日期 成文时间 生成日期 生成时间 印发日期 印发时间 发文日期 发文时间 签发日期 形成日期 施行日期 生效日期 ' + '实施日期',
  ),
  source: words('信息来源 文章来源 稿件来源 新闻来源 内容来源 资料来源 来源 稿源 供稿单位 供稿 发布机构 发布单位 发布部门'),
  author: words('文章作者 责任编辑 信息员 撰稿人 撰稿 作者 编辑 记者 拟稿人 审核 审核人 发布人 发布者'),
  documentNo: words('发文字号 发文文号 文件编号 文件字号 公文文号 文号 字号'),
  title: words('文件名称 信息名称 公文名称 信息标题 名称 标题'),
  other: words(
    '浏览次数 浏览量 浏览数 浏览 阅读次数 阅读量 阅读数 阅读 点击次数 点击率 点击量 点击数 点击 访问次数 访问量 ' +
      '人气 字体大小 字体 文字大小 字号大小 打印本页 打印 分享到 分享 收藏 保护视力色 背景色 索引号 主题分类 ' +
      '信息分类 公开方式 公开类别 公开范围 公开形式 体裁分类 服务对象 主题词 关键词 有效性 时效 信息有效性 公开时限 ' +
      '公开责任部门 发文机关 发文单位 制发机关 内容概述 内容概要 摘要 分类',
  ),
};

/** Words that make a line an article's head even without a date. */
export const headWords =
  /来源|稿源|发布(?:时间|日期|机构|单位)|发表(?:时间|日期)|(?:时间|日期)\s*[::]|作者|编辑|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|率|量|数)?|字体|字号|打印|分享/g;
