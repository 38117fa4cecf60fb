import { fontSheet } from './fonts.ts';
import { svgText, TITLE_PLACE } from './svg-sheet.ts';

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

/** Milliseconds between two looks at the image, after which it should have its letters, and in which all faces have come. */
const WAIT = { between: 50, longest: 3_000, rest: 200 } as const;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Whether the title is drawn: something in its place is not paper. */
const hasLetters = (context: CanvasRenderingContext2D, scale: number): boolean => {
  const { x, y, width, height } = TITLE_PLACE;
  const { data } = context.getImageData(x * scale, y * scale, width * scale, height * scale);
  return data.some((value, n) => value !== data[n % 4]);
};

/** Draws the image once its letters are there: a browser says that an image is ready before the fonts in it are. */
const draw = async (context: CanvasRenderingContext2D, image: HTMLImageElement, scale: number): Promise<void> => {
  const { width, height } = context.canvas;
  for (let waited = 0; waited < WAIT.longest; waited += WAIT.between) {
    context.drawImage(image, 0, 0, width, height);
    if (hasLetters(context, scale)) break;
    await pause(WAIT.between);
  }
  await pause(WAIT.rest);
  context.clearRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
};

const sizeOf = (sheet: SVGElement, name: 'width' | 'height'): number => Number(sheet.getAttribute(name));

/** A sheet as a PNG at twice its size; a sheet too large for a canvas at the largest size that fits. */
export const pngOf = async (sheet: SVGElement): Promise<Blob> => {
  const [width, height] = [sizeOf(sheet, 'width'), sizeOf(sheet, 'height')];
  const scale = Math.min(SCALE, LONGEST / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on');
  await draw(context, await imageOf(sheet), scale);
  return blobOf(canvas);
};
