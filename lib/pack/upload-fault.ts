import { XunchaError } from '@/lib/errors/xuncha-error';

const sentences = {
  'upload-account': [
    '服务器要求账号和密码，或者给出的不对（{status}）。没有上传，请填写后重试。',
    'The server asks for an account and password, or those given are wrong ({status}). Nothing was uploaded; fill them in and try again.',
  ],
  'upload-full': [
    '服务器空间不足或文件超过它的上限（{status}）。没有上传，请联系汇总方，或改用其他方式交接。',
    'The server has no room, or the file is over its limit ({status}). Nothing was uploaded; ask the office, or hand the file over another way.',
  ],
  'upload-address': [
    '这个地址不接收文件（{status}）。没有上传，请在设置里核对上传地址。',
    'This address takes no files ({status}). Nothing was uploaded; check the upload address in the settings.',
  ],
  'upload-cut': [
    '连接中断，或者服务器没有应答。证据包保留在本机；重试时先查看是否已经送达，送达的不会重复上传。',
    'The connection was cut or the server did not answer. The pack is kept on this machine; a new attempt first looks whether it has arrived and sends nothing twice.',
  ],
  'upload-short': [
    '服务器上的文件与证据包大小不一致。请重试，并请汇总方核对 SHA-256。',
    'The file on the server is not as long as the pack. Try again, and ask the office to compare the SHA-256.',
  ],
  'upload-lost': [
    '服务器说收下了，但那里找不到这个文件。请重试，或请汇总方查看。',
    'The server said that it took the file, but the file is not there. Try again, or ask the office to look.',
  ],
  'upload-taken': [
    '服务器上已有同名文件，内容与这个证据包不同，没有覆盖。请与汇总方确认后再决定是否替换。',
    'Another file of this name lies on the server, with other content; it was not replaced. Ask the office before you replace it.',
  ],
  'upload-busy': [
    '服务器暂时不能接收（{status}）。证据包保留在本机，稍后会再试。',
    'The server cannot take files for the moment ({status}). The pack is kept on this machine and will be tried again.',
  ],
  'upload-refused': [
    '服务器拒绝了上传（{status}）。证据包保留在本机，请稍后重试，或改用其他方式交接。',
    'The server refused the upload ({status}). The pack is kept on this machine; try later, or hand the file over another way.',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type UploadFaultCode = keyof typeof sentences;

/** An upload that did not succeed, as a sentence that says what is safe and what to do. */
export function uploadFault(code: UploadFaultCode, status = 0): XunchaError {
  const [zh, en] = sentences[code];
  return new XunchaError(code, { zh: zh.replace('{status}', String(status)), en: en.replace('{status}', String(status)) });
}

/** Answers of servers that are away for a while: too many requests, restarting, behind a gateway that waits for them. */
const passing = new Set([408, 425, 429, 502, 503, 504]);

/** Whether a fault may be over in a while, so that trying again without anybody's doing makes sense. */
export function isPassing({ code }: XunchaError): boolean {
  return code === 'upload-cut' || code === 'upload-busy';
}

/** The fault of a server's answer; `null` = it took the file. */
export function faultOfStatus(status: number): XunchaError | null {
  if (status === 200 || status === 201 || status === 204) return null;
  if (status === 401 || status === 403 || status === 407) return uploadFault('upload-account', status);
  if (status === 412) return uploadFault('upload-taken');
  if (passing.has(status)) return uploadFault('upload-busy', status);
  if (status === 413 || status === 507) return uploadFault('upload-full', status);
  if (status < 500 && [301, 302, 303, 307, 308, 404, 405, 409, 410].includes(status)) return uploadFault('upload-address', status);
  return uploadFault('upload-refused', status);
}
