/** Names of picture files that are signs and not content: sharing, arrows, bullets, buttons. */
export const signFile =
  /^(?:fx|share|icons?|ico|btn|button|weixin|wechat|wx|weibo|sina|xlwb|txwb|qq|qzone|qqzone|douban|renren|arrow|jiantou|dot|bullet|point|spacer|blank|print|close|rss)(?:[-_]?[a-z]{0,8}\d{0,3})?\.(?:gif|png|jpe?g|bmp|ico|webp)$/i;

/** Class names and ids of the boxes that share buttons stand in. */
export const shareBox = /(?:^|[\s_-])(?:b?share|bdshare\w*|share\w*|jiathis\w*|fenxiang|social|addthis\w*)(?:$|[\s_-])/i;

/** Pictures no larger than this on either side are signs. */
export const SIGN_PIXELS = 48;

/** What a mirroring tool or a browser writes into the pages that it saves. */
export const savedNote = /^\s*(?:Mirrored from|saved from url=|Page saved with SingleFile)|\bHTTrack Website Copier\b/i;
