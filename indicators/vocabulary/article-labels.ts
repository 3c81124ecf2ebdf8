import { compounds, words } from './words';

/** Labels of an article's head (发布信息栏) and of the index block of disclosed documents (索引块). Written without blanks and colon. */
export const articleLabels: Readonly<Record<string, readonly string[]>> = {
  published: [
    ...compounds('发布 发表 公开 发稿 公布 信息 创建 刊发', '时间 日期'),
    ...words('时间发布 上传时间 录入时间 添加时间 发布 日期 时间 Date'),
  ],
  updated: words('更新时间 更新日期 修改时间 最后更新 编辑时间'),
  // A day of 公示 or 公告 may be the first of a span: it is left to the inspector whether it is the day of publication.
  signed: [...compounds('成文 生成 印发 发文 公示 公告', '日期 时间'), ...compounds('签发 形成', '日期')],
  source: [
    ...compounds('信息 文章 稿件 新闻 内容 资料', '来源'),
    ...compounds('供稿 投稿 报送 发布', '单位 部门'),
    ...words('来源 稿源 出处 来自 转自 转载自 摘自 供稿 发布机构 发布机关 Source From'),
  ],
  author: words('文章作者 责任编辑 信息员 撰稿人 撰稿 作者 编辑 记者 拟稿人 审核 审核人 发布人 发布者'),
  documentNo: words('发文字号 发文文号 文件编号 文件字号 公文文号 文号 字号'),
  title: words('文件名称 信息名称 公文名称 信息标题 名称 标题'),
  other: [
    ...compounds('浏览 阅读 点击 访问', '次数 量'),
    ...compounds('浏览 阅读 点击', '数'),
    ...compounds('施行 生效 实施 废止 失效', '日期 时间'),
    ...compounds('公开', '方式 类别 范围 形式 时限 责任部门'),
    ...words(
      '浏览 阅读 点击 点击率 人气 字体大小 字体 文字大小 字号大小 打印本页 打印 分享到 分享 收藏 保护视力色 背景色 索引号 信息索引号 主题分类 ' +
        '信息分类 体裁分类 服务对象 主题词 关键词 有效性 时效 信息有效性 效力状况 效力状态 文件下载 附件下载 发文机关 发文机构 发文单位 制发机关 制定机关 颁布机关 内容概述 内容概要 摘要 分类',
    ),
  ],
};

/** Words that make a line an article's head even without a date. 讲座时间 is the time of something else. */
export const headWords =
  /来源|稿源|出处|来自|供稿|[投报][稿送](?:单位|部门)|发布(?:时间|日期|机构|单位|部门)|(?:发表|公布|公开|创建|信息|上传|录入|添加|刊发|发稿|更新|修改)(?:时间|日期)|(?<![\u4e00-\u9fff])(?:时间|日期)\s*[::]|作者|编辑|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|率|量|数)?|字体|字号|打印|分享/g;
