import { hugePage } from './made-pages';

const day = (n: number) => `2020-09-${String((n % 28) + 1).padStart(2, '0')}`;
const times = (n: number, part: (i: number) => string) => Array.from({ length: Math.max(1, Math.round(n)) }, (_, i) => part(i)).join('');
const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const guide = (elements: number) =>
  page(
    '食品经营许可办事指南',
    `<h1>食品经营许可办事指南</h1>${times(
      elements / 9,
      (i) =>
        `<table><tr><td>事项名称</td><td>食品经营许可第${i}项</td></tr><tr><td>办理条件：</td><td>依法取得营业执照的企业</td></tr><tr><td>申请材料</td></tr></table>`,
    )}`,
  );

const letters = (elements: number) =>
  page(
    '县长信箱',
    `<div>当前位置：首页 > 县长信箱</div><ul>${times(
      elements / 6,
      (i) =>
        `<li><a href="/l/${i}.html">关于第${i}号路灯不亮的来信</a><p>来信时间：${day(i)}</p><p>回复时间：${day(i + 1)}</p><span>县住建局</span><i>已回复</i></li>`,
    )}</ul>`,
  );

const article = (elements: number) =>
  page(
    '关于开展秋季植树活动的通知',
    `<h1>关于开展秋季植树活动的通知</h1><div>发布时间：2020-09-18 10:20 来源：柘溪县林业局</div><div>${times(
      elements / 2,
      (i) => `<p>第${i}段：本周六对城区组织<b>义务植树</b>活动，请各单位准时参加，${day(i)}前报名。</p>`,
    )}</div>`,
  );

const interpretation = (elements: number) =>
  page(
    '《柘溪县义务植树管理办法》解读',
    `<div>当前位置：首页 > 政策解读</div><h1>《柘溪县义务植树管理办法》解读</h1><div>发布时间：2020-09-18 来源：柘溪县林业局</div>
<div class="content"><p>${'为贯彻落实上级精神，制定本办法。'.repeat(20)}</p></div>${times(
      elements / 4,
      (i) => `<div><p>相关文件</p><p><a href="/d/${i}.html">关于第${i}号事项的通知文件</a></p></div>`,
    )}`,
  );

const table = (elements: number) =>
  page(
    '财政预算公开表',
    `<h1>财政预算公开表</h1><table>${times(
      elements / 5,
      (i) => `<tr><td>${i}</td><td>一般公共服务支出</td><td>${i * 37}.00</td><td>比上年增长</td></tr>`,
    )}</table>`,
  );

const list = (elements: number) =>
  page(
    '通知公告',
    `<div>当前位置：首页 > 通知公告</div><ul>${times(
      elements / 3,
      (i) => `<li><a href="/tz/${i}.html">关于第${i}号事项的公告</a><span>${day(i)}</span></li>`,
    )}</ul>`,
  );

const deep = (elements: number) =>
  page(
    '柘溪县人民政府',
    times(
      elements / 300,
      (i) => `${'<div><span>'.repeat(149)}<a href="/x/${i}.html">某地第${i}次会议的通知</a>${'</span></div>'.repeat(149)}`,
    ),
  );

/** Pages of about so many elements, one of each kind that a site has, larger than any of them is: for tests of size. */
export const madeKinds: Readonly<Record<string, (elements: number) => string>> = {
  home: hugePage,
  guide,
  letters,
  article,
  interpretation,
  table,
  list,
  deep,
};
