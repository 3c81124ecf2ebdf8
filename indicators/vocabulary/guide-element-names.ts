/** Names of the elements of a service guide, by the ids of `guideLabels`: for findings, which people read. */
export const guideElementNames: Readonly<Record<string, { zh: string; en: string }>> = {
  'item-name': { zh: '事项名称', en: 'Name of the item' },
  'legal-basis': { zh: '设定依据', en: 'Legal basis' },
  conditions: { zh: '申请条件', en: 'Conditions' },
  materials: { zh: '办理材料', en: 'Materials' },
  place: { zh: '办理地点', en: 'Place' },
  office: { zh: '办理机构', en: 'Office in charge' },
  fees: { zh: '收费标准', en: 'Fees' },
  hours: { zh: '办理时间', en: 'Opening hours' },
  phone: { zh: '联系电话', en: 'Telephone' },
  process: { zh: '办理流程', en: 'Procedure' },
  'time-limit': { zh: '办理时限', en: 'Time limit' },
  supervision: { zh: '监督方式', en: 'Supervision' },
};
