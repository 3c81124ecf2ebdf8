/** Words of the check of a page's links. */
export const links = {
  'links.check': '检查本页链接',
  'links.check-again': '再查一次',
  'links.not-checked': '链接和附件还没有检查',
  'links.checking': '正在逐个访问链接，每个网站同时最多两个',
  'links.stop': '停止',
  'links.summary': '链接 {total}：打开 {open}，有问题 {bad}，未检查 {unchecked}',
  'links.at': '{time} 检查',
  'links.allow': '允许访问 {n} 个网站再查',
  'links.explain': '再查 {n} 个连不上的原因',
  'links.explain-why': '需要“观察网络请求”的许可：浏览器才会说明是域名、证书还是服务器的问题。只看本插件自己的访问。',
  'links.failed': '读不到页面上的链接，请刷新页面后再试。',
  'links.page-left': '检查链接时换了页面，结果没有保存。',
} as const;
