const isFontFace = (rule: CSSRule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule;

/** The fonts that the style sheets of the page name, with the sheet that says where they are. */
const fontFaces = () =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(isFontFace).map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );

const dataUrl = async (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

const WOFF2 = /url\(["']?([^"')]+\.woff2[^"')]*)["']?\)/;

type Face = ReturnType<typeof fontFaces>[number];

const inlined = async ({ rule, base }: Face): Promise<string> => {
  const { style } = rule;
  const address = WOFF2.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  const response = await fetch(new URL(address, base));
  if (!response.ok) throw new Error(`The font ${address} cannot be read`);
  const font = await dataUrl(await response.blob());
  const [family, weight, range] = ['font-family', 'font-weight', 'unicode-range'].map((name) =>
    style.getPropertyValue(name),
  );
  const where = range ? `unicode-range:${range};` : '';
  return `@font-face{font-family:${family};font-weight:${weight};${where}src:url(${font}) format("woff2");}`;
};

/** Our fonts as a style sheet that needs nothing from outside: a picture that is drawn by an <img> loads none itself. */
export const fontSheet = async (): Promise<string> => (await Promise.all(fontFaces().map(inlined))).join('\n');
