import type { Page } from 'playwright-core';

/** A tone as a browser's recorder makes it, which is what the form sends: WebM, Opus, and no duration in it. */
export async function recordedTone(page: Page, milliseconds: number): Promise<Buffer> {
  const base64 = await page.evaluate(async (duration) => {
    const sound = new AudioContext();
    const [tone, out] = [sound.createOscillator(), sound.createMediaStreamDestination()];
    tone.connect(out);
    tone.start();
    const recorder = new MediaRecorder(out.stream, { mimeType: 'audio/webm;codecs=opus' });
    const chunks: Blob[] = [];
    recorder.ondataavailable = ({ data }) => chunks.push(data);
    const stopped = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    await new Promise((resolve) => setTimeout(resolve, duration));
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  }, milliseconds);
  return Buffer.from(base64, 'base64');
}

/** In the page: how long a player says that its sound lasts, once it knows. */
export async function lastsSeconds(player: Element): Promise<number> {
  const audio = player as HTMLAudioElement;
  for (let waited = 0; waited < 100 && !Number.isFinite(audio.duration) && !audio.error; waited++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return audio.duration;
}

/** In the page: plays from the beginning for a while; the seconds heard of it. */
export async function playsOn(player: Element): Promise<number> {
  const audio = player as HTMLAudioElement;
  audio.muted = true;
  audio.currentTime = 0;
  await audio.play();
  await new Promise((resolve) => setTimeout(resolve, 700));
  audio.pause();
  return audio.currentTime;
}
