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
