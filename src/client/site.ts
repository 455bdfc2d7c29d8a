import { filterItems } from './filter-items.ts';
import { showNoticeStates } from './notice-state.ts';
import { openLinkedItem } from './open-item.ts';
import { rememberReading } from './reading.ts';

rememberReading();
showNoticeStates();
filterItems();
openLinkedItem();
