import './old-browsers.ts';
import { startSearch } from './search/search-page.ts';

startSearch();
