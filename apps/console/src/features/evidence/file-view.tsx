import { Button } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import { download } from '../../ui/use-object-url.js';
import type { FetchedFile } from './fetch-file.js';
import { downloadName } from './file-name.js';
import classes from './files.module.css';
import { Photo } from './photo.js';
import { SetApart } from './set-apart.js';
import { Sound } from './sound.js';

/** Shows an opened file as what its bytes are, and treats every one as hostile. */
export function FileView({ file }: { readonly file: FetchedFile }) {
  const t = useT();
  const { pretence, kind } = file;
  return (
    <div className={classes['view']}>
      {pretence && (
        <Notice tone="late" title={t('evidence.pretence.title')}>
          {t('evidence.pretence.text', {
            claims: t(`evidence.is.${pretence.claims}`),
            is: t(`evidence.is.${pretence.is}`),
          })}
        </Notice>
      )}
      <Shown file={file} />
      <Integrity file={file} />
      <Button size="xs" variant="default" onClick={() => download(file.bytes, downloadName(file))}>
        {t('files.download')}
      </Button>
      {kind.danger === null && <p className={classes['quiet']}>{t('evidence.unsealed')}</p>}
    </div>
  );
}

function Shown({ file }: { readonly file: FetchedFile }) {
  const t = useT();
  const { shape, danger } = file.kind;
  if (file.unbearable) return <Notice tone="late">{t('evidence.unbearable')}</Notice>;
  if (shape === 'image') return <Photo file={file} />;
  if (shape === 'audio') return <Sound file={file} />;
  if (shape === 'pdf' || shape === 'video') return <SetApart file={file} />;
  return (
    <Notice tone="soon" title={t('evidence.downloadOnly')}>
      {t(`evidence.danger.${danger ?? 'unknown'}`)}
    </Notice>
  );
}

function Integrity({ file }: { readonly file: FetchedFile }) {
  const t = useT();
  return file.sameAsSent ? (
    <p className={classes['quiet']}>✓ {t('files.verified')}</p>
  ) : (
    <Notice tone="late">{t('files.different')}</Notice>
  );
}
