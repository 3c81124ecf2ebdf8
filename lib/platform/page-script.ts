/** The script that puts `xunchaPage` into a frame's isolated world; injecting it again changes nothing. */
export const pageScript = '/content-scripts/analyse.js';

/** The script that puts `xunchaReader` there, for the few pages whose text the analysis does not find by itself. */
export const readerScript = '/reader.js';
