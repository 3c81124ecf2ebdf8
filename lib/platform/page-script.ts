// Scripts that leave something in a frame's isolated world; injecting one again changes nothing.

/** Leaves `xunchaAnalyse`. */
export const analysisScript = '/analyse.js';

/** Leaves `xunchaPage`: all that is done with a page besides reading it. */
export const handScript = '/page-hand.js';

/**
 * What few pages need of the analysis: `reader` leaves `xunchaReader`, for pages whose text the analysis does not find by itself; `letters` leaves
 * `xunchaLetters`, for channels of letters.
 */
export const rareScripts = { reader: '/reader.js', letters: '/letters.js' } as const;
