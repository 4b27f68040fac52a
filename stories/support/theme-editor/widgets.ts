/** Widgets in which each token shows. */
import {html, type TemplateResult} from 'lit';
import {SAMPLE_PAGE} from '../samples.js';

export function drawWidgets(): TemplateResult {
  return html`
    <vs-speaker-card
      name="Sonia Mehzabeen"
      job-title="UNV Country Coordinator"
      organization="United Nations Volunteers"
      participation="speaker"
      href=${SAMPLE_PAGE}
      >Sonia Mehzabeen told what UN Volunteers achieve in Bangladesh.</vs-speaker-card
    >
    <vs-case-study-card heading="Young volunteers and good governance" sector="Governance" sdgs="16" factors="governance"
      >Young volunteers in Bangladesh contribute to policy reforms and to good governance.</vs-case-study-card
    >
    <vs-call-to-action heading="Read the whole story" href=${SAMPLE_PAGE}>It is a sample, like its address.</vs-call-to-action>
  `;
}
