/** A file of the device as it was when it was opened. */
export interface DiskFile {
  /** As much of its path as the browser tells. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where the browser lets the file be written again. */
  readonly handle: FileSystemFileHandle | null;
}

declare global {
  /** Only some browsers have these. */
  var showOpenFilePicker: ((options: object) => Promise<FileSystemFileHandle[]>) | undefined;
  var showDirectoryPicker: ((options: object) => Promise<FileSystemDirectoryHandle>) | undefined;
}

const MDX = /\.mdx$/;

/** A file that the reader chooses; `null` where none was chosen. */
export const chooseFile = async (): Promise<DiskFile | null> => {
  if (!globalThis.showOpenFilePicker) return (await askInput({}))[0] ?? null;
  const [handle] = await orNothing(globalThis.showOpenFilePicker({ types: [{ description: 'MDX', accept: { 'text/markdown': ['.mdx'] } }] }), []);
  return handle ? diskFile(handle.name, handle) : null;
};

/** Every document of a folder that the reader chooses. */
export const chooseFolder = async (): Promise<readonly DiskFile[]> => {
  if (!globalThis.showDirectoryPicker) return askInput({ webkitdirectory: '' });
  const folder = await orNothing<FileSystemDirectoryHandle | null>(globalThis.showDirectoryPicker({ mode: 'readwrite' }), null);
  const files: DiskFile[] = [];
  if (folder) for await (const file of walk(folder, folder.name)) files.push(file);
  return files;
};

/** Folders of the content hold a few thousand documents; whoever chose a whole disk by mistake need not wait. */
const MOST_FILES = 20_000;

async function* walk(folder: FileSystemDirectoryHandle, path: string, seen = { count: 0 }): AsyncGenerator<DiskFile> {
  for await (const [name, handle] of folder.entries()) {
    seen.count++;
    if (seen.count > MOST_FILES) return;
    if (isFolder(handle)) {
      if (!/^(?:\.|node_modules$)/.test(name)) yield* walk(handle, `${path}/${name}`, seen);
    } else if (isFile(handle) && MDX.test(name)) yield await diskFile(`${path}/${name}`, handle);
  }
}

const isFolder = (handle: FileSystemHandle): handle is FileSystemDirectoryHandle => handle.kind === 'directory';
const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';

const diskFile = async (path: string, handle: FileSystemFileHandle): Promise<DiskFile> => ({ path, handle, bytes: new Uint8Array(await (await handle.getFile()).arrayBuffer()) });

/** A reader who closes the dialog has chosen nothing. */
const orNothing = async <Value>(chosen: Promise<Value>, nothing: Value): Promise<Value> => {
  try {
    return await chosen;
  } catch {
    return nothing;
  }
};

/** The dialog that every browser has; what is chosen there can only be downloaded again. */
const askInput = (attributes: Readonly<Record<string, string>>): Promise<readonly DiskFile[]> => new Promise((resolve) => {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.mdx';
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  input.addEventListener('cancel', () => resolve([]));
  input.addEventListener('change', () => {
    const chosen = [...(input.files ?? [])].filter(({ name }) => MDX.test(name));
    void Promise.all(chosen.map(async (file) => ({ path: file.webkitRelativePath || file.name, handle: null, bytes: new Uint8Array(await file.arrayBuffer()) }))).then(resolve);
  });
  input.click();
});

/** Whether a file is still as it was opened. */
export const isAsOpened = async ({ handle, bytes }: DiskFile): Promise<boolean> => {
  if (!handle) return true;
  const now = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  return now.length === bytes.length && now.every((byte, index) => byte === bytes[index]);
};

/** Writes a file where it was opened. */
export const writeBack = async (handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
  const file = await handle.createWritable();
  await file.write(bytes);
  await file.close();
};

/** Hands a file to the reader's downloads. */
export const download = (name: string, bytes: Uint8Array<ArrayBuffer>): void => {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
