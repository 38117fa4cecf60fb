import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ListPage } from '../../components/ListPage.tsx';
import page from '../../components/page.module.css';
import { In } from '../../components/text.tsx';
import { FunctionListDocument } from '../../operations.generated.ts';

/** All functions of state management of the record. */
export const FunctionList = () => {
  const { t } = useTranslation();
  return (
    <ListPage
      title={t('home.functionsTitle')}
      document={FunctionListDocument}
      connectionOf={({ functions }) => functions}
    >
      {(edges) => (
        <ul className={page.list}>
          {edges.map(({ node }) => (
            <li key={node.slug}>
              <Link to="/chuc-nang/$slug" params={{ slug: node.slug }}>
                <In text={node.name} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </ListPage>
  );
};
