import {LAYOUTS, SPEAKER, STUDIES} from '#content';
import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild} from '@angular/core';
import type {SpeakerCard} from 'volunteer-story-widgets/elements/speaker-card';
import 'volunteer-story-widgets/vs-sdg-badge';
import 'volunteer-story-widgets/vs-speaker-card';
import {CaseStudies} from './case-studies.js';

@Component({
  selector: 'app-root',
  imports: [CaseStudies],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main [lang]="french() ? 'fr' : 'en'">
      <p>
        <button (click)="shown.set(!shown())">Hide or show</button>
        <button (click)="french.set(!french())">French</button>
        <button (click)="layout.set((layout() + 1) % layouts.length)">Layout</button>
        <button (click)="debug.set(!debug())">Debug</button>
        <button (click)="text.set(text() ? '' : speaker.text)">Text</button>
        <button (click)="organization.set(organization() ? undefined : speaker.organization)">Organization</button>
        <button (click)="goal.set(18)">Goal 18</button>
        <button (click)="studies.set(all.slice(0, studies().length + 1))">Add</button>
        <button (click)="studies.set(studies().slice(1))">Remove</button>
        <button (click)="studies.set(studies().toReversed())">Turn round</button>
        <button (click)="found.set(card()?.nativeElement?.jobTitle ?? '')">Find</button>
      </p>
      <output>ready: {{ ready() }}; selected: {{ selected() }}; problem: {{ problem() }}; found: {{ found() }}</output>
      @if (shown()) {
        <vs-speaker-card
          #card
          [name]="speaker.name"
          [attr.job-title]="speaker.role"
          [organization]="organization()"
          participation="speaker"
          [layout]="layouts[layout()]"
          [headingLevel]="2"
          [debug]="debug()"
          [attr.photo]="undefined"
          (vs-ready)="ready.set(ready() + 1)"
          >{{ text() }}</vs-speaker-card
        >
        <vs-sdg-badge [goal]="goal()" [debug]="debug()" (vs-problem)="problem.set($event.detail.code)">A Goal</vs-sdg-badge>
        <app-case-studies [studies]="studies()" (selected)="selected.set($event)" />
      }
    </main>
  `,
})
export class App {
  protected readonly layouts = LAYOUTS;
  protected readonly speaker = SPEAKER;
  protected readonly all = STUDIES;

  protected readonly shown = signal(true);
  protected readonly french = signal(false);
  protected readonly layout = signal(0);
  protected readonly debug = signal(false);
  protected readonly text = signal('');
  protected readonly organization = signal<string | undefined>(SPEAKER.organization);
  protected readonly goal = signal(5);
  protected readonly studies = signal(STUDIES.slice(0, 3));
  protected readonly ready = signal(0);
  protected readonly selected = signal<number | undefined>(undefined);
  protected readonly problem = signal('');
  protected readonly card = viewChild<ElementRef<SpeakerCard>>('card');
  protected readonly found = signal('');
}
