/** Opens the files that a kit carries and shows its pictures: each stands in the page as base64. */
export const openKitFiles = (): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#kit/"]') : null;
    const file = link && fileNamed(link.hash.slice('#kit/'.length));
    if (!link || !file) return;
    event.preventDefault();
    const url = addressOf(file);
    const opener = document.createElement('a');
    opener.href = url;
    opener.target = '_blank';
    if (file.dataset['save'] !== undefined) opener.download = link.hash.split('/').at(-1) ?? '';
    opener.click();
    setTimeout(() => URL.revokeObjectURL(url), 600_000);
  });
  showPictures();
};

const fileNamed = (name: string): HTMLElement | null => document.getElementById(`kit/${decodeURIComponent(name)}`);

const addressOf = (file: HTMLElement): string => {
  const bytes = Uint8Array.from(atob(file.textContent), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: file.dataset['type'] ?? 'application/octet-stream' }));
};

/** A picture is made from its bytes when it comes near: fifty megabytes at once would stop a tablet. */
const showPictures = (): void => {
  const near = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const file = target instanceof HTMLImageElement && isIntersecting ? fileNamed(target.dataset['kit'] ?? '') : null;
      if (!file || !(target instanceof HTMLImageElement)) continue;
      near.unobserve(target);
      target.src = addressOf(file);
    }
  }, { rootMargin: '600px' });
  for (const picture of document.querySelectorAll('img[data-kit]')) near.observe(picture);
};
