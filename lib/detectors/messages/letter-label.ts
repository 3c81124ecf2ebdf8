/** Labels without which a page in no channel of letters shows none. */
export const letterLabel =
  /(?:留言|来信|提交|咨询|写信|提问|信件|诉求|反映|发信|问政|投诉|来电|受理|[答回]复|办结|反馈|处理|办理)\s*(?:时间|日期|内容|于|情况|结果)|(?:来信|信件|来件|留言|咨询|诉求|提问|投诉|问政)\s*(?:主题|标题)|(?:官方|部门|单位|信件|政府|办理|处理)回复/;
