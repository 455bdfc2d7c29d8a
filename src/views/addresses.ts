/** Where every page stands, in the words of the router; an address may be added, never changed. */
export const ADDRESSES = {
  home: '/',
  communities: '/communities/',
  community: '/communities/[community]/',
  plan: '/communities/[community]/plans/[plan]/',
  assessments: '/communities/[community]/assessments/',
  record: '/communities/[community]/assessments/[period]/',
  stage: '/communities/[community]/assessments/[period]/[stage]/',
  review: '/communities/[community]/assessments/[period]/review/',
  dossier: '/communities/[community]/assessments/[period]/dossier/',
  services: '/communities/[community]/services/',
  communityNotices: '/communities/[community]/notices/',
  disclosure: '/communities/[community]/disclosure/',
  notice: '/communities/[community]/notices/[...notice]/',
  activities: '/communities/[community]/activities/',
  activity: '/communities/[community]/activities/[...activity]/',
  meetings: '/communities/[community]/meetings/',
  meeting: '/communities/[community]/meetings/[...meeting]/',
  surveys: '/communities/[community]/surveys/',
  survey: '/communities/[community]/surveys/[...survey]/',
  documents: '/communities/[community]/documents/',
  document: '/communities/[community]/documents/[...document]/',
  notices: '/notices/',
  contacts: '/services/',
  noticeYear: '/notices/[year]/',
  regions: '/regions/',
  region: '/regions/[region]/',
  regionDisclosure: '/regions/[region]/disclosure/',
  standards: '/standards/',
  standard: '/standards/[standard]/[version]/',
  item: '/standards/[standard]/[version]/[item]/',
  compare: '/compare/',
  comparison: '/compare/[period]/[a]/[b]/',
  rules: '/rules/',
  rule: '/rules/[rule]/',
  search: '/search/',
  edit: '/edit/',
  fields: '/fields/',
  kindFields: '/fields/[kind]/',
  handbook: '/handbook/',
  handbookPage: '/handbook/[...page]/',
} as const;

/** The name of a page. */
export type RouteName = keyof typeof ADDRESSES;

type ParameterOf<Pattern extends string> = Pattern extends `${string}[${infer Name}]${infer Rest}`
  ? (Name extends `...${infer Long}` ? Long : Name) | ParameterOf<Rest>
  : never;

/** The parameters that the address of a page takes. */
export type Parameters<Name extends RouteName> = Readonly<Record<ParameterOf<(typeof ADDRESSES)[Name]>, string>>;

/** The path of a page within its language, encoded for a link. */
export const pathOf = <Name extends RouteName>(name: Name, parameters: Parameters<Name>): string =>
  fillAddress(ADDRESSES[name], parameters);

/** An address with its parameters put in, each segment encoded. */
export const fillAddress = (pattern: string, parameters: Readonly<Record<string, string>>): string =>
  pattern.replaceAll(/\[(?:\.\.\.)?([a-z]+)\]/g, (_whole, name: string) => (parameters[name] ?? '').split('/').map(encodeURIComponent).join('/'));
