import { BEFORE_THIS_SYSTEM, RESTRICTED } from '#counts/domain';
import { useLabels } from '../../i18n/use-labels.js';
import { useFiguresWords } from './use-figures-words.js';

/** Names the rows of a table; what is restricted has no district, only a name for all of it. */
export function usePlaceName(by: 'district' | 'team'): (key: string) => string {
  const { t } = useFiguresWords();
  const { district, team } = useLabels();
  return (key) => {
    if (key === BEFORE_THIS_SYSTEM) return t('before-this-system');
    if (by === 'team') return team(key);
    return key === RESTRICTED ? t('restricted') : district(key);
  };
}
