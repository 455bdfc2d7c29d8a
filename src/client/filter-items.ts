/** Shows only the items that lost points while the box is ticked. */
export const filterItems = (): void => {
  const box = document.querySelector<HTMLInputElement>('input[data-filter]');
  if (!box) return;
  box.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
  box.addEventListener('change', () => {
    for (const item of document.querySelectorAll<HTMLElement>('[data-full]')) item.hidden = box.checked;
  });
};
