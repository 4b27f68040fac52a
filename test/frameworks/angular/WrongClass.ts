import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, viewChild} from '@angular/core';
import type {SelectEvent, SpeakerCard} from 'volunteer-story-widgets';
import 'volunteer-story-widgets/vs-speaker-card';

/** Apart from those in templates, for which Angular looks only where the code has none: what is said in Wrong.ts. */
@Component({
  selector: 'app-wrong-class',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<vs-speaker-card #card name="Sonia Mehzabeen" (vs-select)="selected($event)"></vs-speaker-card>`,
})
export class WrongClass {
  protected readonly child = viewChild.required<ElementRef<SpeakerCard>>('card');

  protected change(): void {
    const card = this.child().nativeElement;
    card.name = 'Sonia Mehzabeen';
    card.layout = 'row';
    card.nmae = 'Sonia Mehzabeen'; // wrong
    card.layout = 'diagonal'; // wrong
    card.addEventListener('vs-problem', ({detail}) => detail.code === 'goal-unknown');
    card.addEventListener('vs-problem', ({detail}) => detail.code === 'goal-unknwon'); // wrong
  }

  protected selected({detail}: SelectEvent): number {
    console.log(detail.position); // wrong
    return detail.index;
  }
}
