import type { Page } from 'playwright-core';
import type { PhoneAnswer } from '../src/form/own-phone.view.js';

/** The steps of the form, in their order. */
export const STEPS = [
  ...['own-phone', 'kind', 'category', 'district', 'story', 'aboutWhom', 'risk', 'contact'],
  ...['when', 'reporter', 'people', 'consents', 'answer', 'check', 'send'],
];

/** The part of the page that a step shows. */
export const stepOf = (page: Page, step: string) => page.locator(`[data-step="${step}"]`).first();

/** Presses Next until this step is shown; without scripts everything is shown already. */
export async function walkTo(page: Page, step: string): Promise<void> {
  for (let pressed = 0; !(await stepOf(page, step).isVisible()); pressed += 1) {
    if (pressed > STEPS.length) throw new Error(`Next never leads to ${step}`);
    await page.click('#next-step');
  }
}

/** Answers what a form must know before the story, on a phone said to be so. */
export async function toStory(page: Page, phone?: PhoneAnswer): Promise<void> {
  if (phone) await page.check(`[name=own-phone][value=${phone}]`);
  await walkTo(page, 'kind');
  await page.check('[name=kind][value=corruption]');
  await walkTo(page, 'district');
  await page.selectOption('#district', 'sikasso');
  await walkTo(page, 'story');
}

/** Answers all that a form must know, with this story; then everything is ready to be sent. */
export async function fill(page: Page, story: string, phone?: PhoneAnswer): Promise<void> {
  await toStory(page, phone);
  await page.fill('#story', story);
  await walkTo(page, 'send');
}

/** Goes through the form, answering only what must be; each step may be looked at before it is left. */
export async function throughSteps(
  page: Page,
  story: string,
  look: (step: string) => Promise<void>,
): Promise<void> {
  for (const step of STEPS) {
    await stepOf(page, step).waitFor();
    if (step === 'kind') await page.check('[name=kind][value=corruption]');
    if (step === 'district') await page.selectOption('#district', 'sikasso');
    if (step === 'story') await page.fill('#story', story);
    if (step === 'contact') await page.check('[name=contact][value=never]');
    await look(step);
    if (step !== 'send') await page.click('#next-step');
  }
}

/** Moves in the browser's history, until this step is shown. */
export async function moveInHistory(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate((distance) => history.go(distance), STEPS.indexOf(to) - STEPS.indexOf(from));
  await stepOf(page, to).waitFor();
}

/** Waits until the page has settled where it seals: here, unless told otherwise. Its words stand on the last step. */
export async function settled(page: Page, words = 'sera scellé dans ce téléphone'): Promise<void> {
  await page.getByText(words).waitFor({ state: 'attached' });
}
