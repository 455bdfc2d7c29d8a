import { afterAll, beforeAll } from 'vitest';
import { describeBoard } from './board.ts';
import { describeFigures } from './figures.ts';
import { describeDeploy } from './deploy.ts';
import { describeDisclosure } from './disclosure.ts';
import { describeFirstScreens } from './first-screens.ts';
import { describeOldBrowsers } from './old-browsers.ts';
import { describePages } from './pages.ts';
import { describePictures } from './pictures.ts';
import { describeSearch } from './search.ts';
import { buildSiteUnderTest, type SiteUnderTest } from './site-under-test.ts';


let built: SiteUnderTest | null = null;

const siteOf = (): SiteUnderTest => {
  if (!built) throw new Error('the site is built before its tests');
  return built;
};

beforeAll(async () => {
  built = await buildSiteUnderTest();
});

afterAll(async () => built?.close());

describeBoard(siteOf);
describeDeploy(siteOf);
describeDisclosure(siteOf);
describeFirstScreens(siteOf);
describePages(siteOf);
describePictures(siteOf);
describeOldBrowsers(siteOf);
describeFigures(siteOf);
describeSearch(siteOf);
