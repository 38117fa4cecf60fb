import { fontSheet } from './fonts.ts';
import { svgText } from './svg-sheet.ts';

/** Points of the image for each unit of the picture. */
const SCALE = 2;

/** The longest side of a canvas that all browsers draw, in points. */
const LONGEST = 16_384;

const withFonts = async (sheet: SVGElement): Promise<SVGElement> => {
  const copy = sheet.cloneNode(true) as SVGElement;
  const style = document.createElementNS(sheet.namespaceURI, 'style');
  style.textContent = await fontSheet();
  copy.prepend(style);
  return copy;
};

const imageOf = async (sheet: SVGElement): Promise<HTMLImageElement> => {
  const address = URL.createObjectURL(new Blob([svgText(await withFonts(sheet))], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
};

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The image could not be made'))), 'image/png');
  });

/** A sheet as a PNG at twice its size; a sheet too large for a canvas at the largest size that fits. */
export const pngOf = async (sheet: SVGElement): Promise<Blob> => {
  const [width, height] = ['width', 'height'].map((name) => Number(sheet.getAttribute(name)));
  const [wide, high] = [width ?? 0, height ?? 0];
  const scale = Math.min(SCALE, LONGEST / Math.max(wide, high, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(wide * scale);
  canvas.height = Math.round(high * scale);
  const image = await imageOf(sheet);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return blobOf(canvas);
};
