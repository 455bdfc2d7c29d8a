import { expect, test } from 'vitest';
import { memory } from './remember.ts';

test('what was worked out for an owner and a key is given again, and to nobody else', () => {
  const recall = memory<object, string, string>();
  const [one, other] = [{}, {}];
  let count = 0;
  const workOut = (): string => String((count += 1));
  expect([recall(one, 'a', workOut), recall(one, 'a', workOut), recall(one, 'b', workOut), recall(other, 'a', workOut), recall(one, 'a', workOut)]).toEqual(['1', '1', '2', '3', '1']);
});
