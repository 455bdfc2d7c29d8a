/** Opens the files that a kit carries: each stands in the page as base64. */
export const openKitFiles = (): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#kit/"]') : null;
    const file = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!link || !file) return;
    event.preventDefault();
    const bytes = Uint8Array.from(atob(file.textContent), (character) => character.charCodeAt(0));
    const url = URL.createObjectURL(new Blob([bytes], { type: file.dataset['type'] ?? 'application/octet-stream' }));
    const opener = document.createElement('a');
    opener.href = url;
    opener.target = '_blank';
    if (file.dataset['save'] !== undefined) opener.download = link.hash.split('/').at(-1) ?? '';
    opener.click();
    setTimeout(() => URL.revokeObjectURL(url), 600_000);
  });
};
