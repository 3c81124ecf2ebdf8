import { common } from './en/common';
import { handover } from './en/handover';
import { lexicon } from './en/lexicon';
import { links } from './en/links';
import { panel } from './en/panel';
import { picture } from './en/picture';
import { platform } from './en/platform';
import { report } from './en/report';
import { rubrics } from './en/rubrics';
import { scores } from './en/scores';
import { ui } from './en/ui';
import { workbench } from './en/workbench';
import type { zhCN } from './zh-CN';

/** English: complete by type, a missing or surplus key does not compile. */
export const en: Record<keyof typeof zhCN, string> = {
  ...common,
  ...lexicon,
  ...links,
  ...handover,
  ...panel,
  ...picture,
  ...platform,
  ...report,
  ...rubrics,
  ...scores,
  ...ui,
  ...workbench,
};
