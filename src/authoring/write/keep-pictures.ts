import { dirname, posix } from 'node:path';
import type { RootContent } from 'mdast';
import sharp from 'sharp';
import type { BodyPiece } from '../import/extraction.ts';
import type { DraftFile } from '../new/draft.ts';
import type { SourcePicture } from '../source/source-document.ts';

/** Wider pictures are of no use on a page. */
const WIDEST = 1600;
/** A small picture with few colours stays sharp as PNG. */
const DRAWINGS = ['png', 'gif'];
const PICTURES = [...DRAWINGS, 'jpeg', 'webp', 'tiff'];

/** The pieces of a body as nodes, and its pictures as files of their own: encoded anew, so that nothing hidden in them is kept. */
export const keepPictures = async (pieces: readonly BodyPiece[], pictures: readonly SourcePicture[], document: string): Promise<{ readonly nodes: readonly RootContent[]; readonly files: readonly DraftFile[]; readonly lost: number }> => {
  const folder = pictureFolder(document);
  const stem = posix.basename(document, '.mdx');
  const files: DraftFile[] = [];
  const nodes: RootContent[] = [];
  let lost = 0;
  for (const piece of pieces) {
    if ('node' in piece) nodes.push(piece.node);
    else {
      const encoded = await encode(pictures[piece.picture]?.bytes);
      if (encoded === null) lost++;
      else {
        const file = `${folder}/${stem}-${files.length + 1}.${encoded.extension}`;
        files.push({ file, content: encoded.bytes });
        nodes.push({ type: 'paragraph', children: [{ type: 'image', url: posix.relative(dirname(document), file), alt: piece.alt }] });
      }
    }
  }
  return { nodes, files, lost };
};

/** Pictures of a notice stand beside it, those of other documents among the files of the community. */
const pictureFolder = (document: string): string => {
  const [, community = '', kind] = document.split('/');
  return kind === 'notices' ? dirname(document) : `communities/${community}/files`;
};

/** `null` for what is no picture, such as drawings of the program itself. */
const encode = async (bytes: Uint8Array | undefined): Promise<{ readonly bytes: Uint8Array; readonly extension: string } | null> => {
  if (!bytes) return null;
  try {
    const { format } = await sharp(bytes).metadata();
    if (!PICTURES.includes(format)) return null;
    const sized = sharp(bytes).rotate().resize({ width: WIDEST, withoutEnlargement: true });
    const isDrawing = DRAWINGS.includes(format);
    return { bytes: await (isDrawing ? sized.png() : sized.jpeg({ quality: 82, mozjpeg: true })).toBuffer(), extension: isDrawing ? 'png' : 'jpg' };
  } catch {
    return null;
  }
};
