/**
 * Titles of Goals 1 to 17, in order, in pt-BR.
 * Source: two official sources that agree. Review: agreed.
 */
export default [
  'Erradicação da pobreza',
  'Fome zero e agricultura sustentável',
  'Saúde e bem-estar',
  'Educação de qualidade',
  'Igualdade de gênero',
  'Água potável e saneamento',
  'Energia limpa e acessível',
  'Trabalho decente e crescimento econômico',
  'Indústria, inovação e infraestrutura',
  'Redução das desigualdades',
  'Cidades e comunidades sustentáveis',
  'Consumo e produção responsáveis',
  'Ação contra a mudança global do clima',
  'Vida na água',
  'Vida terrestre',
  'Paz, justiça e instituições eficazes',
  'Parcerias e meios de implementação',
] as const satisfies readonly string[];
