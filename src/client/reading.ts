const KEY = 'linli-reading';
const AIDS = ['large', 'contrast', 'simple'];

/** Lets the reader switch aids on and off, and remembers them for the next page. */
export const rememberReading = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-aid]')) {
    link.setAttribute('role', 'button');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      toggle(link.dataset['aid'] ?? '');
    });
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ') link.click();
    });
  }
  const wanted = location.hash.slice(1);
  if (AIDS.includes(wanted)) document.documentElement.classList.add(wanted);
  mark();
};

const toggle = (aid: string): void => {
  const { classList } = document.documentElement;
  if (aid === 'standard') classList.remove(...AIDS);
  else classList.toggle(aid);
  if (AIDS.includes(location.hash.slice(1))) history.replaceState(null, '', location.pathname);
  mark();
};

const mark = (): void => {
  const { classList } = document.documentElement;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-aid]')) {
    if (link.dataset['aid'] !== 'standard') link.setAttribute('aria-pressed', String(classList.contains(link.dataset['aid'] ?? '')));
  }
  try {
    localStorage.setItem(KEY, AIDS.filter((aid) => classList.contains(aid)).join(' '));
  } catch {
    // Without storage the choice holds for this page only.
  }
};
