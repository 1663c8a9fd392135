/** Korean labels and badges of pages. Counter words stand behind the number ("팔로워 1,020명"); phrases are written without the space that a number leaves. */
import type { LabelWords } from '../label-words';

export default {
  labels: {
    website: '웹사이트|홈페이지|웹 사이트|웹사이트 방문|웹사이트 방문하기',
    phone: '전화|전화번호',
    industry: '업계|업종|산업|산업 분야',
    'company-size': '회사 규모|기업 규모|직원 수|임직원 수|규모',
    headquarters: '본사|본사 위치|본사 소재지|본부',
    founded: '설립|설립연도|설립 연도|창립|설립일',
    type: '유형|종류|회사 유형|기업 형태|형태',
    specialties: '전문 분야|전문분야|특화 분야|전문 영역',
    locations: '위치|소재지|사무실 위치|지역',
    primary: '주 소재지|기본|주요 위치|본점',
    funding: '펀딩|투자 유치|자금 조달|투자',
    about: '정보|회사 정보|소개|회사 소개|자기소개|기관 소개',
    overview: '개요|회사 개요|설명',
    'verified-page': '인증된 페이지|인증 페이지|인증 완료 페이지|확인된 페이지',
    followers: '팔로워|팔로워명|명의 팔로워|명팔로워|팔로워 수|명이 팔로우|명이 팔로우 중',
    connections: '1촌|인맥|명의 1촌|1촌명|촌명|촌명이상|1촌 이상|인맥명|촌|촌이상|명 이상의 1촌',
    'associated-members':
      '관련 회원명|관련 회원|명의 관련 회원|연결된 회원명|연결된 회원|소속 회원명|소속 회원|명의 소속 회원|관련 멤버명|관련된 회원명',
    'employees-on-linkedin':
      'LinkedIn 직원명|LinkedIn에서 직원명|LinkedIn에 있는 직원명|직원 모두 보기|전체 직원 보기|직원명 모두 보기|직원명 전체 보기|모든 직원 보기|명의 직원 모두 보기|LinkedIn 회원 직원명',
    'open-roles':
      '채용공고|채용 공고|건의 채용공고|채용공고건|개의 채용공고|채용공고개|건의 채용 공고|개 채용공고|채용공고 모두 보기|모든 채용공고 보기',
    rounds: '총라운드|총회 라운드|총회|라운드 합계|회 라운드|총차례|회투자 라운드|라운드',
    experience: '경력|경력사항|경력 사항',
    education: '학력|학력사항',
    skills: '보유기술|보유 기술|기술|스킬|대표 보유기술|핵심 보유기술',
    languages: '언어|외국어',
    licenses: '자격증|자격증/수료증|라이선스 및 자격증|수료증 및 자격증|자격증 및 수료증',
    volunteering: '자원봉사|봉사활동|봉사활동 경험|자원봉사 경험|봉사 활동',
    interests: '관심분야|관심 분야|관심사',
    projects: '프로젝트',
    publications: '출판물|논문/저서|간행물|저서',
    courses: '수강 과목|강좌|수강 과정|교육과정',
    honors: '수상 경력|수상경력|수상내역|수상 내역',
    organizations: '단체|소속 단체|소속단체|기관',
    recommendations: '추천서|추천',
    featured: '추천 콘텐츠|주요 콘텐츠|대표 콘텐츠|하이라이트 콘텐츠',
    services: '서비스|제공 서비스',
    highlights: '하이라이트|주요 정보',
    activity: '활동|활동내역',
    'contact-info': '연락처|연락처 정보',
    'similar-pages': '비슷한 페이지|유사한 페이지|다른 회원이 본 페이지|다른 회원이 함께 본 페이지|다른 사람들이 본 페이지',
    'affiliated-pages': '관련 페이지|제휴 페이지|계열사 페이지|연계 페이지',
    'people-also-viewed': '다른 회원이 본 프로필|함께 본 프로필|다른 프로필 더 보기|회원님을 위한 프로필|다른 회원들이 본 프로필|추천 프로필 더 보기',
    'people-you-may-know': '알 수도 있는 사람|알 만한 사람|알 수도 있는 회원',
    'show-all': '모두 보기|전체 보기|더 보기|더보기|모두 표시|자세히 보기|모든 상세정보 보기|모든 정보 보기',
    'not-found':
      '존재하지 않는 페이지입니다|페이지를 찾을 수 없습니다|이 페이지를 사용할 수 없습니다|이 페이지는 존재하지 않습니다|페이지가 존재하지 않습니다',
  },
  employment:
    '정규직|풀타임|상근직|시간제|파트타임|비상근|자영업|개인사업자|프리랜서|계약직|인턴|인턴십|인턴직|견습|수습|계절직|임시직|비정규직|아르바이트',
  workModes: '원격|원격 근무|재택|재택근무|하이브리드|대면근무|대면 근무|현장 근무|사무실 근무|혼합 근무',
  degree: '촌',
} satisfies LabelWords;
