/** What the browser allowed or refused, and what to do about it. Keys end with the reason's own name. */
export const platform = {
  'capture.needs-toolbar-click': '浏览器要求先点一下工具栏上的“巡查”图标，才能为这一页截图；也可以在设置中允许所有网站。',
  'capture.not-in-front': '这一页不在最前面，没有截图。请切换到这一页再截。',
  'capture.page-changed': '截图时页面已跳转，图片已丢弃，没有保存。请回到原页面重新截图。',
  'capture.page-moved': '截图时页面一直在变动，图片与位置对不上，已丢弃。请稍候再截。',
  'capture.restricted': '浏览器不允许扩展读取这类页面，无法截图。',
  'capture.no-permission': '还没有读取这个网站的权限，没有截图。请先允许这个网站。',
  'capture.gone': '页面已关闭，没有截图。',
  'capture.stopped': '已停止截图。',
  'capture.no-room': '浏览器的存储空间快满了，没有截图；已保存的内容都在。请先导出并清理，再截。',
  'capture.failed': '浏览器没有给出图片，没有保存任何内容。请重试。',
  'analysis.restricted.browser-page': '这是浏览器自己的页面，扩展不能读取。请打开要检查的网站。',
  'analysis.restricted.extension-page': '这是扩展的页面，没有可检查的内容。请打开要检查的网站。',
  'analysis.restricted.store': '浏览器不允许扩展读取应用商店的页面。',
  'analysis.restricted.source-view': '这是网页源代码视图。请打开网页本身。',
  'analysis.restricted.document-viewer': '这是文档（如 PDF）阅读器，扩展不能读取。请人工核对。',
  'analysis.restricted.not-a-page': '这不是网页，没有可检查的内容。',
} as const;
