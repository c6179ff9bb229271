/** Everything a text does with script: cards, copying links, speaking the feedback of an answer. Reading needs none of it. */
import { speakAnswers } from './answers.client';
import { openCards } from './cards.client';
import { copyLinks } from './copy-link.client';
import { easeScrolling } from './scrolling.client';

openCards();
copyLinks();
speakAnswers();
easeScrolling();
