/** Korean names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: '상장기업|상장 기업|공개기업|상장회사|공개 기업|상장사',
  private: '비상장기업|비상장 기업|비공개기업|비상장회사|개인 소유|비공개 기업|비상장사|개인 회사|개인기업',
  nonprofit: '비영리|비영리단체|비영리 단체|비영리기관|비영리 조직|비영리법인|비영리 기관',
  government: '정부 기관|정부기관|공공기관|관공서|공공 기관',
  educational: '교육 기관|교육기관|교육단체',
  partnership: '파트너십|동업|합명회사|합자회사|합자 회사|동업기업',
  'self-employed': '자영업|자영업자',
  'sole-proprietorship': '개인사업자|개인 사업자|단독 사업자|개인사업|1인 기업|1인기업',
} satisfies CompanyTypeWords;
