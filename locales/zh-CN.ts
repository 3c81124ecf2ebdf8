import { common } from './zh-CN/common';

/** 简体中文: the first language; its keys are the catalogue's keys. */
export const zhCN = { ...common } as const;
