import { Kbd } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { maySeeTeamFigures, worksOnComplaints } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { Dialog } from '../../ui/dialog.js';
import { useSingleKeys } from '../../ui/use-shortcuts.js';
import { ACTION_KEYS } from '../actions/action-keys.js';
import { ACTION_IDS } from '../actions/offered.js';
import classes from './help-dialog.module.css';

/** One action for each key: another under the same one is never offered beside it. */
const KEYED = ACTION_IDS.filter(
  (action, place) =>
    ACTION_KEYS[action] &&
    ACTION_IDS.findIndex((other) => ACTION_KEYS[other] === ACTION_KEYS[action]) === place,
);

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The keys, and the two things everybody should know about sealing and responsibility. */
export function HelpDialog({ opened, onClose }: Props) {
  const t = useT();
  const keysOn = useSingleKeys();
  const { current } = useSession();
  // Who works on no complaint has no use for their keys.
  const ofComplaints = worksOnComplaints(current)
    ? ([
        [['j', 'k'], t('help.next')],
        [[t('help.enter')], t('help.open')],
        [['u'], t('help.back')],
        [['/'], t('help.search')],
        [[t('help.escape')], t('help.leaveSearch')],
        [['1'], t('help.usual')],
        ...KEYED.map((action) => [[ACTION_KEYS[action]!], t(`action.${action}.name`)] as const),
        [['s'], t('help.spam')],
        [['h'], t('help.snooze')],
        [['n'], t('help.note')],
        [['Ctrl', t('help.enter')], t('help.send')],
        [['z'], t('help.undo')],
        [['x', 'X'], t('help.select')],
        [['a', 'm'], t('help.bulk')],
      ] as const)
    : [];
  const keys = [...ofComplaints, [['?'], t('help.this')] as const];
  return (
    <Dialog opened={opened} onClose={onClose} title={t('help.title')}>
      <p>{t('help.sealed')}</p>
      <p>{t('help.who')}</p>
      {maySeeTeamFigures(current) && <p>{t('help.figures')}</p>}
      <h2 className={classes['heading']}>{t('help.keys')}</h2>
      {!keysOn && <p>{t('help.off')}</p>}
      <dl className={classes['keys']}>
        {keys.map(([names, text]) => (
          <div key={text}>
            <dt>
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
