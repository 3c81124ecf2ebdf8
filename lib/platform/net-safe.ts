/** Words in a link's text that promise an act and not a page. */
const acts = /退出|注销|登出|删除|移除|提交|投票|点赞|签到|取消|撤销|退订|log\s?out|sign\s?out|delete|unsubscribe/i;
/** The same in its address. */
const actPaths =
  /(?:^|[/_.?&=-])(?:log-?out|sign-?out|log-?off|quit|delete|del|remove|submit|vote|unsubscribe|cancel|save|update)(?:$|[/_.?&=-])/i;

/** Whether asking for an address could do something besides answering: such links are left alone, however they are written. */
export function isSafeToAsk({ href, name }: { href: string; name: string }): boolean {
  if (!URL.canParse(href)) return false;
  const { pathname, search } = new URL(href);
  // Headlines speak of acts as well; only a button's few words name its own.
  return !actPaths.test(pathname + search) && !(name.length <= 8 && acts.test(name));
}
