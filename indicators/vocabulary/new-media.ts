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
  { id: 'other', hosts: /^(?:author|baijiahao)\.baidu\.com$/, single: /^\/s$/, feed: /^\/$/ },
  // A news site of its own besides: only its pages of accounts are an account's.
  { id: 'other', hosts: /(?:^|\.)thepaper\.cn$/, single: /^$/, feed: /^\/(?!user_|gov_)/ },
];

/** What platforms put behind an account's name in the title of its page, and titles that are the platform's own. */
export const behindName =
  /\s*(?:的(?:个人)?(?:微博|主页|空间|抖音|头条|快手|作品|百家号).*|[-_|｜—]\s*(?:快手|抖音|微博|微信|今日头条|头条|哔哩哔哩|百家号|澎湃|人民号|政务).*)$/;
export const platformTitle = /^(?:微博|抖音|快手|今日头条|头条|微信公众平台|哔哩哔哩|百家号|澎湃新闻|人民号)?$/;

/** Words by which a platform holds a post at the top whatever its date. */
export const pinnedWords = /置顶|置頂/;

/** What platforms put before and after the time of a post. */
export const aroundTime = /^(?:发布于|发表于|更新于|编辑于|发布时间\s*[:：]?)\s*|\s*(?:来自|发布于|发表于|已编辑|·).*$/g;
