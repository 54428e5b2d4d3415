import { Button, FileButton } from '@mantine/core';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { Section } from '../../ui/section.js';
import { useObjectUrl } from '../../ui/use-object-url.js';
import classes from './reports.module.css';
import { useLogo, useReportChange, useSetLogo, type LogoFile } from './use-reports.js';
import { useReportWords } from './use-report-words.js';

/** What stands above every report. */
export function LogoSection({ hasLogo }: { readonly hasLogo: boolean }) {
  const { t } = useReportWords();
  const { api } = useSession();
  const { data: logo } = useLogo(hasLogo);
  const set = useSetLogo();
  const remove = useReportChange(() => api.removeLogo());
  return (
    <Section title={t('logo')}>
      {logo && <Picture logo={logo} alt={t('logo.has')} />}
      <p className={classes['quiet']}>{t('logo.hint')}</p>
      <div className={classes['row']}>
        <FileButton accept="image/png,image/jpeg" onChange={(file) => file && set.mutate(file)}>
          {(props) => (
            <Button {...props} size="xs" variant="default" loading={set.isPending}>
              {t('logo.choose')}
            </Button>
          )}
        </FileButton>
        {hasLogo && (
          <Button size="xs" variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('logo.remove')}
          </Button>
        )}
      </div>
      <Fault error={set.error ?? remove.error} />
    </Section>
  );
}

/** On white, as on the pages of a report. */
function Picture({ logo, alt }: { readonly logo: LogoFile; readonly alt: string }) {
  const url = useObjectUrl(logo.bytes, logo.type);
  return url && <img className={classes['logo']} src={url} alt={alt} />;
}
