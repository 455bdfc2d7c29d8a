import sharp from 'sharp';

/** As wide as chat programs show a picture without making it smaller. */
export const PICTURE_WIDTH = 1080;

/** What chat groups pass on without spoiling it. */
export const MOST_PICTURE_BYTES = 500 * 1000;

/** Fewer shades make a smaller picture; text stays readable down to two. */
const SHADES = [32, 8, 4, 2];

/** A picture of text in as many shades as fit into the allowed size; `null` with its least size where none does. */
export const smallPng = async (picture: Uint8Array): Promise<{ readonly png: Uint8Array } | { readonly png: null; readonly bytes: number }> => {
  let least = picture.length;
  for (const colours of SHADES) {
    const png = await sharp(picture).png({ palette: true, colours, dither: 0, compressionLevel: 9, effort: 8 }).toBuffer();
    if (png.length <= MOST_PICTURE_BYTES) return { png };
    least = Math.min(least, png.length);
  }
  return { png: null, bytes: least };
};
