import { describe, expect, test } from 'vitest';
import { unbroken } from './unbroken.ts';

describe('days, hours and counted parts of a line', () => {
  test.each([
    ['助餐点，10月10日止', '助餐点，<span class="nb">10月10日止</span>'],
    ['工作日 8:30–12:00、14:00–17:30', '工作日 <span class="nb">8:30–12:00</span>、<span class="nb">14:00–17:30</span>'],
    ['29.99%（239,920/800,000）', '29.99%<span class="nb">（239,920/800,000）</span>'],
    ['2025年12月<新>', '<span class="nb">2025年12月</span>&lt;新&gt;'],
    ['约2010年的资料', '约2010年的资料'],
    ['10月9日', '10月9日'],
  ])('`%s` is cut nowhere within them', (text, markup) => {
    expect(unbroken(text).html).toBe(markup);
  });
});
