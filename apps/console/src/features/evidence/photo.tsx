import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { PHONE, useMedia } from '../../ui/use-media.js';
import { useObjectUrl } from '../../ui/use-object-url.js';
import type { FetchedFile } from './fetch-file.js';
import classes from './files.module.css';
import { PhotoStage } from './photo-stage.js';

/** A picture, which may be hard to see: nothing of it can be made out before it is asked for. */
export function Photo({ file }: { readonly file: FetchedFile }) {
  const t = useT();
  const phone = useMedia(PHONE);
  const [shown, setShown] = useState(false);
  const [whole, setWhole] = useState(false);
  const url = useObjectUrl(file.bytes, file.kind.type!);
  const [broken, setBroken] = useState(false);
  if (broken) return <Notice tone="late">{t('evidence.photo.broken')}</Notice>;
  const stage = url && (
    <PhotoStage url={url} name={file.name} inDialog={whole} onBroken={() => setBroken(true)} />
  );
  return (
    <div className={classes['image']}>
      {!shown && <Glimpse file={file} onBroken={() => setBroken(true)} />}
      {shown && !whole && stage}
      <p role="status" className={shown ? classes['quiet'] : undefined}>
        {t(shown ? 'evidence.photo.shown' : 'files.blurred')}
      </p>
      <div className={classes['row']}>
        <Button
          size="sm"
          variant={shown ? 'default' : 'filled'}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('files.hide') : t('files.reveal')}
        </Button>
        {shown && (
          <Button size="sm" variant={phone ? 'filled' : 'default'} onClick={() => setWhole(true)}>
            {t('evidence.photo.whole')}
          </Button>
        )}
      </div>
      <Dialog
        opened={shown && whole}
        onClose={() => setWhole(false)}
        title={file.name}
        long
        wide
        titleFirst={false}
      >
        {whole && stage}
      </Dialog>
    </div>
  );
}

// As many points across: colours, and nothing that could be made out.
const ACROSS = { width: 12, height: 9 };

/** What a blurred picture is drawn from: a few points, and not the picture itself. */
function Glimpse({ file, onBroken }: { readonly file: FetchedFile; readonly onBroken: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const broken = useRef(onBroken);
  useEffect(() => {
    broken.current = onBroken;
  });
  useEffect(() => {
    let live = true;
    const sized = { resizeWidth: ACROSS.width, resizeHeight: ACROSS.height, resizeQuality: 'low' } as const;
    createImageBitmap(new Blob([file.bytes], { type: file.kind.type! }), sized).then(
      (points) => {
        if (live) canvas.current?.getContext('2d')?.drawImage(points, 0, 0);
        points.close();
      },
      () => live && broken.current(),
    );
    return () => {
      live = false;
    };
  }, [file]);
  return <canvas ref={canvas} {...ACROSS} aria-hidden className={classes['glimpse']} />;
}
