import { useTranslation } from 'react-i18next';

/** Letters that previews and search results show of a description. */
const MOST = 300;

const shortened = (text: string): string => {
  if (text.length <= MOST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MOST - 1))}…`;
};

type Props = { readonly title: string; readonly description?: string | undefined };

/** The title of the document and a sentence or two about it, for search results and previews. */
export const HeadWords = ({ title, description }: Props) => {
  const { t } = useTranslation();
  const about = shortened(description ?? t('frame.about', { title }));
  return (
    <>
      <title>{`${title} · ${t('frame.brand')}`}</title>
      <meta name="description" content={about} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={about} />
    </>
  );
};
