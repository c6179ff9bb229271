/** Installs the scripts of a text: cards, copy buttons, answer feedback. All are optional. */
import { initAnswerFeedback } from './answers.client';
import { initCards } from './cards.client';
import { initCopyLinks } from './copy-link.client';
import { initScrollStops } from './scrolling.client';

initCards();
initCopyLinks();
initAnswerFeedback();
initScrollStops();
