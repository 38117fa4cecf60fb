import { useTranslation } from 'react-i18next';
import { type Layout, ROLES, type Role } from './columns.ts';
import css from './convert.module.css';
import { SEPARATIONS, type Separation } from './separation.ts';
import type { Loaded, useList } from './use-list.ts';

/** Rows that are shown to choose by. */
const SHOWN = 4;

const NAMES = { line: 'line', '\t': 'tab', ',': 'comma', ';': 'semicolon' } as const satisfies Record<
  Separation,
  string
>;

type Props = { readonly loaded: Loaded; readonly list: ReturnType<typeof useList> };

const Separated = ({ loaded, list }: Props) => {
  const { t } = useTranslation();
  return (
    <label>
      {t('convert.separation')}{' '}
      <select
        value={loaded.sheet.separation}
        onChange={({ target }) => {
          const chosen = SEPARATIONS.find((one) => one === target.value);
          if (chosen) void list.load(loaded.source, chosen);
        }}
      >
        {SEPARATIONS.map((one) => (
          <option key={one} value={one}>
            {t(`convert.separations.${NAMES[one]}`)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** A column takes a role; another that had it gives it up. */
const withRole = ({ header, roles }: Layout, column: number, role: Role): Layout => ({
  header,
  roles: roles.map((before, n) => (n === column ? role : before === role ? 'none' : before)),
});

type HeadProps = Props & { readonly column: number; readonly role: Role };

const Head = ({ loaded: { sheet, layout }, list, column, role }: HeadProps) => {
  const { t } = useTranslation();
  const name = (layout.header ? sheet.rows[0]?.[column] : undefined) || t('convert.column', { number: column + 1 });
  return (
    <th scope="col">
      <span lang="vi">{name}</span>
      <select
        value={role}
        aria-label={name}
        onChange={({ target }) => {
          const chosen = ROLES.find((one) => one === target.value);
          if (chosen) list.arrange(withRole(layout, column, chosen));
        }}
      >
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {t(`convert.roles.${one}`)}
          </option>
        ))}
      </select>
    </th>
  );
};

const Preview = ({ loaded, list }: Props) => {
  const { sheet, layout } = loaded;
  const { t } = useTranslation();
  const rows = sheet.rows.slice(layout.header ? 1 : 0).slice(0, SHOWN);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={css.preview} tabIndex={0} aria-label={t('convert.columns')}>
      <table>
        <thead>
          <tr>
            {layout.roles.map((role, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <Head key={n} loaded={loaded} list={list} column={n} role={role} />
            ))}
          </tr>
        </thead>
        <tbody lang="vi">
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={row}>
              {cells.map((cell, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                <td key={n}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** How the columns of a list are understood: guessed, and to be corrected. */
export const Columns = ({ loaded, list }: Props) => {
  const { t } = useTranslation();
  const { layout } = loaded;
  return (
    <fieldset className={css.columns}>
      <legend>{t('convert.columns')}</legend>
      <p className="note muted">{t('convert.columnsHint')}</p>
      <div className={css.ways}>
        <label>
          <input
            type="checkbox"
            checked={layout.header}
            onChange={({ target }) => list.arrange({ ...layout, header: target.checked })}
          />{' '}
          {t('convert.header')}
        </label>
        <Separated loaded={loaded} list={list} />
      </div>
      <Preview loaded={loaded} list={list} />
    </fieldset>
  );
};
