import type { WriteSheet } from 'hucre';
import { cellRef, readXlsx, writeXlsx } from 'hucre/xlsx';
import { messageOf, type Parsed } from '@/lib/errors/xuncha-error';
import type { Rubric } from '@/lib/scores/rubric';
import { ruleWords } from './rubric-cells';
import { readRubricTables } from './rubric-rows';
import { partWords, rubricTables, type TemplateTable } from './rubric-tables';
import { bodyStyle, headStyle } from './xlsx-style';

/** The rubric that stands in the template as an example to be edited. */
export const templateRubric = 'gov-website-2019';

/** The date inside a rubric's workbook is fixed, so that the same rubric always gives the same file. */
export const rubricWorkbookDate = '2019-04-18T00:00:00+08:00';

/** Larger files are no rubric. */
const largestFile = 8 * 1024 * 1024;

const instructions = [
  '每张表一类内容：指标体系（总则）、部分、指标、细则。表头不要改动，行可以增删。',
  '指标的“分值”就是它的封顶；留空表示不封顶。各指标分值之和应等于所在部分的满分。',
  '规则：是否（有即计一次）、每处（数量 × 分值）、数量界限与比例界限（达到界限计一次，如 ≥5、<10）、每百分之（每满若干百分点计一次）、全部满足。',
  '时限写法：2周、6月、1年、10天、5工作日。分值写正数，扣分还是加分由所在部分决定，否决不写分值。',
  '“启用”填“否”的细则只显示、不计分；没有核对过原文的，“已核对原文”填“否”，并写明存疑之处。',
  '“其他（JSON）”放条件、互斥档、不重复扣、辅助检查等，不懂可以原样保留。',
];

/** A rubric as a workbook that an office can edit and read back. `instant` dates the file, so that equal rubrics give equal bytes. */
export function writeRubricXlsx(rubric: Rubric, instant: string): Promise<Uint8Array> {
  const at = new Date(instant);
  const guide: WriteSheet = { name: '填写说明', columns: [{ width: 110 }], rows: instructions.map((line) => [line]) };
  return writeXlsx({
    sheets: [guide, ...rubricTables(rubric).map(worksheet)],
    properties: { title: rubric.name, creator: 'Xuncha', lastModifiedBy: 'Xuncha', created: at, modified: at },
    defaultFont: { name: 'Microsoft YaHei', size: 10 },
  });
}

/** Reads a workbook written by `writeRubricXlsx` and edited since; every problem names sheet, cell and what is wrong. */
export async function readRubricXlsx(bytes: Uint8Array): Promise<Parsed<Rubric>> {
  if (bytes.byteLength > largestFile) {
    return {
      ok: false,
      problems: [{ code: 'too-large', at: '', zh: '文件过大，不是指标体系模板', en: 'The file is too large to be a rubric template' }],
    };
  }
  try {
    const workbook = await readXlsx(bytes);
    return readRubricTables(new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows])));
  } catch (thrown) {
    return {
      ok: false,
      problems: [{ code: 'not-xlsx', at: '', zh: '不是可以读取的 xlsx 文件', en: `Not a readable xlsx file: ${messageOf(thrown)}` }],
    };
  }
}

function worksheet(table: TemplateTable): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [at, { title }] of table.columns.entries()) cells.set(`0,${at}`, { value: title, style: headStyle });
  for (const [row, values] of table.rows.entries()) {
    for (const [at, value] of values.entries()) cells.set(`${row + 1},${at}`, { value, style: bodyStyle({}) });
  }
  return {
    name: table.name,
    columns: table.columns.map(({ width }) => ({ width })),
    rows: [table.columns.map(({ title }) => title), ...table.rows],
    cells,
    freezePane: { rows: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
    dataValidations: table.columns.flatMap(({ member }, at) => choices(member, at)),
  };
}

/** Drop-downs for the columns with fixed words. */
function choices(member: string, at: number): NonNullable<WriteSheet['dataValidations']> {
  const values = {
    type: ruleWords,
    part: Object.values(partWords),
    kind: Object.values(partWords),
    verified: ['是', '否'],
    enabled: ['是', '否'],
  }[member];
  return values ? [{ type: 'list', values, allowBlank: true, range: `${cellRef(1, at)}:${cellRef(1999, at)}` }] : [];
}
