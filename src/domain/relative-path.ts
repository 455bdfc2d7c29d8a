/** The path that `target` names as seen from `file`, with `/`; `null` where it leaves the content or is no path. */
export const resolvePath = (file: string, target: string): string | null => {
  const path = decoded(target.replace(/[?#].*$/s, ''));
  if (path === null || path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '.' || step === '') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/');
};

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The folder that a document may take pictures and files from: its community's, or the top folder that it stands in. */
export const homeFolderOf = (file: string): string => (/^communities\/[^/]+\//.exec(file) ?? /^[^/]+\//.exec(file))?.[0] ?? '';
