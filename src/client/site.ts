import './old-browsers.ts';
import { filterItems } from './filter-items.ts';
import { showNoticeStates } from './notice-state.ts';
import { showOfficeToday } from './office-today.ts';
import { openLinkedItem } from './open-item.ts';
import { rememberReading } from './reading.ts';

rememberReading();
showNoticeStates();
showOfficeToday();
filterItems();
openLinkedItem();
