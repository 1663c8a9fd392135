/** Chinese names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: '上市公司|公众公司|公開上市公司|上市企业|公开上市|股票上市公司|上市企業',
  private:
    '私人持股|私有企业|私营企业|私人控股|私人公司|私人企业|非上市公司|私人企業|私營企業|私有公司|私人控股公司|民营企业|民營企業|未上市公司|私人持股公司',
  nonprofit: '非营利机构|非营利组织|非营利|非盈利机构|非盈利组织|非營利組織|非營利機構|非牟利機構|公益机构|非營利|非牟利組織|非盈利',
  government: '政府机构|政府机关|政府部门|政府機構|政府機關|政府单位',
  educational: '教育机构|教育機構|院校|教育机关',
  partnership: '合伙企业|合伙|合夥企業|合夥|合伙公司|合夥公司|合伙制',
  'self-employed': '自雇|自僱|自由职业者|自由职业|自由業|自雇人士|自僱人士|自营|自由職業者',
  'sole-proprietorship': '个体经营|独资企业|个人独资企业|獨資|個人獨資|獨資企業|独资|个体户|個人獨資企業|獨資經營|个人独资|独资经营',
} satisfies CompanyTypeWords;
