import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Day, formatDay } from '#temporal';
import { Load } from '../components/states.tsx';
import { useLanguage } from '../language.ts';
import { Copied } from './Copied.tsx';
import { cslOf, plainCitation } from './citation.ts';
import { fileName } from './files.ts';
import { Modal } from './Modal.tsx';
import { type Provenance, useProvenance } from './provenance.ts';

type Props = {
  readonly name: string;
  readonly title: string;
  readonly day: Day;
  readonly onClose: () => void;
};

type Citations = { readonly from: Provenance; readonly bibtex: string; readonly ris: string };

const useCitations = ({ title, day }: Props) => {
  const provenance = useProvenance();
  return useQuery({
    queryKey: ['citations', title, day, window.location.href],
    queryFn: async (): Promise<Citations> => {
      const [from, { bibtexOf, risOf }] = await Promise.all([provenance({ title, day }), import('./bibliography.ts')]);
      return { from, bibtex: bibtexOf(cslOf(from)), ris: risOf(cslOf(from)) };
    },
  });
};

const Forms = ({ name, of: { from, bibtex, ris } }: { readonly name: string; readonly of: Citations }) => {
  const { t } = useTranslation();
  const file = (form: string) => fileName(name, from.day, form);
  return (
    <>
      <p className="note muted">{t('figure.citeHelp', { date: formatDay(from.day, useLanguage()) })}</p>
      <Copied label={t('figure.citeVi')} text={plainCitation(from, 'vi')} />
      <Copied label={t('figure.citeEn')} text={plainCitation(from, 'en')} />
      <Copied label="BibTeX" text={bibtex} file={{ name: file('bib'), type: 'application/x-bibtex' }} />
      <Copied label="RIS" text={ris} file={{ name: file('ris'), type: 'application/x-research-info-systems' }} />
    </>
  );
};

/** How to cite a figure: in words, and for programs that keep citations. */
export const CiteDialog = (props: Props) => {
  const { t } = useTranslation();
  const query = useCitations(props);
  return (
    <Modal title={t('figure.citeOf', { title: props.title })} onClose={props.onClose}>
      <Load query={query}>{(citations) => <Forms name={props.name} of={citations} />}</Load>
    </Modal>
  );
};
