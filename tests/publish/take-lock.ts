// Takes the lock of a folder at a word of the test and keeps it until the test is done: says whether it got it.
import { once } from 'node:events';
import { takeLock } from '../../src/publish/build-lock.ts';
import { releasesOf } from '../../src/publish/release-folder.ts';

const [published = ''] = process.argv.slice(2);
console.log('ready');
await once(process.stdin, 'data');
console.log('release' in takeLock(releasesOf(published)) ? 'mine' : 'held');
await once(process.stdin, 'end');
