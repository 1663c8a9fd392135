/** Self-descriptions of companies in Chinese, in simplified and traditional characters. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /SaaS ?(?:平台|软件|公司|服务商|软件服务商|解决方案|軟體|服務商|解決方案)|云端软件平台|雲端軟體平台/iu,
    marketplace: /(?:运营|经营|運營|經營)(?:.{0,6})(?:电商平台|交易平台|線上市集|交易平臺)/u,
    'e-commerce': /(?:我们是|一家|我們是)(?:.{0,8})(?:网店|线上商店|电商企业|電商企業|網路商店|線上商店)/u,
    agency: /(?:广告|营销|公关|数字营销|设计|廣告|行銷|公關|數位行銷|設計)(?:代理)?(?:公司|机构|機構|代理商)/u,
    services: /(?:咨询公司|管理咨询|律师事务所|会计师事务所|系统集成商|顧問公司|管理顧問|律師事務所|會計師事務所|系統整合商)/u,
    hardware: /(?:机械|设备|电子|半导体|传感器|機械|設備|電子|半導體|感測器)(?:制造商|生产商|製造商|生產商)/u,
  },
  audience: /(?:为|为了|帮助|服务于|為|為了|幫助|服務於)[^，。,]{0,12}$/u,
  sellsTo: { b2b: /\bB2B\b(?!2)|面向企业|面向企業|为企业(?:客户)?提供|為企業(?:客戶)?提供/iu, b2c: /\bB2C\b|面向消费者|面向消費者/iu },
} satisfies ModelWords;
