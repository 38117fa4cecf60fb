import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Day, formatDay } from '#temporal';
import { In, When } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import type { Body } from './model.ts';
import { canToggle } from './outline.ts';
import css from './panel.module.css';
import type { BodyItem } from './use-actions.ts';

type Props = {
  readonly item: BodyItem;
  readonly day: Day;
  /** Counts up when the keyboard chose: then the heading takes the focus. */
  readonly focus: number;
  readonly onToggle: () => void;
  readonly onClose: () => void;
};

const Heads = ({ body }: { readonly body: Body }) => {
  const { t } = useTranslation();
  if (body.heads.length === 0) return <p className="muted">{t('chart.panel.noHeads')}</p>;
  return (
    <ul className={css.heads}>
      {body.heads.map((head) => (
        <li key={`${head.personSlug} ${head.title.vi}`}>
          <Link to="/nguoi/$slug" params={{ slug: head.personSlug }}>
            {head.name}
          </Link>
          <span className="muted">
            , <In text={head.title} />
            {head.certainty === 'POSSIBLE' && ` (? ${t('chart.possible')})`}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Links = ({ slug }: { readonly slug: string }) => {
  const { t } = useTranslation();
  return (
    <ul className={css.links}>
      <li>
        <Link to="/co-quan/$slug/{-$muc}" params={{ slug, muc: undefined }}>
          {t('chart.panel.page')}
        </Link>
      </li>
      <li>
        <Link to="/co-quan/$slug/{-$muc}" params={{ slug, muc: 'so-do' }}>
          {t('chart.panel.chartHere')}
        </Link>
      </li>
    </ul>
  );
};

/** The body that is chosen: what it is, who heads it on the day, how long it lived, and where to go on. */
export const SidePanel = ({ item, day, focus, onToggle, onClose }: Props) => {
  const { t } = useTranslation();
  const date = formatDay(day, useLanguage());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus > 0) heading.current?.focus();
  }, [focus]);
  const { body } = item.content;
  return (
    <section
      className={css.panel}
      aria-label={t('chart.panel.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          <In text={body.name} />
        </h2>
        <Button className={css.close ?? ''} aria-label={t('chart.panel.close')} onPress={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      <p className="muted">
        {t(`kind.organisation.${body.kind}`)} · {t(`kind.branch.${body.branch}`)}
      </p>
      {body.certainty === 'POSSIBLE' && <p className={css.doubt}>? {t('chart.panel.possible', { date })}</p>}
      {body.confidence === 'RECALLED' && <p className={css.doubt}>{t('chart.panel.recalled')}</p>}
      <h3>{t('chart.panel.heads', { date })}</h3>
      <Heads body={body} />
      <h3>{t('chart.panel.lifetime')}</h3>
      <p>
        <When interval={body.existence} />
      </p>
      {canToggle(item) && (
        <Button className="button" onPress={onToggle}>
          {item.open ? t('chart.panel.shut') : t('chart.panel.open', { count: item.count })}
        </Button>
      )}
      <Links slug={body.slug} />
    </section>
  );
};
