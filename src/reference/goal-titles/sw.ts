/**
 * Titles of Goals 1 to 17, in order, in sw.
 * Source: two official sources that agree. Review: agreed.
 */
export default [
  'Kutokomeza umaskini',
  'Kukomesha njaa',
  'Afya njema na ustawi',
  'Elimu bora',
  'Usawa wa kijinsia',
  'Maji salama na usafi',
  'Nishati mbadala kwa gharama nafuu',
  'Kazi zenye staha na ukuzaji uchumi',
  'Viwanda, ubunifu na miundombinu',
  'Kupunguza tofauti',
  'Miji na jamii endelevu',
  'Matumizi na uzalishaji wenye uwajibikaji',
  'Kuchukua hatua dhidi ya mabadiliko ya tabia ya nchi',
  'Kuendeleza uhai katika maji',
  'Kulinda uhai katika ardhi',
  'Amani, haki na taasisi madhubuti',
  'Ushirikiano ili kufanikisha malengo',
] as const satisfies readonly string[];
