import type { Clause } from '@/lib/scores/rubric';

type EvidenceWords = Required<Pick<Clause, 'evidence' | 'evidenceEn'>>;

const words = (evidence: string, evidenceEn: string): EvidenceWords => ({ evidence, evidenceEn });

/** What a clause needs as proof, in the words shared by all rubrics. Spread into a clause. */
export const proof = {
  page: words('问题页面截图（含网址和查看时间）。', 'A picture of the page, with its address and the time it was looked at.'),
  place: words('问题位置截图，附页面网址。', 'A picture of the place, with the address of the page.'),
  each: words('每一处各附一张截图和网址。', 'One picture and address for each occurrence.'),
  column: words(
    '栏目首页截图，能看清最新一条的日期；附栏目名称和网址。',
    "A picture of the column that shows its newest date, with the column's name and address.",
  ),
  blankColumn: words(
    '空白栏目截图，附栏目名称、网址和上一级页面。',
    'A picture of the blank column, with its name, its address and the page that leads to it.',
  ),
  noEntry: words(
    '首页及导航截图，能看出没有相应栏目或入口；附站内搜索结果截图。',
    'Pictures of home page and navigation that show there is no such column or entry, and of a site search for it.',
  ),
  guide: words(
    '办事指南全页截图，标出缺失或不当之处；附事项名称和网址。',
    'A picture of the whole guide with what is missing or wrong marked, the name of the item and its address.',
  ),
  letter: words(
    '留言列表和详情页截图，能看清留言时间和答复时间。',
    'Pictures of the list and of the letter that show when it was asked and when it was answered.',
  ),
  inquiry: words(
    '提交成功页截图（含提交时间），到期日的查询结果截图，收到的答复截图。',
    'Pictures of the submission with its time, of the state on the due day, and of the answer received.',
  ),
  steps: words('操作过程逐步截图，附最后的出错或结果页面。', 'Pictures of each step, up to the page with the error or the result.'),
  probe: words(
    '访问记录：每次的时间、耗时、状态码，以及总次数和失败次数。',
    'The log of visits: time, duration and status of each, with the totals of visits and failures.',
  ),
  links: words(
    '失效链接清单：链接名称、地址、所在页面、返回结果；各附截图。',
    'A list of the broken links: name, address, page they stand on, answer received; a picture of each.',
  ),
  source: words('网页源代码中标签部分的截图或快照，附网址。', "A picture or snapshot of the tags in the page's source, with the address."),
  search: words(
    '搜索词和结果第一页截图，附被搜索信息的原网址。',
    'A picture of the search words and the first page of results, with the address of what was searched for.',
  ),
  achieved: words(
    '功能或内容页面截图，能看出符合要求；附网址。',
    'A picture of the feature or content that meets the requirement, with its address.',
  ),
  document: words(
    '证明材料（文件、批示、报道等）扫描件或网页快照。',
    'The supporting material (document, instruction, report) as a scan or snapshot.',
  ),
  account: words(
    '账号主页或问题内容截图，附账号名称、平台和查看时间。',
    'A picture of the account page or content, with account name, platform and the time it was looked at.',
  ),
  office: words('监管台账、通报或系统记录的复制件。', "A copy of the office's ledger, bulletin or system record."),
} satisfies Record<string, EvidenceWords>;
