/** The words of the interface in Simplified Chinese. */
export const zhHans = {
  'site.skip': '跳到正文',
} as const;
