import { placeOf } from '../../workbench/draft.ts';
import { textIn } from '../../workbench/edit-tree.ts';
import type { StoredDraft } from './draft-store.ts';
import { element } from './elements.ts';

/** A list from which another draft of this device is chosen. */
export const draftPicker = (label: string, drafts: readonly StoredDraft[], choose: (chosen: StoredDraft) => void): HTMLElement => {
  const nameOf = ({ draft }: StoredDraft): string => [placeOf(draft), textIn(draft.header, 'date')].join(' ');
  const select = element('select', { 'aria-label': label }, element('option', { value: '' }, label), ...drafts.map((stored) => element('option', { value: stored.slot }, nameOf(stored))));
  select.addEventListener('change', () => {
    const chosen = drafts.find(({ slot }) => slot === select.value);
    if (chosen) choose(chosen);
  });
  return select;
};
