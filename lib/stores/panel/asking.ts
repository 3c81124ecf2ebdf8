import type { PanelContext } from './panel-context';

/** The browser's questions of permission. Each is called first thing in a click: browsers show them only while the gesture lasts. */
export function createAsking({ deps, get, t, notify }: PanelContext) {
  const { platform } = deps;

  /** A question that was answered with no, or that the browser would not put, leaves everything as it was and is told. */
  async function answered(asking: Promise<boolean>): Promise<boolean> {
    const allowed = await asking.catch(() => false);
    if (!allowed) notify({ text: t('permission.refused'), tone: 'note' });
    return allowed;
  }

  return {
    allowSite: (): Promise<boolean> => {
      const { tab, view } = get();
      const own = view ? [view.bundle.site.homeUrl, ...view.bundle.site.hosts.map((host) => `https://${host}/`)] : [];
      return answered(platform.requestSite(...(tab?.url ? [tab.url] : []), ...own));
    },
    allowPictures: (): Promise<boolean> => answered(platform.requestAllSites()),
    /** The sites whose links were not checked for want of permission. */
    allowLinkHosts: (urls: readonly string[]): Promise<boolean> => answered(platform.requestSite(...urls)),
    /** Why links without connection have none. */
    allowCauses: (): Promise<boolean> => answered(platform.requestCauses()),
  };
}
