import type { WhatIf } from '../../views/assessment/what-if.ts';

/** Puts a box beside each item that lost points; the scorer is fetched only when one is ticked. */
export const offerWhatIf = (): void => {
  const data = document.querySelector('#what-if')?.textContent;
  const table = document.querySelector<HTMLElement>('#gap table');
  if (!data || !table) return;
  // The page was made together with this script.
  const whatIf = JSON.parse(data) as WhatIf;
  const status = document.createElement('p');
  status.className = 'what-if';
  status.setAttribute('role', 'status');
  status.textContent = whatIf.words.hint;
  table.before(status);
  for (const row of table.querySelectorAll<HTMLElement>('tr[id^="gap-"]')) row.querySelector('th')?.prepend(boxFor(row.id.slice('gap-'.length), whatIf));
  table.addEventListener('change', () => void show(whatIf, { table, status }));
};

const boxFor = (item: string, { words }: WhatIf): HTMLElement => {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = item;
  box.setAttribute('aria-label', `${words.tick} ${item}`);
  const label = document.createElement('label');
  label.className = 'tick';
  label.append(box);
  return label;
};

const show = async (whatIf: WhatIf, { table, status }: { readonly table: HTMLElement; readonly status: HTMLElement }): Promise<void> => {
  const { recompute } = await import('./recompute.ts');
  const ticked = [...table.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  status.textContent = ticked.length === 0 ? whatIf.words.hint : recompute(whatIf, new Set(ticked));
};
