import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/doctor/vs-doctor.js';
import {BROKEN_IMAGE, MISSING_STORY, SAMPLE_TEXT} from './support/samples.js';

type Story = StoryObj;

/** Editors meet it with `?vs-debug` in the address of a page; it speaks the language of their browser. */
const meta: Meta = {title: 'For editors/Doctor'};

export default meta;

/** All is well. */
export const Healthy: Story = {
  render: () =>
    html`<vs-speaker-card name="Sample Name">${SAMPLE_TEXT}</vs-speaker-card>
      <vs-sdg-badge goal="4">Goal 4</vs-sdg-badge><vs-doctor></vs-doctor>`,
};

/** One typing error that the doctor can mend in a line to paste, and two faults that only the author can. */
export const WithProblems: Story = {
  render: () =>
    html`<vs-speaker-card name="Sample Name" layout="rows">${SAMPLE_TEXT}</vs-speaker-card>
      <vs-speaker-card name="Another Name" photo=${BROKEN_IMAGE}>${SAMPLE_TEXT}</vs-speaker-card>
      <vs-sdg-badge goal="18">Goal 18</vs-sdg-badge><vs-doctor></vs-doctor>`,
  parameters: {problems: ['goal-unknown', 'image-not-loaded', 'value-unknown']},
};

/** The story file is not there. */
export const WithoutItsStory: Story = {
  render: () => html`<vs-speaker-card src=${MISSING_STORY}>${SAMPLE_TEXT}</vs-speaker-card><vs-doctor></vs-doctor>`,
  parameters: {problems: ['story-not-loaded']},
};

/** The editor of the page has removed the tag. */
export const WithoutWidgets: Story = {render: () => html`<p>${SAMPLE_TEXT}</p><vs-doctor></vs-doctor>`};
