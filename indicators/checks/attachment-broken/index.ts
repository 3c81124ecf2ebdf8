import { defineCheck } from '@/lib/findings/define-check';
import type { Subject } from '@/lib/findings/finding';
import { answerReasons, badLinks, isCopy, toldOfCopy, uncheckedLinks } from '@/lib/findings/link-findings';
import { pageSubjectKey } from '@/lib/findings/subject-key';

export default defineCheck({
  id: 'attachment-broken',
  name: { zh: '附件打不开', en: 'Attachment that does not open' },
  definition: {
    zh: '检查人员点“检查本页链接”后，下载附件的开头：打不开、是空文件、内容与文件名后缀明显不符（如 .pdf 里是网页）的计入。只看开头几个字节，不打开文件内容；另存的网页和本机副本不能说明网站；首页上的附件随首页链接一起计。',
    en: "Fetched in part on the inspector's wish: files that do not open, are empty, or plainly hold something else than their name says (a web page named .pdf). Only the first bytes are looked at; a saved copy proves nothing of the site; files on the home page count with its links.",
  },
  needs: ['links'],
  params: {},
  reasons: {
    ...answerReasons,
    'all-open': { outcome: 'pass', zh: '查了 {n} 个附件，都能打开', en: 'All {n} files asked do open' },
  },
  evaluate({ links }, _params, { page }) {
    const files = page.isHome ? [] : (links.probed?.links.filter(({ kind }) => kind === 'attachment') ?? []);
    if (files.length === 0) return [];
    const own: Subject = { key: pageSubjectKey('page', page.url, '附件'), kind: 'page', label: page.title, href: page.url };
    const bad = badLinks(files);
    const found = [...(isCopy(links, page.url) ? toldOfCopy(bad, own, page.url) : bad), ...uncheckedLinks(files, own)];
    return found.length > 0 ? found : [{ reason: 'all-open', subject: own, values: { n: files.length } }];
  },
});
