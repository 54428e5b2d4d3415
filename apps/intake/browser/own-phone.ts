import type { PhoneAnswer } from '../src/form/own-phone.view.js';
import { byId } from './dom.js';

// In this page's memory alone: it is gone with the page.
let answer: PhoneAnswer | undefined;

/** Heeds whose phone it is; a page in another language shows what was answered before. */
export function heedOwnPhone(): void {
  for (const choice of byId('own-phone').querySelectorAll('input')) {
    choice.checked = choice.value === answer;
    choice.addEventListener('change', () => (answer = choice.value as PhoneAnswer));
  }
}

/** True only when the person has said so: what leaves traces is not offered on a phone that others may hold. */
export function isOwnPhone(): boolean {
  return answer === 'own';
}
