const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fractional part of a root of each of the first primes. */
const fractions = (count: number, root: number): readonly number[] => {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes.map((prime) => ((prime ** (1 / root) % 1) * 2 ** 32) | 0);
};

const ROUNDS = fractions(64, 3);
const START = fractions(8, 2);

/** The SHA-256 of a text in UTF-8, in hex; here because the domain knows no platform. */
export const sha256 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
  bytes.forEach((byte, index) => view.setUint8(index, byte));
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 4, bytes.length * 8);
  let state = START;
  for (let block = 0; block < view.byteLength; block += 64) state = digest(state, view, block);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

const digest = (state: readonly number[], view: DataView, block: number): readonly number[] => {
  const schedule = expand(view, block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  schedule.forEach((word, index) => {
    const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (ROUNDS[index] ?? 0) + word) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  });
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0);
};

const expand = (view: DataView, block: number): readonly number[] => {
  const words = Array.from({ length: 16 }, (_, index) => view.getInt32(block + index * 4));
  for (let index = 16; index < 64; index += 1) {
    const [w16 = 0, w15 = 0, w7 = 0, w2 = 0] = [words[index - 16], words[index - 15], words[index - 7], words[index - 2]];
    const low = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const high = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words.push((w16 + low + w7 + high) | 0);
  }
  return words;
};
