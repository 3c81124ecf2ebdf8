import { common } from './zh-CN/common';
import { ui } from './zh-CN/ui';

/** 简体中文: the first language; its keys are the catalogue's keys. */
export const zhCN = { ...common, ...ui } as const;
