import type { OverviewResponse } from '#desk-client';
import { later } from '../../ui/later.js';
import type { Asked } from './asked.js';
import { Attentions } from './attentions.js';
import { Breakdown } from './breakdown.js';
import { Choice, FiguresControls } from './figures-controls.js';
import { Answer, BrokenIdentity, FiguresRoom, scopeOf } from './figures-room.js';
import { Headline } from './headline.js';
import { AgesSection, FunnelSection, PromisesSection, TimesSection } from './overview-sections.js';
import { SuspendedDays } from './suspended-days.js';
import { useAsked, type Ask } from './use-asked.js';
import { useOverview, useSuspensions } from './use-figures.js';
import { useFiguresWords } from './use-figures-words.js';
import classes from './figures.module.css';

const MonthsChart = later(async () => (await import('./months-chart.js')).MonthsChart);

/** How it stands: the sentence first, then what asks for action, then what it is made of. */
export function OverviewPage() {
  const { t } = useFiguresWords();
  const { asked, faults, search, ask } = useAsked();
  const against = search.get('against');
  const overview = useOverview(asked, against);
  return (
    <FiguresRoom title={t('title')} faults={faults} busy={overview.isPending || overview.isPlaceholderData}>
      <Answer of={overview}>
        {(data) => (
          <>
            <BrokenIdentity identity={data.identity} />
            <Headline overview={data} asked={asked} />
            <Attentions asked={asked} />
          </>
        )}
      </Answer>
      <FiguresControls asked={asked} ask={ask}>
        <Choice
          label={t('compare')}
          all={t('compared.before')}
          value={against === 'year' ? against : undefined}
          take={(against) => ask({ against })}
          options={[['year', t('compared.year')]]}
        />
      </FiguresControls>
      {overview.data && <Parts overview={overview.data} asked={asked} by={search.get('by')} ask={ask} />}
    </FiguresRoom>
  );
}

interface PartsProps {
  readonly overview: OverviewResponse;
  readonly asked: Asked;
  readonly by: string | null;
  readonly ask: Ask;
}

function Parts({ overview, asked, by, ask }: PartsProps) {
  const { t } = useFiguresWords();
  const suspensions = useSuspensions(asked).data ?? [];
  const scope = scopeOf(asked, overview);
  return (
    <>
      <section aria-labelledby="by-month">
        <h2 id="by-month">{t('by-month')}</h2>
        <div className={classes['chartRoom']}>
          <MonthsChart overview={overview} suspensions={suspensions} asked={asked} />
        </div>
        <SuspendedDays intervals={suspensions} />
      </section>
      <Breakdown asked={asked} by={by} ask={ask} />
      <FunnelSection overview={overview} scope={scope} />
      <AgesSection overview={overview} scope={scope} />
      <TimesSection overview={overview} scope={scope} />
      <PromisesSection overview={overview} scope={scope} />
    </>
  );
}
