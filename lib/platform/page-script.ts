/** The script that puts `xunchaPage` into a frame's isolated world; injecting it again changes nothing. */
export const pageScript = '/content-scripts/analyse.js';
