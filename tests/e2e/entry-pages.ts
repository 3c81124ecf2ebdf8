import type { Answer } from '../../scripts/browser/site-server';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title>${body}</html>`;
const menu =
  '<div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/bsfw/">办事服务</a><a href="/hdjl/">互动交流</a></div>';
const logins =
  '<div><a href="http://user.entries.test/login">用户登录</a> <a href="http://zwfw.example/login">登录</a> <a href="http://mail.entries.test/">邮箱登录</a></div>';
const results = '<p>为您找到相关结果约 36 条</p><div><a href="/1.html">关于促进茶产业高质量发展的实施意见</a></div>';
const tabs = '<ul><li><a href="?t=0">全部</a></li><li><a href="?t=1">政策文件</a></li><li><a href="?t=2">办事指南</a></li></ul>';
const surveys = ['2020-09-20', '2020-08-11', '2020-06-30', '2020-04-02', '2020-01-15', '2019-11-01', '2019-03-01'].map(
  (day, n) => `<li><a href="/dczj/${n}.html">第${n + 1}号事项公开征求意见</a><span>${day}</span></li>`,
);

/** A home page with two logins and no surveys, results of a search with categories and without, and a list of surveys: `http://entries.test/`. */
export const entryPages: Answer = (_host, path) => {
  const { pathname, searchParams } = new URL(path, 'http://entries.test');
  switch (pathname) {
    case '/':
      return { body: page('柘溪县人民政府', menu + logins) };
    case '/search':
      return { body: page('站内搜索', `${menu}${searchParams.has('all') ? tabs : ''}${results}`) };
    case '/dczj/':
      return { body: page('调查征集', `${menu}<div>当前位置：<a href="/">首页</a> &gt; 调查征集</div><ul>${surveys.join('')}</ul>`) };
    default:
      return null;
  }
};
