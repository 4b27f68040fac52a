import {Component, CUSTOM_ELEMENTS_SCHEMA, input, output} from '@angular/core';
import 'volunteer-story-widgets/vs-case-study-card';
import 'volunteer-story-widgets/vs-case-study-carousel';

@Component({
  selector: 'app-case-studies',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <vs-case-study-carousel label="Case studies" (vs-select)="selected.emit($event.detail.index)">
      @for (study of studies(); track study.id) {
        <vs-case-study-card [attr.heading]="study.heading" [attr.country]="study.country">{{ study.text }}</vs-case-study-card>
      }
    </vs-case-study-carousel>
  `,
})
export class CaseStudies {
  readonly studies = input.required<readonly {id: string; heading: string; country: string; text: string}[]>();
  readonly selected = output<number>();
}
