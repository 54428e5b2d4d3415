import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import { download, useObjectUrl } from '../../ui/use-object-url.js';
import type { FetchedFile } from './fetch-file.js';
import { shapeOf } from './file-kind.js';
import classes from './files.module.css';
import { Sound } from './sound.js';

/** Shows an opened file as what its bytes are, and treats every one as hostile. */
export function FileView({ file }: { readonly file: FetchedFile }) {
  const t = useT();
  const shape = shapeOf(file.type);
  const url = useObjectUrl(file.bytes, file.type ?? 'application/octet-stream');
  return (
    <div className={classes['view']}>
      {url && shape === 'image' && <BlurredImage url={url} name={file.name} />}
      {url && shape === 'audio' && <Sound url={url} name={file.name} />}
      {url && shape === 'pdf' && (
        <>
          {/* No token at all: opaque origin, no script, no form, no way up to this page. */}
          <iframe sandbox="" src={url} title={file.name} className={classes['pdf']} />
          <p className={classes['quiet']}>{t('files.pdf')}</p>
        </>
      )}
      {shape === 'other' && <Notice tone="soon">{t('files.warning')}</Notice>}
      <Integrity file={file} />
      <Button size="xs" variant="default" onClick={() => download(file.bytes, file.name)}>
        {t('files.download')}
      </Button>
    </div>
  );
}

function BlurredImage({ url, name }: { readonly url: string; readonly name: string }) {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <div className={classes['image']} data-shown={shown || undefined}>
      <img src={url} alt={shown ? name : t('files.blurred')} />
      <Button
        size="xs"
        variant={shown ? 'default' : 'filled'}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? t('files.hide') : t('files.reveal')}
      </Button>
    </div>
  );
}

function Integrity({ file }: { readonly file: FetchedFile }) {
  const t = useT();
  return (
    <>
      {file.sameAsSent ? (
        <p className={classes['quiet']}>✓ {t('files.verified')}</p>
      ) : (
        <Notice tone="late">{t('files.different')}</Notice>
      )}
      <p className={classes['hash']}>
        {t('files.hash')} <code>{file.sha256}</code>
      </p>
    </>
  );
}
