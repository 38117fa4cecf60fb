/** The address of a figure alone, as it is set into other pages; `figure` is its name where the page has several. */
export const embedUrl = (url: string, figure: string): string => {
  const page = new URL(url);
  const embed = new URL(`/nhung${page.pathname === '/' ? '' : page.pathname}`, page.origin);
  for (const [key, value] of page.searchParams) embed.searchParams.append(key, value);
  embed.searchParams.set('hinh', figure);
  return embed.href;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The code that sets a figure into another page; its height in CSS pixels. */
export const embedCode = (src: string, title: string, height: number): string =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`;
