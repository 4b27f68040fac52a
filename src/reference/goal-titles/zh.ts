/**
 * Titles of Goals 1 to 17, in order, in zh.
 * Source: the official icon artwork of the United Nations. Review: official.
 * Simplified characters.
 */
export default [
  '无贫穷',
  '零饥饿',
  '良好健康与福祉',
  '优质教育',
  '性别平等',
  '清洁饮水和卫生设施',
  '经济适用的清洁能源',
  '体面工作和经济增长',
  '产业、创新和基础设施',
  '减少不平等',
  '可持续城市和社区',
  '负责任消费和生产',
  '气候行动',
  '水下生物',
  '陆地生物',
  '和平、正义与强大机构',
  '促进目标实现的伙伴关系',
] as const satisfies readonly string[];
