/** How a plain card looks: much like the widget's, without what adapts to themes and languages. */
export const cardStyles = `
  .card { display: grid; grid-template-columns: 72px 1fr; gap: 12px 20px; box-sizing: border-box; block-size: 100%; padding: 20px;
    border: 1px solid #ccc; border-radius: 8px; line-height: 1.5 }
  .card * { margin: 0 }
  .initials { display: grid; place-items: center; inline-size: 72px; block-size: 72px; border-radius: 50%; background: #ddd; font-size: 26px }
  .card h3 { font-size: 1.2em; line-height: 1.3 }
  .small { font-size: 0.875em; color: #555 }
  .text { grid-column: 1 / -1 }
`;
