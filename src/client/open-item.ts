/** Opens the item that a link within the page leads to. */
export const openLinkedItem = (): void => {
  open();
  addEventListener('hashchange', open);
};

const open = (): void => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
};
