/** Interactive channels that the indicators leave out of 政务咨询 (专门渠道除外), by the words of their name. */
export const excludedChannels: readonly { id: string; pattern: RegExp }[] = [
  { id: 'petition', pattern: /信访/ },
  { id: 'discipline', pattern: /纪检|监察举报|举报投诉|投诉举报|违纪|扫黑除恶|举报/ },
  { id: 'interview', pattern: /访谈|直播间/ },
  { id: 'survey', pattern: /征集|调查|问卷|投票/ },
];

/** Names of channels that hold citizens' letters. */
export const letterChannels =
  /信箱|邮箱|留言|来信|信件|咨询|建言|诉求|问政|回复选登|结果反馈|答复选登|写信|互动平台|有问必答|民生热线|12345|工单公开|意见箱|意见反馈|投诉|民声|心声|呼声|回音壁|你问我答|在线问答|接诉即办/;
