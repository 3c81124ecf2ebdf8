/** Words that several rooms share. */
export const common = {
  'outcome.fail': '扣分',
  'outcome.veto': '否决',
  'outcome.needs-review': '待核',
  'outcome.cannot-tell': '无法判断',
  'outcome.pass': '合格',
  'outcome.not-applicable': '不适用',
  'outcome.error': '出错',
  'outcome.bonus': '加分',
} as const;
