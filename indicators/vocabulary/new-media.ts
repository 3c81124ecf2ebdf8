/** Platforms on which public bodies keep accounts: whose hosts they are, and which of their addresses show one post and not the account. */
export const platforms: readonly { id: string; hosts: RegExp; single: RegExp; feed: RegExp }[] = [
  { id: 'wechat', hosts: /(?:^|\.)(?:mp\.weixin\.qq|weixin\.sogou)\.com$/, single: /^\/s(?:\/|$)/, feed: /^\/$/ },
  {
    id: 'weibo',
    hosts: /(?:^|\.)weibo\.(?:com|cn)$/,
    single: /^\/(?:\d{6,}\/\w{6,}|status\/|detail\/|ttarticle\/|tv\/)/,
    feed: /^\/(?:$|home|mygroups|hot|newlogin)/,
  },
  { id: 'douyin', hosts: /(?:^|\.)(?:ies)?douyin\.com$/, single: /^\/(?:video|note|share\/video)\//, feed: /^\/(?:$|discover|follow|hot)/ },
  { id: 'toutiao', hosts: /(?:^|\.)toutiao\.com$/, single: /^\/(?:article|video|w|a\d|i\d|group)/, feed: /^\/$/ },
  { id: 'other', hosts: /(?:^|\.)kuaishou\.com$/, single: /^\/(?:short-video|photo)\//, feed: /^\/(?:$|brilliant)/ },
  { id: 'other', hosts: /^space\.bilibili\.com$/, single: /^$/, feed: /^\/$/ },
];

/** Words by which a platform holds a post at the top whatever its date. */
export const pinnedWords = /置顶|置頂/;

/** What platforms put before and after the time of a post. */
export const aroundTime = /^(?:发布于|发表于|更新于|编辑于|发布时间\s*[:：]?)\s*|\s*(?:来自|发布于|发表于|已编辑|·).*$/g;
