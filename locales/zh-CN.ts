import { common } from './zh-CN/common';
import { handover } from './zh-CN/handover';
import { lexicon } from './zh-CN/lexicon';
import { links } from './zh-CN/links';
import { panel } from './zh-CN/panel';
import { picture } from './zh-CN/picture';
import { platform } from './zh-CN/platform';
import { report } from './zh-CN/report';
import { rubrics } from './zh-CN/rubrics';
import { scores } from './zh-CN/scores';
import { ui } from './zh-CN/ui';
import { workbench } from './zh-CN/workbench';

/** 简体中文: the first language; its keys are the catalogue's keys. */
export const zhCN = {
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
} as const;
