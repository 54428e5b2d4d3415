import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLanguage, useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import { fromViewer, type ToViewer } from '../../viewer/messages.js';
import type { FetchedFile } from './fetch-file.js';
import classes from './files.module.css';
import { PageTools, type Turned } from './page-tools.js';

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'failed'; readonly why: 'damaged' | 'locked' };

/** A PDF or video in a frame that can't reach the console: what is in it runs, if it runs, on nobody's origin. */
export function SetApart({ file }: { readonly file: FetchedFile }) {
  const t = useT();
  const { locale } = useLanguage();
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<State>({ kind: 'opening' });
  const [drawn, setDrawn] = useState(0);
  const [try_, setTry] = useState(0);
  const { shape, type } = file.kind;

  useEffect(() => {
    // Its origin is opaque, so that no address fits; the frame can't be led elsewhere (frame-src).
    const tell = (message: ToViewer) => frame.current?.contentWindow?.postMessage(message, '*');
    let handed = false;
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow) return;
      const said = fromViewer(data);
      if (said?.kind === 'ready' && !handed) {
        handed = true;
        const about = { bytes: file.bytes.buffer, title: file.name, locale };
        tell(shape === 'pdf' ? { kind: 'pdf', ...about } : { kind: 'video', type: type!, ...about });
      }
      if (said?.kind === 'opened') {
        setState(said);
        if (shape === 'pdf') tell({ kind: 'page', page: 1, zoom: 1, quarters: 0 });
      }
      if (said?.kind === 'drawn') setDrawn(said.page);
      if (said?.kind === 'failed') setState(said);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [file, shape, type, locale, try_]);

  const turnTo = (to: Turned) =>
    frame.current?.contentWindow?.postMessage({ kind: 'page', ...to } satisfies ToViewer, '*');
  if (state.kind === 'failed') {
    return (
      <Notice tone="late" urgent>
        {shape === 'pdf' ? t(`evidence.pdf.${state.why}`) : t('evidence.video.damaged')}{' '}
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            setState({ kind: 'opening' });
            setTry(try_ + 1);
          }}
        >
          {t('app.retry')}
        </Button>
      </Notice>
    );
  }
  return (
    <div className={classes['apart']}>
      {state.kind === 'opening' && <p role="status">{t('files.opening')}</p>}
      {state.kind === 'opened' && shape === 'pdf' && (
        <PageTools pages={state.pages} drawn={drawn} turnTo={turnTo} />
      )}
      <iframe
        key={try_}
        ref={frame}
        sandbox="allow-scripts"
        allow="fullscreen"
        referrerPolicy="no-referrer"
        src="/viewer.html"
        title={file.name}
        className={classes[shape === 'pdf' ? 'pdf' : 'video']}
      />
      <p className={classes['quiet']}>{t('evidence.apart')}</p>
    </div>
  );
}
