import type { links as zhCN } from '../zh-CN/links';

/** Words of the check of a page's links. */
export const links: Record<keyof typeof zhCN, string> = {
  'links.check': 'Check links',
  'links.check-again': 'Check again',
  'links.not-checked': 'Links and files were not checked yet',
  'links.checking': 'Asking one link after the other, two at a time for each site',
  'links.stop': 'Stop',
  'links.summary': '{total} {total|link|links}: {open} open, {bad} with problems, {unchecked} unchecked',
  'links.at': 'checked {time}',
  'links.allow': 'Allow {n} {n|site|sites} and check',
  'links.explain': 'Find out why {n} do not connect',
  'links.explain-why':
    'Needs permission to observe network requests: only then does the browser tell whether name, certificate or server is the cause. Only own requests are looked at.',
  'links.failed': "The page's links could not be read; reload the page and try again.",
  'links.page-left': 'Another page came up while links were checked; nothing was kept.',
};
