/** Where the wording comes from. */
export const source = '国办发〔2015〕15号 附件《全国政府网站普查评分表》';

/** 办事指南要素类别: the eight of the census. */
export const eightElements = ['item-name', 'legal-basis', 'conditions', 'materials', 'place', 'hours', 'phone', 'process'];
