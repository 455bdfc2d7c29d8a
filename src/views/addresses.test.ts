import { expect, test } from 'vitest';
import { ADDRESSES, pathOf } from './addresses.ts';

/** Every address that was ever published. Links, bookmarks and QR codes on paper lead there: add to the list, take nothing away. */
const PUBLISHED = [
  '/',
  '/communities/',
  '/communities/[community]/',
  '/communities/[community]/plans/[plan]/',
  '/communities/[community]/assessments/',
  '/communities/[community]/assessments/[period]/',
  '/communities/[community]/assessments/[period]/[stage]/',
  '/communities/[community]/assessments/[period]/review/',
  '/communities/[community]/assessments/[period]/dossier/',
  '/communities/[community]/services/',
  '/communities/[community]/notices/',
  '/communities/[community]/disclosure/',
  '/communities/[community]/notices/[...notice]/',
  '/communities/[community]/activities/',
  '/communities/[community]/activities/[...activity]/',
  '/communities/[community]/meetings/',
  '/communities/[community]/meetings/[...meeting]/',
  '/communities/[community]/surveys/',
  '/communities/[community]/surveys/[...survey]/',
  '/communities/[community]/documents/',
  '/communities/[community]/documents/[...document]/',
  '/notices/',
  '/services/',
  '/notices/[year]/',
  '/regions/',
  '/regions/[region]/',
  '/regions/[region]/disclosure/',
  '/standards/',
  '/standards/[standard]/[version]/',
  '/standards/[standard]/[version]/[item]/',
  '/compare/',
  '/compare/[period]/[a]/[b]/',
  '/rules/',
  '/rules/[rule]/',
  '/search/',
  '/edit/',
  '/fields/',
  '/fields/[kind]/',
  '/handbook/',
  '/handbook/[...page]/',
];

test('every address that was ever published still stands, and a new one is added to the list', () => {
  expect(Object.values<string>(ADDRESSES).toSorted()).toEqual(PUBLISHED.toSorted());
});

test('an address takes names with folders and Han characters', () => {
  expect(pathOf('notice', { community: 'demo', notice: '2026/停水' })).toBe('/communities/demo/notices/2026/%E5%81%9C%E6%B0%B4/');
});
