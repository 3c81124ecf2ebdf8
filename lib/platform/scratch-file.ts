/** A file of the extension's own that a long export streams into, so that memory stays bounded whatever the size. */
export interface ScratchFile {
  sink: WritableStream<Uint8Array>;
  /** The finished file; ask after the sink was closed. */
  file(): Promise<File>;
}

const folderName = 'export';

/** Opens an empty scratch file. Those of earlier exports are cleared first: they were saved, or nobody wanted them. */
export async function openScratchFile(name: string): Promise<ScratchFile> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folderName, { recursive: true }).catch(() => undefined); // there is none before the first export
  const folder = await root.getDirectoryHandle(folderName, { create: true });
  const handle = await folder.getFileHandle(name, { create: true });
  return { sink: await handle.createWritable(), file: () => handle.getFile() };
}
