import { startSearch } from './search/search-page.ts';

startSearch();
