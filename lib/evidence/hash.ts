/** SHA-256 of bytes as lower-case hexadecimal. */
export async function sha256(bytes: Blob | BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes instanceof Blob ? await bytes.arrayBuffer() : bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
