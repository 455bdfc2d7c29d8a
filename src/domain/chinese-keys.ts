/** The keys that authors mean when they write the Chinese word for a field. */
export const CHINESE_KEYS: Readonly<Record<string, readonly string[]>> = {
  标题: ['title'], 題目: ['title'], 标题名: ['title'], 題: ['title'], 名称: ['name', 'title'], 名字: ['name'], 日期: ['date', 'on'], 时间: ['date', 'on', 'period'],
  类型: ['kind'], 种类: ['kind'], 类别: ['kind'], 期间: ['period'], 公示期: ['period'], 起: ['from'], 开始: ['from', 'since'], 止: ['to'], 结束: ['to', 'until'],
  电话: ['telephone'], 联系电话: ['telephone'], 地址: ['address'], 地点: ['place'], 附件: ['attachments'], 摘要: ['summary'], 文号: ['number'], 编号: ['id', 'number'],
  状态: ['status'], 标准: ['standard'], 作答: ['answers'], 答案: ['answers'], 证据: ['evidence'], 佐证: ['evidence'], 加分: ['bonus'], 总分: ['total'], 等级: ['grade'],
  说明: ['note'], 备注: ['note'], 原因: ['reason'], 理由: ['reason'], 次数: ['count'], 分数: ['points'], 得分: ['points'], 分子: ['numerator'], 分母: ['denominator'],
  年度: ['years', 'year'], 年份: ['year'], 措施: ['measures'], 目标: ['goals', 'target'], 内容: ['text'], 单位: ['unit'], 数值: ['value'], 所属: ['region'], 地区: ['region'],
  組織: ['organisations'], 组织: ['organisations'], 设施: ['facilities'], 服务: ['services'], 荣誉: ['honours'], 队伍: ['teams'], 大事记: ['timeline'], 语言: ['lang'],
};
