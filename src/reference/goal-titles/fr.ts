/**
 * Titles of Goals 1 to 17, in order, in fr.
 * Source: the official icon artwork of the United Nations. Review: official.
 * The artwork is set in capitals; upper and lower case are ours.
 */
export default [
  'Pas de pauvreté',
  'Faim « zéro »',
  'Bonne santé et bien-être',
  'Éducation de qualité',
  'Égalité entre les sexes',
  'Eau propre et assainissement',
  'Énergie propre et d’un coût abordable',
  'Travail décent et croissance économique',
  'Industrie, innovation et infrastructure',
  'Inégalités réduites',
  'Villes et communautés durables',
  'Consommation et production responsables',
  'Mesures relatives à la lutte contre les changements climatiques',
  'Vie aquatique',
  'Vie terrestre',
  'Paix, justice et institutions efficaces',
  'Partenariats pour la réalisation des objectifs',
] as const satisfies readonly string[];
