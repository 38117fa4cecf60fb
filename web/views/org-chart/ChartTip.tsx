import type { Box } from '../../graph/camera.ts';
import type { SceneNode } from '../../graph/scene.ts';
import css from './canvas.module.css';

type Props = {
  readonly node: SceneNode;
  readonly box: Box | null;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
};

/** The whole name of a node that is cut, over the node; it stays while the pointer is on it, Esc takes it away. */
export const ChartTip = ({ node, box, onEnter, onLeave }: Props) =>
  box && (
    <div
      role="tooltip"
      className={css.tip}
      style={{ insetInlineStart: Math.max(8, box.left), insetBlockStart: Math.max(8, box.top) }}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      {node.name}
      {node.notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
    </div>
  );
