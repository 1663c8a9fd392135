/** Japanese names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: '上場企業|公開会社|株式公開企業|上場会社|公開企業|株式上場企業',
  private: '非上場企業|非公開企業|非公開会社|未上場企業|非上場会社|未公開会社|株式非公開企業',
  nonprofit: '非営利団体|非営利組織|非営利|NPO|非営利法人',
  government: '政府機関|官公庁|行政機関|政府関連機関',
  educational: '教育機関|学校法人|教育関連機関',
  partnership: 'パートナーシップ|合名会社|組合|共同経営',
  'self-employed': '自営業|自営|自営業者',
  'sole-proprietorship': '個人事業主|個人事業|個人経営|個人企業',
} satisfies CompanyTypeWords;
