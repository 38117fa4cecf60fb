import { Button, ToggleButton, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import css from './org-chart.module.css';

type Props = {
  readonly onOpenLevel: () => void;
  readonly onCloseAll: () => void;
  /** Null where there are no gaps to close. */
  readonly onCloseGaps: (() => void) | null;
  readonly legend: boolean;
  readonly onLegend: (shown: boolean) => void;
  readonly filter: { readonly shown: boolean; readonly active: boolean; readonly show: (shown: boolean) => void };
  /** Where the picture comes on request: whether it is there. */
  readonly picture: { readonly shown: boolean; readonly show: (shown: boolean) => void } | null;
};

/** Buttons for the chart as a whole, picture and tree alike. */
export const ChartTools = ({ onOpenLevel, onCloseAll, onCloseGaps, legend, onLegend, filter, picture }: Props) => {
  const { t } = useTranslation();
  return (
    <Toolbar className={css.tools ?? ''} aria-label={t('chart.toolbar')}>
      <Button className="button" onPress={onOpenLevel}>
        {t('chart.openLevel')}
      </Button>
      <Button className="button" onPress={onCloseAll}>
        {t('chart.closeAll')}
      </Button>
      {onCloseGaps && (
        <Button className="button" onPress={onCloseGaps}>
          {t('chart.rearrange')}
        </Button>
      )}
      <ToggleButton className="button" isSelected={legend} onChange={onLegend}>
        {t('chart.legend')}
      </ToggleButton>
      <ToggleButton className="button" isSelected={filter.shown} onChange={filter.show}>
        {t('chart.filter.title')}
        {filter.active && ' •'}
      </ToggleButton>
      {picture && (
        <ToggleButton className="button" isSelected={picture.shown} onChange={picture.show}>
          {picture.shown ? t('chart.hidePicture') : t('chart.showPicture')}
        </ToggleButton>
      )}
      <p className={css.hint}>{t('chart.canvasHint')}</p>
    </Toolbar>
  );
};
