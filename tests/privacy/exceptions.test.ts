import { describe, expect, test } from 'vitest';
import { hashOfValue } from '../../src/domain/privacy/exceptions.ts';
import { checkFiles, NOTICE, notice } from './check-notice.ts';

const MOBILE = '13812345678';
const OTHER = '13987654321';

const allow = (until: string, more = '') => `allow:\n  - {rule: mobile-number-masked, reason: 防汛期间公开值班手机, approvedBy: 示例街道办事处, until: ${until}${more}}\n`;
const codes = (body: string, fields: string, day = '2026-06-01') => checkFiles({ [NOTICE]: notice(body, fields) }, day).map(({ code, severity }) => `${code} ${severity}`);

describe('an exception', () => {
  test('lets a number pass until its last day', () => {
    expect(codes(`值班 ${MOBILE}`, allow('2026-06-01'))).toEqual([]);
  });

  test('ends: the finding returns, and a warning says why', () => {
    expect(codes(`值班 ${MOBILE}`, allow('2026-05-31'))).toEqual(['exception-in-force warning', 'mobile-number-masked error']);
  });

  test('that names the hash of a number is about that number only', () => {
    expect(codes(`值班 ${MOBILE}，备用 ${OTHER}`, allow('2026-09-01', `, sha256: ${hashOfValue(MOBILE)}`))).toEqual(['mobile-number-masked error']);
  });

  test('is about its own rule only', () => {
    expect(codes('车牌浙A12345', allow('2026-09-01'))).toEqual(['plate-masked error']);
  });

  test('has the same hash however the number is written', () => {
    expect(hashOfValue('138 1234-5678')).toBe(hashOfValue(MOBILE));
  });
});

const profile = (fields: string) => ({ 'communities/demo/profile.mdx': `---\nname: 示例社区\nregion: example-street\nsample: true\ntelephone: "000-00000000"\naddress: 幸福路18号3幢2单元501室\n${fields}---\n\n示例。\n` });
const withProfile = (fields: string, body: string) => checkFiles({ ...profile(fields), [NOTICE]: notice(body) }).map(({ code, file }) => `${code} ${file.split('/').at(-1)}`);

describe('a contact that the profile declares', () => {
  test('passes in all documents of the community, where a mobile has a consent', () => {
    expect(withProfile(`publicContacts:\n  - {label: 值班手机, telephone: "138 1234 5678", consent: consent-01}\n`, `值班手机 ${MOBILE}，[呼叫](tel:+86${MOBILE})`)).toEqual([]);
  });

  test('does not pass without a consent', () => {
    expect(withProfile(`publicContacts:\n  - {label: 值班手机, telephone: "${MOBILE}"}\n`, '正文')).toEqual(['private-contact-withheld profile.mdx']);
  });

  test('may be a free mail address of the office', () => {
    expect(withProfile('contacts:\n  - {office: 居委会, email: office@qq.com}\n', '写信到 office@qq.com')).toEqual([]);
  });

  test('may be the address of the office, down to the room', () => {
    expect(withProfile('', '张建国，到幸福路18号3幢2单元501室报到')).toEqual([]);
  });

  test('passes only in its own community', () => {
    const others = { 'communities/other/profile.mdx': `---\nname: 别处社区\nregion: example-street\nsample: true\ntelephone: "000-00000000"\n---\n\n值班 ${MOBILE}\n` };
    const found = checkFiles({ ...profile(`publicContacts:\n  - {label: 值班手机, telephone: "${MOBILE}", consent: consent-01}\n`), ...others });
    expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual(['mobile-number-masked communities/other/profile.mdx']);
  });
});

describe('one number', () => {
  test('gives one finding at the number, with the mend', () => {
    const [finding, ...others] = checkFiles({ [NOTICE]: notice(`办理人 ${MOBILE}。`) });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'mobile-number-masked', line: 7, column: 5, endColumn: 16, isFixable: true });
  });

  test('gives one finding where a link shows and dials it', () => {
    expect(checkFiles({ [NOTICE]: notice(`[${MOBILE}](tel:${MOBILE})`) }).length).toBe(1);
  });

  test('gives one finding for each place where it has to be mended', () => {
    expect(checkFiles({ [NOTICE]: notice(`办理人 ${MOBILE}\n\n这里隔开四十个字，说明同一个号码在两个地方出现时，两个地方都要改，都要报告出来，一处也不漏。\n\n办理人 ${MOBILE}`) }).length).toBe(2);
  });
});
