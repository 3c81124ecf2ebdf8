// Scripts that leave something in a frame's isolated world; injecting one again changes nothing.

/** Leaves `xunchaAnalyse`. */
export const analysisScript = '/analyse.js';

/** Leaves `xunchaPage`: all that is done with a page besides reading it. */
export const handScript = '/page-hand.js';

/** Leave themselves in `xunchaReaders`, for the few pages that want them. */
export const readerScripts = { text: '/reader.js', letters: '/letters.js', guide: '/guide.js' } as const;
