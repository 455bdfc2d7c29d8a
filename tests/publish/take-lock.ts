// Takes the lock of a folder and keeps it for a while: says whether it got it.
import { takeLock } from '../../src/publish/build-lock.ts';
import { releasesOf } from '../../src/publish/release-folder.ts';

const [published = '', start = '0'] = process.argv.slice(2);
while (Date.now() < Number(start)) await new Promise((resolve) => setTimeout(resolve, 1));
console.log('release' in takeLock(releasesOf(published)) ? 'mine' : 'held');
await new Promise((resolve) => setTimeout(resolve, 1500));
