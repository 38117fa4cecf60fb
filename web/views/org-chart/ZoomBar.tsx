import { Button, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ZOOM } from '../../graph/camera.ts';
import type { Renderer } from '../../graph/renderer.ts';
import css from './canvas.module.css';

/** Buttons for what the wheel and the keys + − 0 do. */
export const ZoomBar = ({ renderer }: { readonly renderer: Renderer | null }) => {
  const { t } = useTranslation();
  const tools = [
    { sign: '+', label: t('chart.zoomIn'), run: () => renderer?.zoomBy(ZOOM.step) },
    { sign: '−', label: t('chart.zoomOut'), run: () => renderer?.zoomBy(1 / ZOOM.step) },
    { sign: '⤢', label: t('chart.fit'), run: () => renderer?.fit() },
  ];
  return (
    <Toolbar className={css.zoom ?? ''} orientation="vertical" aria-label={t('chart.toolbar')}>
      {tools.map(({ sign, label, run }) => (
        <Button key={sign} aria-label={label} isDisabled={renderer === null} onPress={run}>
          <span aria-hidden="true" title={label}>
            {sign}
          </span>
        </Button>
      ))}
    </Toolbar>
  );
};
