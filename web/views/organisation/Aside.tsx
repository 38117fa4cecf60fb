import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AttestedUntil } from '../../components/AttestedUntil.tsx';
import { Cite } from '../../components/Cite.tsx';
import { RowNote, Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { Body, In, Possible, When } from '../../components/text.tsx';
import type { OverviewOrganisation } from './Overview.tsx';
import { Statistics } from './Statistics.tsx';
import { SCHEMES } from './schemes.ts';

type Props = { readonly organisation: OverviewOrganisation };

const Parents = ({ organisation: { parents } }: Props) => {
  const { t } = useTranslation();
  if (parents.length === 0) return null;
  return (
    <Section title={t('page.parents')}>
      <ul className={page.list}>
        {parents.map((part) => (
          <li key={part.id}>
            <Body body={part.parent} />
            <Possible certainty={part.interval.on} />
            <br />
            <When interval={part.interval} /> <Cite of={part} />
            <AttestedUntil interval={part.interval} attested={part.attested} />
            {part.note !== null && (
              <RowNote>
                <In text={part.note} />
              </RowNote>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Classes = ({ organisation: { bodyClasses } }: Props) => {
  const { t } = useTranslation();
  if (bodyClasses.length === 0) return null;
  return (
    <Section title={t('record.class')}>
      <ul className={page.list}>
        {bodyClasses.map(({ slug, name }) => (
          <li key={slug}>
            <Link to="/he-thong/$slug" params={{ slug }}>
              <In text={name} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Aliases = ({ organisation: { aliases } }: Props) => {
  const { t } = useTranslation();
  if (aliases.length === 0) return null;
  return (
    <Section title={t('page.aliases')}>
      <p lang="vi">{aliases.join(' · ')}</p>
    </Section>
  );
};

const Codes = ({ organisation: { identifiers } }: Props) => {
  const { t } = useTranslation();
  if (identifiers.length === 0) return null;
  return (
    <Section title={t('page.codes')}>
      <ul className={page.list}>
        {identifiers.map((identifier) => {
          const scheme = SCHEMES.find((one) => one === identifier.scheme);
          return (
            <li key={identifier.id}>
              {scheme ? t(`kind.scheme.${scheme}`) : identifier.scheme}: <b className="number">{identifier.code}</b>{' '}
              <Cite of={identifier} />
              <RowNote>
                <When interval={identifier.interval} />
              </RowNote>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

const Website = ({ organisation: { website } }: Props) => {
  const { t } = useTranslation();
  if (website === null) return null;
  return (
    <Section title={t('page.website')}>
      <a href={website} rel="external noopener">
        {website.replace(/^https?:\/\//, '')} ↗
      </a>
    </Section>
  );
};

/** What a body belongs to, its other names, codes, figures and website. */
export const Aside = ({ organisation }: Props) => (
  <div>
    <Parents organisation={organisation} />
    <Classes organisation={organisation} />
    <Aliases organisation={organisation} />
    <Codes organisation={organisation} />
    <Statistics statistics={organisation.statistics} />
    <Website organisation={organisation} />
  </div>
);
