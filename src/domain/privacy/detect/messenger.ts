import type { Hit } from '../hit.ts';
import { maskAccount } from '../mask-formats.ts';
import type { Detector } from './detector.ts';

const ACCOUNT = /(?:(微信|薇信|威信|weixin|wechat|wx|vx|v信|支付宝|抖音|钉钉)|(QQ|扣扣|企鹅))\s*(?:账号|帐号|号码|号|[Ii][Dd])?\s*(?:是|为)?\s*[:：=(（【]?\s*([A-Za-z][-_A-Za-z0-9]{5,19}|[0-9]{5,11})(?![-_A-Za-z0-9])/gi;
/** What follows the name of a messenger when it is no account: a group, a public account, a mini program. */
const NOBODY = /^(?:wechat|weixin|[a-z]+\.(?:com|cn)|public|official|https?)/i;

/** Accounts of WeChat, QQ and the like that belong to a person; groups and public accounts pass. */
export const messengers: Detector = ({ text, claims }) => {
  const hits: Hit[] = [];
  for (const match of text.matchAll(ACCOUNT)) {
    const [whole, , isQq, account = ''] = match;
    const end = match.index + whole.length;
    const start = end - account.length;
    if (NOBODY.test(account) || (isQq === undefined && /^\d+$/.test(account) && account.length < 6) || claims.overlap(start, end)) continue;
    if (isQq !== undefined && !/^\d+$/.test(account)) continue;
    if (isQq === undefined && /^[A-Za-z]+$/.test(account) && !/[号:：]/.test(whole)) continue;
    hits.push({ kind: 'messenger', start, end, value: account, masked: maskAccount(account), severity: 'error' });
  }
  return { hits };
};
