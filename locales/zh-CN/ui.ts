/** Words of buttons and small parts that panel and workbench share. */
export const ui = {
  'ui.close': '关闭',
  'ui.cancel': '取消',
  'ui.undo': '撤销',
  'ui.redo': '重做',
  'ui.less': '减少',
  'ui.more': '增加',
  'ui.messages': '提示',
  'ui.retry': '重试',
  'ui.back': '返回',
  'ui.menu': '更多操作',
  'ui.search': '搜索',
} as const;
