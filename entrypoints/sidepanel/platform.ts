import { onMessage } from '@/lib/messaging/messages';
import { takePicture } from '@/lib/platform/capture';
import { checkLinks } from '@/lib/platform/check-links';
import { now, randomId } from '@/lib/platform/clock';
import { exclusively } from '@/lib/platform/exclusive';
import { takeFullPage } from '@/lib/platform/full-page';
import { analyseTab } from '@/lib/platform/inject';
import { hasCauses, requestCauses } from '@/lib/platform/net-cause';
import { connectOverlay } from '@/lib/platform/overlay';
import { hasAllSites, hasSite, onPermissionChange, requestAllSites, requestSite } from '@/lib/platform/permissions';
import { readServerClock } from '@/lib/platform/server-clock';
import { requestSnapshots, snapshotsOffered, takeSnapshot } from '@/lib/platform/snapshot';
import { currentTab, openAndWait, type TabScope, watchTab } from '@/lib/platform/tabs';
import type { PanelPlatform } from '@/lib/stores/panel/panel-deps';
import { pictureHash } from '@/lib/stores/picture/picture-route';

/** The browser, as one panel sees it: everything speaks of the tab in the panel's scope. */
export function panelPlatform(scope: TabScope): PanelPlatform {
  return {
    now,
    newId: randomId,
    currentTab: () => currentTab(scope),
    watchTab: (callback) => watchTab(scope, callback),
    analyseTab,
    readServerClock,
    exclusively,
    takePicture,
    takeFullPage,
    checkLinks,
    snapshotsOffered,
    requestSnapshots,
    takeSnapshot,
    connectOverlay,
    openPage: (tabId, url) => openAndWait(url, { tabId }),
    openWorkbench: (path) => void browser.tabs.create({ url: browser.runtime.getURL(`/workbench.html#${path}` as '/workbench.html') }),
    openPicture: (id, other) =>
      void browser.tabs.create({ url: browser.runtime.getURL(`/picture.html${pictureHash(id, other)}` as '/picture.html') }),
    hasSite,
    requestSite,
    hasAllSites,
    requestAllSites,
    hasCauses,
    requestCauses,
    onPermissionChange,
    onCommand: (callback) => {
      const stops = [
        onMessage('toolbar-clicked', ({ tabId }) => callback('toolbar', tabId)),
        onMessage('command', ({ command, tabId }) => callback(command, tabId)),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
