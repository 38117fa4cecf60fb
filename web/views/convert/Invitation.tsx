import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const EXAMPLE = 'Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội';

/** What stands below the form before anything was converted. */
export const Invitation = () => {
  const { t } = useTranslation();
  return (
    <p className="muted">
      {t('convert.nothingYet')}{' '}
      <Link to="/chuyen-doi" search={{ ma: EXAMPLE } as object} lang="vi">
        {EXAMPLE}
      </Link>
    </p>
  );
};
