/** Words of handing packs over: keys, uploads, time stamps, purging. */
export const handover = {
  'handover.import.stopped': '已停止',
  'handover.import.stopped-text': '没有读完就停止了，没有写入任何内容。',
  'handover.import.files': '已核对 {done} / {of} 个文件',
  'handover.restore.stopped': '已停止恢复，本机数据没有改动。',
  'handover.keys.title': '登记的检查人员密钥',
  'handover.keys.text': '汇总方把检查人员交来的指纹卡登记在这里。导入证据包时，由这些密钥签名的会显示姓名，其余的显示为“密钥未登记”。',
  'handover.keys.none': '还没有登记任何密钥：所有签名都会显示为“密钥未登记”。',
  'handover.keys.add': '登记指纹卡',
  'handover.keys.add-hint': '选择检查人员交来的指纹卡（.json），或另一台机器保存的登记表。请先用电话或当面核对指纹。',
  'handover.keys.enrolled': '已登记：{names}。',
  'handover.keys.save': '保存登记表',
  'handover.keys.strike': '移除',
  'handover.keys.strike-one': '移除 {name} 的密钥（{fingerprint}…）',
  'handover.keys.nameless': '（未写姓名）',
  'handover.keys.signed-by': '签名与内容相符，签名人：{name}（密钥已登记）。',
  'handover.key-changed.title': '签名密钥换了',
  'handover.key-changed.text':
    '这里的数据原来由另一把密钥封存，指纹 {earlier}。密钥不随备份走，从现在起由本机的密钥签名：请把新的指纹卡交给汇总方登记，以前封存的证据包不受影响。',
  'handover.key-changed.go-on': '知道了，用本机密钥',
  'handover.key-changed.restored': '备份里的数据由另一把密钥封存，本机会用自己的密钥签名。请到“签名密钥”查看，并重新登记。',
} as const;
