/** A home page of about `elements` elements: many columns of twenty dated rows, more than any county has. For tests of size. */
export function hugePage(elements: number): string {
  const rowsPerBlock = 20;
  const elementsPerBlock = 3 + rowsPerBlock * 3;
  const day = (n: number) => `2020-09-${String((n % 28) + 1).padStart(2, '0')}`;
  const block = (b: number) => {
    const rows = Array.from(
      { length: rowsPerBlock },
      (_, i) => `<li><a href="/c${b}/${i}.html">关于第${b}号事项第${i}次公告的通知</a><span>${day(28 - i)}</span></li>`,
    );
    return `<div class="box"><h2>第${b}栏通知公告</h2><ul>${rows.join('')}</ul></div>`;
  };
  const blocks = Array.from({ length: Math.max(1, Math.round(elements / elementsPerBlock)) }, (_, b) => block(b));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>很大的首页</title></head><body>${blocks.join('\n')}</body></html>`;
}

/**
 * An article whose head, title and date line, stands at its foot: below it, where texts of articles stand, is nothing. Its words are for a
 * reader of any page to find. `readable` = there are words at all.
 */
export function articleAboveItsHead(readable: boolean): string {
  const sentence = '柘溪县水务局将于本周六对城区供水管网进行检修，届时城南片区停止供水，请各用户提前做好储水准备，恢复供水的时间另行通知。';
  const text = readable ? Array.from({ length: 4 }, (_, i) => `<p>${i + 1}、${sentence}</p>`).join('') : '';
  const title = '城区供水管网检修停水通告';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="2020-09-18 10:20"></head><body><section>${text}</section><h1>${title}</h1>
<div>发布时间：2020-09-18 10:20 来源：柘溪县水务局</div></body></html>`;
}
