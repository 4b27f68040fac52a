import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, viewChild} from '@angular/core';
import type {SpeakerCard} from 'volunteer-story-widgets/elements/speaker-card';
import 'volunteer-story-widgets/vs-case-study-carousel';
import 'volunteer-story-widgets/vs-speaker-card';

/** Lines that end in "wrong" have a fault that the types must find; the others have none. */
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <vs-speaker-card #card name="Sonia Mehzabeen" [layout]="'row'" class="wide" title="A speaker"></vs-speaker-card>
    <p>{{ card.name }} {{ card.jobTitle.length }} {{ child().nativeElement.jobTitle }}</p>
    <p>{{ card.nmae }}</p> <!-- wrong -->
    <p>{{ child().nativeElement.nmae }}</p> <!-- wrong -->
    <button (click)="card.layout = 'compact'">Compact</button>
    <button (click)="card.layout = 'diagonal'">Diagonal</button> <!-- wrong -->
    <vs-case-study-carousel (vs-select)="show($event.detail.index)" (vs-ready)="tell($event.detail.element)" />
    <vs-case-study-carousel (vs-select)="show($event.detail.position)" /> <!-- wrong -->
    <vs-case-study-carousel (vs-select)="tell($event.detail.index)" /> <!-- wrong -->
  `,
})
export class Wrong {
  protected readonly child = viewChild.required<ElementRef<SpeakerCard>>('card');

  protected show(index: number): void {
    this.child().nativeElement.name = String(index);
  }

  protected tell(element: HTMLElement): void {
    console.log(element.localName);
  }
}
