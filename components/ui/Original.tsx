import { useWords } from './Words';

export interface OriginalProps {
  /** As the page, the document or the office has it. */
  zh: string;
  /** The rubric's own English, where it has any. */
  en?: string | undefined;
}

/** Words that are not the interface's own. What exists in Chinese only is marked as Chinese, so that it is read out and drawn as such. */
export function Original({ zh, en }: OriginalProps) {
  const { language } = useWords();
  if (language === 'zh-CN') return zh;
  return en || <span lang="zh-CN">{zh}</span>;
}
