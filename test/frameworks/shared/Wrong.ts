/** Lines that end in "wrong" have a fault that the types must find; the others have none. */
import type {SpeakerLayout} from 'volunteer-story-widgets/elements/speaker-card';
import 'volunteer-story-widgets/vs-case-study-carousel';
import 'volunteer-story-widgets/vs-speaker-card';

const card = document.createElement('vs-speaker-card');
card.name = 'Sonia Mehzabeen';
card.layout = 'row' satisfies SpeakerLayout;
card.headingLevel = 2;
card.title = 'A speaker';
card.nmae = 'Sonia Mehzabeen'; // wrong
card.layout = 'diagonal'; // wrong
card.name = 5; // wrong
// Not for use from outside.
card.needs(); // wrong

document.createElement('vs-speaker-crad').layout = 'row'; // wrong
document.querySelector('vs-speaker-card')!.jobtitle = 'Country Coordinator'; // wrong
document.querySelector('vs-speaker-card')!.jobTitle = 'Country Coordinator';

const carousel = document.createElement('vs-case-study-carousel');
carousel.addEventListener('vs-select', ({detail}) => detail.index.toFixed());
carousel.addEventListener('vs-select', ({detail}) => detail.position); // wrong
carousel.addEventListener('vs-ready', ({detail}) => detail.element.localName);
carousel.addEventListener('vs-ready', ({detail}) => detail.index); // wrong
document.addEventListener('vs-problem', ({detail}) => detail.code === 'goal-unknown');
document.addEventListener('vs-problem', ({detail}) => detail.code === 'goal-unknwon'); // wrong
window.addEventListener('vs-problem', ({detail}) => detail.hint.trim());
window.addEventListener('vs-problem', ({detail}) => detail.advice); // wrong
