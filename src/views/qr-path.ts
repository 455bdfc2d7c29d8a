import { encode } from 'uqr';

/** A QR code as one path on a square of `size` units. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The QR code of an address, for paper: each dark field is one unit square. */
export const qrCode = (address: string): QrCode => {
  const { data, size } = encode(address, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
};
