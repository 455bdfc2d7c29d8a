import { expect, test } from 'vitest';
import { sayProse } from './say-prose.ts';

test('the words of a text are said in the other script, but not what is typed nor an address', () => {
  expect(sayProse('<p title="社区">社区 <code>社区: 1</code></p><pre><code>社区</code></pre><a href="/社区/">社区</a>', (text) => text.replaceAll('社区', '社區'))).toBe(
    '<p title="社区">社區 <code>社区: 1</code></p><pre><code>社区</code></pre><a href="/社区/">社區</a>',
  );
});
