import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonal } from '../../src/domain/privacy/find-personal.ts';
import { maskPersonal } from '../../src/domain/privacy/mask.ts';

describe('maskPersonal', () => {
  test.each([
    ['证号 11010519491231002X', '证号 11*************02X'],
    ['电话 138 1234 5678', '电话 138****5678'],
    ['卡号 6222 0212 3456 7890 128', '卡号 ***************0128'],
    ['车牌浙A12345违停', '车牌浙A****5违停'],
    ['护照号 E12345678', '护照号 E1*****78'],
    ['写信到 someone@qq.com', '写信到 s****@qq.com'],
    ['低保户：张建国', '低保户：张**'],
    ['电话 0571-88881234，杭政办〔2026〕12号，2026-03-01', '电话 0571-88881234，杭政办〔2026〕12号，2026-03-01'],
    ['流水 6222 0212 3456 7890 123', '流水 62**************123'],
  ])('shows %s as %s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  const piece = fc.oneof(
    fc.constantFrom('11010519491231002X', '13812345678', '138 1234 5678', '6222021234567890128', '浙A12345', '，', ' ', '\n', '低保户', '张建国', '**', '****', '-', 'X', '护照', '幸福路18号3幢2单元501室'),
    fc.stringMatching(/^[0-9]{1,20}$/),
    fc.stringMatching(/^[0-9*Xx ]{1,20}$/),
    fc.string({ maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  test('leaves nothing to mask', () => {
    fc.assert(fc.property(text, (written) => {
      const masked = maskPersonal(written);
      expect(maskPersonal(masked)).toBe(masked);
    }), { numRuns: 1000, seed: 20260301 });
  });

  test('shows no number in full that a detector finds', () => {
    fc.assert(fc.property(text, (written) => {
      const masked = maskPersonal(written);
      for (const hit of findPersonal(written)) if (hit.kind !== 'thin-mask' && hit.kind !== 'home-address') expect(masked).not.toContain(hit.value);
    }), { numRuns: 1000, seed: 20260302 });
  });
});
