import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian's Chromium stands. */
export const CHROMIUM = '/usr/bin/chromium';

const PACKAGES = ['chromium', 'fonts-noto-cjk'];
const FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Makes sure that browser tests have a browser and Chinese fonts: installs them as root, else says what to install. */
export const setUpChromium = (): void => {
  if (existsSync(CHROMIUM) && existsSync(FONT)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(`浏览器测试需要 ${PACKAGES.join(' 和 ')}，请用管理员身份运行：apt-get install ${PACKAGES.join(' ')}`);
  console.error(`正在安装 ${PACKAGES.join(' 和 ')}（只在第一次需要）…`);
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
};

const run = (args: readonly string[]): void => {
  const result = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (result.status !== 0) throw new Error(`apt-get ${args.join(' ')} 没有成功，请看上面的信息。`);
};
