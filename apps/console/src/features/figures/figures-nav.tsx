import { Link, useLocation, useSearch } from 'wouter';
import { coordinates, maySeeFigures, maySeeTeamFigures } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import classes from './figures.module.css';
import { useFiguresWords } from './use-figures-words.js';

const PAGES = [
  { href: '/figures', words: 'page.overview' },
  { href: '/figures/map', words: 'page.map' },
  { href: '/figures/table', words: 'page.table' },
  { href: '/figures/restated', words: 'page.restated' },
] as const;

/** What is around the figures, for those who may. */
const AROUND = [
  { href: '/figures/quality', words: 'page.quality', may: maySeeTeamFigures },
  { href: '/figures/opening', words: 'page.opening', may: maySeeFigures },
  { href: '/figures/publish', words: 'page.publish', may: coordinates },
] as const;

/** The pages of the figures; the period and what they are narrowed to go along. */
export function FiguresNav() {
  const { t } = useFiguresWords();
  const { current } = useSession();
  const [location] = useLocation();
  const search = new URLSearchParams(useSearch());
  const kept = new URLSearchParams(
    SHARED.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  ).toString();
  return (
    <nav aria-label={t('pages')} className={classes['pages']}>
      {PAGES.map(({ href, words }) => (
        <Link key={href} href={`${href}${kept && `?${kept}`}`} {...here(location === href)}>
          {t(words)}
        </Link>
      ))}
      {AROUND.filter(({ may }) => may(current)).map(({ href, words }) => (
        <Link key={href} href={href} {...here(location === href)}>
          {t(words)}
        </Link>
      ))}
    </nav>
  );
}

/** On a phone they stand in one line, of which only a part is in sight. */
const intoSight = (link: HTMLElement | null) => link?.scrollIntoView({ block: 'nearest', inline: 'center' });
const here = (is: boolean) => (is ? { 'aria-current': 'page' as const, ref: intoSight } : {});

const SHARED = ['from', 'to', 'kind', 'district', 'team', 'asOf'];
