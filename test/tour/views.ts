/** A view of the tour: its name as a file, its address, the words of its section, and a text that must be on it. */
export type View = {
  readonly file: string;
  readonly path: string;
  readonly title: string;
  /** Two sentences: what is to be seen, and what it is good for. */
  readonly words: string;
  readonly holds: string;
};

/** The views in the order of the tour. */
export const VIEWS: readonly View[] = [
  {
    file: 'home',
    path: '/',
    title: 'Home',
    words:
      'Search comes first, then six questions that are links to their answers, the latest reorganisations and what the record holds. Every page has the search box, and `/` leads to it.',
    holds: 'Hỏi thử',
  },
  {
    file: 'chart',
    path: '/so-do?ngay=2025-03-01',
    title: 'Org chart over time',
    words:
      'The state on 1 March 2025, with the heads of its bodies and the density of change by month above it. The arrows and the play button go from one changed day to the next; what changed is drawn as change and said in words, and nothing else moves.',
    holds: '17 bộ, cơ quan ngang bộ',
  },
  {
    file: 'compare',
    path: '/so-sanh?tu=2025-02-28&den=2025-03-01',
    title: 'Compare two dates',
    words:
      'What was established, ended, renamed, moved, merged and divided between two days, grouped by reform and reorganisation, each with its act. The two charts stand below over one layout, ended bodies as ghosts.',
    holds: '176/2025/QH15',
  },
  {
    file: 'lineage',
    path: '/co-quan/bo-khoa-hoc-va-cong-nghe/nguon-goc',
    title: 'Lineage river',
    words:
      'Where the Ministry of Science and Technology came from: lanes of bodies on a time axis, joined where a reorganisation joined them. Whole is thick and part is thin; no width is a quantity that nobody counted.',
    holds: 'Bộ Thông tin và Truyền thông',
  },
  {
    file: 'career',
    path: '/nguoi/tran-quang-hung-1987',
    title: 'Career',
    words:
      'Posts in lanes, with ends that are uncertain drawn as uncertain, acting posts hatched, and the equal table with its notes. A change of the body’s name is a tick, not a move, unless the reader asks for identity.',
    holds: 'Trung tâm Công nghệ thông tin',
  },
  {
    file: 'seat',
    path: '/chuc-vu/chu-tich-nuoc--chu-tich-nuoc',
    title: 'Seat',
    words:
      'Who held it, one after another, through every rename and merger of its body. A vacancy that a source tells is an empty box; a time of which the record has nobody looks different and says so.',
    holds: 'Võ Văn Thưởng',
  },
  {
    file: 'two-people',
    path: '/hai-nguoi?a=tran-quang-hung-1987&b=to-lam-1957',
    title: 'Two people',
    words:
      'The shortest chain of people who served together, each step dated and cited, not through bodies so large that everybody meets there. Where there is none within the steps asked for, the page says that and what might help.',
    holds: 'Trần Quang Hưng',
  },
  {
    file: 'function',
    path: '/chuc-nang/an-toan-thong-tin-mang?ngay=2023-01-01',
    title: 'Function',
    words:
      'Who answered for information security, when, by which act, through which unit and under which head. The day of the page comes first; the lanes show how responsibility travelled.',
    holds: 'Nguyễn Mạnh Hùng',
  },
  {
    file: 'project',
    path: '/du-an/de-an-06?ngay=2023-01-01',
    title: 'Project',
    words:
      'Who leads Project 06 and who approved it, when, and under which head. The day of the page comes first; the lanes show how responsibility went from one body to the next.',
    holds: 'Đề án 06',
  },
  {
    file: 'reorganisation',
    path: '/sap-xep/hop-nhat-bo-tttt-bo-khcn-2025',
    title: 'Reorganisation',
    words:
      'What went in, what came out and what moved when two ministries became one, by which act, and when that was proposed, signed and in force. Where the record knows the plan that went before, it stands beside the law.',
    holds: '176/2025/QH15',
  },
  {
    file: 'reform',
    path: '/cai-cach/chia-tinh-1997',
    title: 'Reform',
    words:
      'The acts of a reform, counts before and after, its parts and reorganisations, and what the record does not know about it. A link compares the eve with the day.',
    holds: 'Hồ sơ không biết gì về đợt này',
  },
  {
    file: 'class',
    path: '/he-thong/lop-so-thong-tin-va-truyen-thong?ngay=2025-02-28&den=2025-07-01',
    title: 'Class of bodies',
    words:
      'What the 63 departments of information and communications of 28 February 2025 had become by another day, one by one. Those of which nobody knows are counted, never left out.',
    holds: '63',
  },
  {
    file: 'convert',
    path: '/chuyen-doi?ma=00001&ma=00004&tu=2024-12-31',
    title: 'Convert a list',
    words:
      'A pasted column of old communes, by code, name or whole address, becomes what they are today, with the act of each. Doubtful rows come first and are settled by a click; the download keeps the reader’s own columns.',
    holds: 'Phường',
  },
  {
    file: 'source',
    path: '/nguon/nq-176-2025-qh15',
    title: 'Source',
    words: 'One document and every fact that rests on it. A fact that rests on this one only says so.',
    holds: '176/2025/QH15',
  },
  {
    file: 'coverage',
    path: '/ho-so',
    title: 'Coverage',
    words:
      'What the record has and what is known to be missing, by branch and period. An absence here never means that something did not exist.',
    holds: '3.321',
  },
  {
    file: 'integrity',
    path: '/ho-so/kiem-tra',
    title: 'Integrity',
    words:
      'The rules by which the record checks itself, those with cases first, each with their number. Each rule leads to its cases, one by one.',
    holds: 'Chỉ có báo chí',
  },
];
