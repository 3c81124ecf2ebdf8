/** Short link texts that lead to a feature of the site, by the feature. */
export const entryWords = {
  search: /^(?:站内|全站|智能|高级|全文)?(?:搜索|检索|搜一下)$/,
  smartAnswer: /智能(?:问答|答问|客服|咨询|机器人|助手)|机器人问答|智能?小[\u4e00-\u9fff]$|在线智能/,
  rating: /好差评|(?:服务|办事|办件)(?:事项)?评价|评价(?:服务|办事)|我要评价/,
} as const;

/** Names, hints and targets of a field into which one types what one looks for. */
export const searchField = /搜|检索|关键[字词]|search|query|key-?words?|^(?:q|kw|wd|qt)$/i;
