/**
 * Titles of Goals 1 to 17, in order, in tr.
 * Source: two official sources that agree. Review: agreed.
 */
export default [
  'Yoksulluğa Son',
  'Açlığa Son',
  'Sağlık ve Kaliteli Yaşam',
  'Nitelikli Eğitim',
  'Toplumsal Cinsiyet Eşitliği',
  'Temiz Su ve Sanitasyon',
  'Erişilebilir ve Temiz Enerji',
  'İnsana Yakışır İş ve Ekonomik Büyüme',
  'Sanayi, Yenilikçilik ve Altyapı',
  'Eşitsizliklerin Azaltılması',
  'Sürdürülebilir Şehirler ve Topluluklar',
  'Sorumlu Üretim ve Tüketim',
  'İklim Eylemi',
  'Sudaki Yaşam',
  'Karasal Yaşam',
  'Barış, Adalet ve Güçlü Kurumlar',
  'Amaçlar için Ortaklıklar',
] as const satisfies readonly string[];
