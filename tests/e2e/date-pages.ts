import type { Answer } from '../../scripts/browser/site-server';

const days = ['06-28', '06-20', '06-12', '09-20', '06-08', '06-01', '05-20'];
const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title>${body}</html>`;
const rows = days.map((day, n) => `<li><a href="/${n + 1}.html">第${n + 1}批农村饮水工程开工</a><span>2020-${day}</span></li>`);
const text = '<p>近日，柘溪县召开农村饮水工程建设推进会，听取各镇进展情况汇报，部署下一步工作。</p>'.repeat(6);
const article = (day: string) =>
  `<h1>第4批农村饮水工程开工</h1><div class="info">发布时间：${day} 09:30　来源：柘溪县水利局</div><div class="content">${text}</div>`;
const view =
  '<h2>通知公告</h2><ul><li><a href="/1.html">关于河道管理的通告</a><span>2020-09-28</span></li><li><a href="/2.html">关于停车的通告</a><span>2020-09-20</span></li></ul>';

/**
 * A list with one entry out of order, `http://dates.test/tzgg/`; its article, whose date is another one and later than its file; and a page that was
 * answered with 404 and goes on to another address by script.
 */
export const datePages: Answer = (_host, path) => {
  switch (new URL(path, 'http://dates.test').pathname) {
    case '/tzgg/':
      return { body: page('通知公告', `<h2>通知公告</h2><ul>${rows.join('')}</ul>`) };
    case '/4.html':
      return { body: page('第4批农村饮水工程开工', article('2020-09-26')), modified: 'Wed, 10 Jun 2020 02:00:00 GMT' };
    case '/lost.html':
      return {
        status: 404,
        body: page(
          '柘溪县',
          `<button onclick="history.pushState(null, '', '/found'); document.querySelector('main').hidden = false; this.remove()">继续</button><main hidden>${view}</main>`,
        ),
      };
    default:
      return null;
  }
};
