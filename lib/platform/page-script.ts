// Scripts that leave something in a frame's isolated world; injecting one again changes nothing.

/** Leaves `xunchaAnalyse`. */
export const analysisScript = '/analyse.js';

/** Leaves `xunchaPage`: all that is done with a page besides reading it. */
export const handScript = '/page-hand.js';

/** Leaves `xunchaReader`, for the few pages whose text the analysis does not find by itself. */
export const readerScript = '/reader.js';
