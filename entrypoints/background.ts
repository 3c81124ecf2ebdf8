// Wiring only: listeners are registered synchronously and nothing is kept in memory, because the worker may die at any moment.
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    // Must be the first thing in the click: opening the panel is allowed only while the gesture lasts.
    if (tab.id !== undefined) void browser.sidePanel?.open({ tabId: tab.id });
  });
});
