// Functions that scripts and tests hand to the browser run where `chrome` is a global.
declare const chrome: typeof import('wxt/browser').browser;
