import { rememberReading } from './reading.ts';
import { showNoticeStates } from './notice-state.ts';
import { filterItems } from './filter-items.ts';

rememberReading();
showNoticeStates();
filterItems();
