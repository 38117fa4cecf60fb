import { useTranslation } from 'react-i18next';
import { Cite } from '../../components/Cite.tsx';
import { Tag } from '../../components/Page.tsx';
import { Empty } from '../../components/states.tsx';
import { Body } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import css from './river.module.css';
import type { EventData, LineageData } from './river.ts';
import type { Branch } from './steps.ts';
import { dateWords } from './words.ts';

type Found = {
  readonly bodies: ReadonlyMap<string, LineageData['bodies'][number]['organisation']>;
  readonly events: ReadonlyMap<string, EventData>;
};

const BranchLine = ({ branch, found }: { readonly branch: Branch; readonly found: Found }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [body, event] = [found.bodies.get(branch.lane), found.events.get(branch.joint.id)];
  if (body === undefined || event === undefined) return null;
  return (
    <li>
      <Body body={body} /> {branch.extent === 'part' && <Tag>{t('lineage.part')}</Tag>}{' '}
      <span className="note muted">
        {t('lineage.by', {
          type: t(`kind.reorganisation.${event.type}`),
          date: dateWords(event.date, language, t('page.unknownDate')),
        })}
        {branch.again && ` · ${t('lineage.again')}`}
      </span>{' '}
      <Cite of={event} />
      <Branches branches={branch.branches} found={found} />
    </li>
  );
};

const Branches = ({ branches, found }: { readonly branches: readonly Branch[]; readonly found: Found }) =>
  branches.length === 0 ? null : (
    <ul className={css.tree}>
      {branches.map((branch) => (
        <BranchLine key={`${branch.lane}:${branch.joint.id}`} branch={branch} found={found} />
      ))}
    </ul>
  );

type Props = {
  readonly title: string;
  readonly none: string;
  readonly branches: readonly Branch[];
  readonly lineage: LineageData;
};

/** Ancestors or descendants as a nested list: what is nearest outside. */
export const LineageTree = ({ title, none, branches, lineage }: Props) => {
  const found = {
    bodies: new Map(lineage.bodies.map(({ organisation }) => [organisation.slug, organisation])),
    events: new Map(lineage.reorganisations.map((event) => [event.slug, event])),
  };
  return (
    <section>
      <h3>{title}</h3>
      {branches.length === 0 ? <Empty>{none}</Empty> : <Branches branches={branches} found={found} />}
    </section>
  );
};
