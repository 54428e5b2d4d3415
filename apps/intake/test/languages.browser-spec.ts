import type { Browser } from 'playwright-core';
import { aPage, filed, fill, follow, inABrowser } from './a-browser.js';
import { messagesOf, newestOf } from './a-team.js';
import { settled } from './walk.js';
import type { TestIntake } from './test-intake.js';

describe('changing the language of a public page', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  it('keeps every word when the language is changed, and nothing in the address', async () => {
    const page = await aPage(browser);
    await page.goto(intake.url);
    await settled(page);
    await fill(page, 'Gardé.');
    const code = await page.locator('[name=code]').inputValue();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Make a complaint' }).waitFor();
    expect(await page.inputValue('#story')).toBe('Gardé.');
    expect(await page.inputValue('#district')).toBe('sikasso');
    expect(await page.locator('[name=code]').inputValue()).toBe(code);
    expect(page.url()).toBe(`${intake.url}/en`);
    await page.click('#send');
    await page.getByRole('heading', { name: 'Complaint received' }).waitFor();
  }, 180_000);

  it('keeps every word when the language is changed without scripts', async () => {
    const page = await aPage(browser, { javaScriptEnabled: false });
    await page.goto(intake.url);
    await fill(page, 'Gardé.');
    const code = await page.locator('[name=code]').inputValue();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Make a complaint' }).waitFor();
    expect(await page.locator('#errors.bad').count()).toBe(0);
    expect(await page.inputValue('#story')).toBe('Gardé.');
    expect(await page.inputValue('#district')).toBe('sikasso');
    expect(await page.locator('[name=code]').inputValue()).toBe(code);
  }, 180_000);

  it('keeps a complaint open, and a message not yet sent, when the language is changed', async () => {
    const page = await aPage(browser);
    const code = await filed(intake, page);
    const complaint = await newestOf(intake, 'sikasso');
    await follow(intake, page, code);
    await page.fill('#message', 'Pas encore parti.');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Where does it stand?' }).waitFor();
    expect(await page.inputValue('#message')).toBe('Pas encore parti.');
    await page.getByRole('button', { name: 'Send the message' }).click();
    await page.getByText('Message arrived.').waitFor();
    expect(await messagesOf(intake, complaint)).toEqual(['Pas encore parti.']);
  }, 180_000);
});
