import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import { PHONE, useMedia } from '../../ui/use-media.js';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import classes from './actions.module.css';
import { ActionDialog } from './action-dialog.js';
import { offeredFor, type ActionId } from './offered.js';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly backHref: string;
}

const SHOWN = 3;
const SHOWN_ON_PHONE = 1;

/** Exactly what can be done now, the usual action first, always in the same place. */
export function ActionBar({ complaint, backHref }: Props) {
  const t = useT();
  const [chosen, setChosen] = useState<ActionId | null>(null);
  const [done, setDone] = useState<ActionId | null>(null);
  const actions = offeredFor(complaint);
  const [usual, ...others] = actions;
  const shown = (useMedia(PHONE) ? SHOWN_ON_PHONE : SHOWN) - 1;
  const choose = (action: ActionId) => {
    setDone(null);
    setChosen(action);
  };
  useShortcuts({ 1: () => usual && choose(usual) });
  return (
    <div className={classes['bar']} role="group" aria-label={t('actions.title')}>
      {usual && (
        <Button
          size="sm"
          onClick={() => choose(usual)}
          aria-keyshortcuts="1"
          rightSection={<kbd aria-hidden>1</kbd>}
        >
          {t(`action.${usual}.name`)}
        </Button>
      )}
      {others.slice(0, shown).map((action) => (
        <Button key={action} size="sm" variant="default" onClick={() => choose(action)}>
          {t(`action.${action}.name`)}
        </Button>
      ))}
      {others.length > shown && <MoreActions actions={others.slice(shown)} choose={choose} />}
      {actions.length === 0 && <p className={classes['nothing']}>{t('actions.none')}</p>}
      {done && (
        <div className={classes['done']}>
          <Notice tone="good">{t(`action.${done}.done`)}</Notice>
        </div>
      )}
      {chosen && (
        <ActionDialog
          key={chosen}
          action={chosen}
          complaint={complaint}
          backHref={backHref}
          onClose={() => setChosen(null)}
          onDone={() => {
            setChosen(null);
            setDone(chosen);
          }}
        />
      )}
    </div>
  );
}

function MoreActions(props: {
  readonly actions: readonly ActionId[];
  readonly choose: (action: ActionId) => void;
}) {
  const t = useT();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="sm" variant="default">
          {t('actions.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {props.actions.map((action) => (
          <Menu.Item key={action} onClick={() => props.choose(action)}>
            {t(`action.${action}.name`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
