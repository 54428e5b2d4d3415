import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { snoozeFault } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { DoneNotice } from '../../ui/done-notice.js';
import { useLastDeed } from '../../ui/last-deed.js';
import { PHONE, useMedia } from '../../ui/use-media.js';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import { useSession } from '../../session/session-context.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { anyChosen, focusedRow } from '../queue/row-focus.js';
import { refusalOf } from '../spam/spam-refusal.js';
import classes from './actions.module.css';
import { ActionDialog } from './action-dialog.js';
import { ACTION_KEYS, UNDONE_BY } from './action-keys.js';
import {
  nextStep,
  offeredFor,
  placedActions,
  standingOf,
  type ActionId,
  type FormId,
  type NextStep,
} from './offered.js';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly backHref: string;
  /** A question is written where every letter to the person is. */
  readonly ask: () => void;
  readonly declineAsSpam: () => void;
  readonly snooze: () => void;
}

const BESIDE = 2;
const BESIDE_ON_PHONE = 0;

/** What was done here, and the version the complaint has since. */
interface Done {
  readonly action: FormId;
  readonly version: number;
}

/** Exactly what can be done now, the next step first, always in the same place. */
export function ActionBar({ complaint, backHref, ask, declineAsSpam, snooze }: Props) {
  const t = useT();
  const { current } = useSession();
  const phone = useMedia(PHONE);
  const [chosen, setChosen] = useState<FormId | null>(null);
  const [done, setDone] = useLastDeed<Done>();
  const [awaited, setAwaited] = useState(0);
  const { version } = complaint.view.facts;
  const actions = offeredFor(complaint);
  const next = nextStep(actions, standingOf(complaint));
  const { beside, more } = placedActions(actions, next, phone ? BESIDE_ON_PHONE : BESIDE);
  const spam = refusalOf(complaint, current.account.id) === null ? declineAsSpam : null;
  const { snoozedUntil, facts } = complaint.view;
  const mayWait = snoozedUntil === null && snoozeFault(facts, current.account.id, new Date()) === null;
  const later = mayWait ? snooze : null;
  // Until what one did has come back, the buttons are those of before.
  const behind = version < awaited;
  const choose = (action: ActionId) => {
    setDone(null);
    if (action === 'asked') ask();
    else setChosen(action);
  };
  const undo = done && !behind ? actions.find((action) => action === UNDONE_BY[done.action]) : undefined;
  // On another row of the list the eye is on that one: what is open is not acted on.
  const isHere = () => !anyChosen() && [null, complaint.view.facts.id].includes(focusedRow());
  const byKey = actions.flatMap((action) => {
    const key = ACTION_KEYS[action];
    return key ? [[key, () => isHere() && !behind && choose(action)] as const] : [];
  });
  useShortcuts({ ...Object.fromEntries(byKey), z: () => isHere() && undo !== undefined && choose(undo) });
  return (
    <div className={classes['bar']} role="group" aria-label={t('actions.title')}>
      {next && <NextButton step={next} complaint={complaint} choose={choose} disabled={behind} />}
      {beside.map((action) => (
        <Button
          key={action}
          size="sm"
          variant="default"
          aria-keyshortcuts={ACTION_KEYS[action]}
          rightSection={<Key of={ACTION_KEYS[action]} />}
          disabled={behind}
          onClick={() => choose(action)}
        >
          {t(`action.${action}.name`)}
        </Button>
      ))}
      {spam && !phone && (
        <Button
          size="sm"
          variant="default"
          aria-keyshortcuts="s"
          rightSection={<Key of="s" />}
          disabled={behind}
          onClick={spam}
        >
          {t('spam.name')}
        </Button>
      )}
      {later && !phone && (
        <Button
          size="sm"
          variant="default"
          aria-keyshortcuts="h"
          rightSection={<Key of="h" />}
          disabled={behind}
          onClick={later}
        >
          {t('snooze.name')}
        </Button>
      )}
      {(more.length > 0 || (phone && later)) && (
        <MoreActions
          actions={more}
          choose={choose}
          spam={phone ? spam : null}
          later={phone ? later : null}
          disabled={behind}
        />
      )}
      {actions.length === 0 && <p className={classes['nothing']}>{t('actions.none')}</p>}
      {/* Once anything else happened, what it says may no longer be so. */}
      {done && version <= done.version && (
        <DoneNotice inPlace deed={done} onSeen={() => setDone(null)} undo={undo && (() => choose(undo))}>
          {t(`action.${done.action}.done`)}
        </DoneNotice>
      )}
      {chosen && (
        <ActionDialog
          key={chosen}
          action={chosen}
          complaint={complaint}
          backHref={backHref}
          onClose={() => setChosen(null)}
          onDone={(now) => {
            setChosen(null);
            setAwaited(now);
            setDone({ action: chosen, version: now });
          }}
        />
      )}
    </div>
  );
}

/** The key that does the same, for the eye; what is read aloud has it as an attribute. */
function Key({ of }: { readonly of: string | undefined }) {
  return of && <kbd aria-hidden>{of}</kbd>;
}

interface NextProps {
  readonly step: NextStep;
  readonly complaint: OpenedComplaint;
  readonly choose: (action: ActionId) => void;
  readonly disabled: boolean;
}

/** The one filled button, which the key 1 presses. */
function NextButton({ step, complaint, choose, disabled }: NextProps) {
  const t = useT();
  const [, navigate] = useLocation();
  const search = useSearch();
  const record = `/complaints/${complaint.view.facts.id}/record${search && `?${search}`}`;
  useShortcuts({ 1: () => !disabled && (step === 'record' ? navigate(record) : choose(step)) });
  const shared = { size: 'sm', 'aria-keyshortcuts': '1', rightSection: <Key of="1" /> } as const;
  if (step === 'record') {
    return (
      <Button {...shared} component={Link} href={record}>
        {t(complaint.record ? 'record.open' : 'record.start')}
      </Button>
    );
  }
  return (
    <Button {...shared} disabled={disabled} onClick={() => choose(step)}>
      {t(`action.${step}.name`)}
    </Button>
  );
}

function MoreActions(props: {
  readonly actions: readonly ActionId[];
  readonly choose: (action: ActionId) => void;
  /** Declines it as spam; null where that can't be, or has a button of its own. */
  readonly spam: (() => void) | null;
  /** Puts it off; null likewise. */
  readonly later: (() => void) | null;
  readonly disabled: boolean;
}) {
  const t = useT();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="sm" variant="default" disabled={props.disabled}>
          {t('actions.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {props.actions.map((action) => (
          <Menu.Item
            key={action}
            aria-keyshortcuts={ACTION_KEYS[action]}
            rightSection={<Key of={ACTION_KEYS[action]} />}
            onClick={() => props.choose(action)}
          >
            {t(`action.${action}.name`)}
          </Menu.Item>
        ))}
        {props.spam && <Menu.Item onClick={props.spam}>{t('spam.name')}</Menu.Item>}
        {props.later && <Menu.Item onClick={props.later}>{t('snooze.name')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
