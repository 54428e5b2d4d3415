import { useEffect, useState } from 'react';

/** An address outlives by this what showed it: a picture or sound may be read still when one goes on. */
const READ_TO_ITS_END_MS = 1_000;

/** An address of bytes within this tab; revoked soon after they are no longer shown. */
export function useObjectUrl(bytes: Uint8Array<ArrayBuffer>, type: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    // The address is a resource outside React, which exists only while it is shown.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setUrl(made);
    return () => {
      setTimeout(() => URL.revokeObjectURL(made), READ_TO_ITS_END_MS);
    };
  }, [bytes, type]);
  return url;
}

/** Hands a file, or bytes, to the browser's downloads. */
export function download(content: Uint8Array<ArrayBuffer> | string | Blob, name: string): void {
  const file = content instanceof Blob ? content : new Blob([content], { type: 'application/octet-stream' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
