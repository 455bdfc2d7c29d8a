import { expect, test } from 'vitest';
import { checkAddress } from './check-address.ts';

const verdict = (address: string): string => {
  const result = checkAddress(address);
  return 'refused' in result ? `${result.refused} ${result.refused === 'scheme' ? result.scheme : result.because}` : [result.kind, result.warning].filter(Boolean).join(' ');
};

test.each([
  ['https://www.gov.cn/zhengce/?a=1#b', 'external'],
  ['http://www.gov.cn/', 'external unencrypted'],
  ['https://www.gov.cn/100%25', 'external'],
  ['mailto:office@example.gov.cn', 'mail'],
  ['tel:0571-87654321', 'telephone'],
  ['tel:12345', 'telephone'],
  ['../files/附件.pdf', 'inside'],
  ['/communities/demo/', 'inside'],
  ['#说明', 'anchor'],
  ['JaVaScRiPt:alert(1)', 'scheme javascript'],
  ['java\tscript:alert(1)', 'scheme javascript'],
  ['\u0001javascript:alert(1)', 'scheme javascript'],
  ['\uFEFFjavascript:alert(1)', 'scheme javascript'],
  ['javascript%253Aalert(1)', 'scheme javascript'],
  ['data:text/html,x', 'scheme data'],
  ['file:///etc/passwd', 'scheme file'],
  ['//evil.example/', 'form protocol-relative'],
  ['/\\evil.example/', 'form backslash'],
  ['https:/evil.example/', 'form host'],
  ['https://www.gov.cn@evil.example/', 'form user'],
  ['https://中国.cn/', 'form host'],
  ['https://xn--fiqs8s/', 'form host'],
  ['http://127.0.0.1:8080/', 'form private'],
  ['http://2130706433/', 'form private'],
  ['http://0x7f.1/', 'form private'],
  ['http://[::1]/', 'form private'],
  ['https://nas.local/', 'form private'],
  ['http://oa/', 'form private'],
  ['tel:alert(1)', 'form telephone'],
  ['mailto:a@b.cn?bcc=c@d.cn', 'form mail'],
  ['%E0%A4%A', 'form percent'],
  ['', 'form empty'],
])('%j is %s', (address, expected) => {
  expect(verdict(address)).toBe(expected);
});
