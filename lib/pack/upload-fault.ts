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
    '连接中断，或者服务器没有应答。证据包仍在本页，请重试；已经送达的不会重复上传。',
    'The connection was cut or the server did not answer. The pack is still on this page, try again; what has arrived is not sent twice.',
  ],
  'upload-short': [
    '服务器上的文件与证据包大小不一致。请重试，并请汇总方核对 SHA-256。',
    'The file on the server is not as long as the pack. Try again, and ask the office to compare the SHA-256.',
  ],
  'upload-refused': [
    '服务器拒绝了上传（{status}）。证据包仍在本页，请稍后重试，或改用其他方式交接。',
    'The server refused the upload ({status}). The pack is still on this page; try later, or hand the file over another way.',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type UploadFaultCode = keyof typeof sentences;

/** An upload that did not succeed, as a sentence that says what is safe and what to do. */
export function uploadFault(code: UploadFaultCode, status = 0): XunchaError {
  const [zh, en] = sentences[code];
  return new XunchaError(code, { zh: zh.replace('{status}', String(status)), en: en.replace('{status}', String(status)) });
}

/** The fault of a server's answer; `null` = it took the file. */
export function faultOfStatus(status: number): XunchaError | null {
  if (status === 200 || status === 201 || status === 204) return null;
  if (status === 401 || status === 403 || status === 407) return uploadFault('upload-account', status);
  if (status === 413 || status === 507) return uploadFault('upload-full', status);
  if (status < 500 && [301, 302, 303, 307, 308, 404, 405, 409, 410].includes(status)) return uploadFault('upload-address', status);
  return uploadFault('upload-refused', status);
}
