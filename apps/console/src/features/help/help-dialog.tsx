import { Kbd } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { Dialog } from '../../ui/dialog.js';
import { useSingleKeys } from '../../ui/use-shortcuts.js';
import classes from './help-dialog.module.css';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The keys, and the two things everybody should know about sealing and responsibility. */
export function HelpDialog({ opened, onClose }: Props) {
  const t = useT();
  const keysOn = useSingleKeys();
  const keys = [
    [['j', 'k'], t('help.next')],
    [[t('help.enter')], t('help.open')],
    [['u'], t('help.back')],
    [['/'], t('help.search')],
    [[t('help.escape')], t('help.leaveSearch')],
    [['1'], t('help.usual')],
    [['a'], t('action.accepted.name')],
    [['q'], t('action.asked.name')],
    [['d'], t('action.ruled-duplicate.name')],
    [['r'], t('action.declined.name')],
    [['m'], t('action.assigned.name')],
    [['p'], t('action.returned-to-pool.name')],
    [['c'], t('action.conclude.name')],
    [['b'], t('action.sent-back.name')],
    [['s'], t('help.spam')],
    [['n'], t('help.note')],
    [['Ctrl', t('help.enter')], t('help.send')],
    [['z'], t('help.undo')],
    [['x', 'X'], t('help.select')],
    [['?'], t('help.this')],
  ] as const;
  return (
    <Dialog opened={opened} onClose={onClose} title={t('help.title')}>
      <p>{t('help.sealed')}</p>
      <p>{t('help.who')}</p>
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
