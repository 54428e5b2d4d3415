import { Checkbox } from '@mantine/core';
import { mayShareContact, type SharedPart } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { toggled, type Chosen } from './chosen.js';
import classes from './referrals.module.css';
import type { NamedFile } from './use-letter.js';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly parts: ReadonlyMap<SharedPart, string>;
  readonly files: readonly NamedFile[];
  readonly chosen: Chosen;
  readonly choose: (more: Partial<Chosen>) => void;
}

/** What is shared, part by part, each with its very words beside it. */
export function PartsField({ complaint, parts, files, chosen, choose }: Props) {
  const t = useT();
  const contactWithheld = parts.has('contact') && !mayShareContact(complaint.view.facts);
  return (
    <fieldset className={classes['parts']}>
      <legend>{t('refer.parts')}</legend>
      <p className={classes['quiet']}>{t('refer.parts.hint')}</p>
      {[...parts].map(([part, text]) => (
        <Checkbox
          key={part}
          label={t(`referral.part.${part}`)}
          description={
            part === 'contact' && contactWithheld ? (
              t('refer.contact.withheld')
            ) : (
              <span className={classes['excerpt']}>{text}</span>
            )
          }
          disabled={part === 'contact' && contactWithheld}
          checked={chosen.parts.includes(part)}
          onChange={(event) => choose({ parts: toggled(chosen.parts, part, event.currentTarget.checked) })}
        />
      ))}
      {files.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={t('referral.file', { name })}
          description={t('refer.files.hint')}
          checked={chosen.files.includes(id)}
          onChange={(event) => choose({ files: toggled(chosen.files, id, event.currentTarget.checked) })}
        />
      ))}
    </fieldset>
  );
}
