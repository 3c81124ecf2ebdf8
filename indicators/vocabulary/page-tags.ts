/** Groups of the meta tags that the 2017 guideline (国办发〔2017〕47号, 网页标签规范) asks for. */
export type TagGroup = 'site' | 'column' | 'content';

/** One tag by its official spelling. `misspelt` are spellings seen on real pages; letter case never matters. */
interface PageTag {
  name: string;
  group: TagGroup;
  required: boolean;
  misspelt: readonly string[];
}

const tag = (name: string, group: TagGroup, required = true, ...misspelt: string[]): PageTag => ({ name, group, required, misspelt });

export const pageTags: readonly PageTag[] = [
  tag('SiteName', 'site'),
  tag('SiteDomain', 'site'),
  tag('SiteIDCode', 'site', true, 'SiteIdCode', 'SiteCode'),
  tag('ColumnName', 'column'),
  tag('ColumnDescription', 'column', true, 'ColumnDesctiption', 'ColumnDesc'),
  tag('ColumnKeywords', 'column', true, 'ColumnKeyword'),
  tag('ColumnType', 'column'),
  tag('ArticleTitle', 'content'),
  tag('PubDate', 'content'),
  tag('ContentSource', 'content'),
  tag('Keywords', 'content', false),
  tag('Author', 'content', false),
  tag('Description', 'content', false, 'Desctiption'),
  tag('Image', 'content', false),
  tag('Url', 'content', false),
];
