/** What the rubric needs to know of the body under inspection. */
export type SiteKind = 'portal' | 'ministry-portal' | 'department' | 'other' | 'new-media';

export interface SiteProfile {
  kind: SiteKind;
  /** 有对外服务职能. */
  externalServices: boolean;
  /** New media: `wechat`, `weibo`, `app`, `douyin`, `toutiao`, `other`. */
  platform?: string;
  /** `province`, `city`, `county`, `township`, `ministry`. */
  level?: string;
  /** Class within a local rubric, e.g. the three of Yan'an. */
  class?: string;
}
