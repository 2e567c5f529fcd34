import { define } from '../model/define.ts'

/** The first one is what the talk as a whole rests on. */
export const sources = define('sources', {}, {
  'summary': {
    title: 'Summary, takeaways and questions on “Why Your Machine Learning Projects Won\'t Land You a Job (The 5 Levels of ML Projects)”',
    authors: 'Automatic summary, no author named',
    published: 'undated',
    url: 'https://www.youtube.com/watch?v=Bx4BYXOE9SQ',
    check: 'Read in full as a text document. It has no address of its own, so the link leads to the video that it is understood to summarise.',
    checked: '2026-11-23',
  },
  'video': {
    title: 'Why Your Machine Learning Projects Won\'t Land You a Job (The 5 Levels of ML Projects)',
    authors: 'Marina Wyss',
    published: '2025',
    url: 'https://www.youtube.com/watch?v=Bx4BYXOE9SQ',
    check: 'The video was not opened. Stored public notes give its title under this address, and an article of the same title and topic is published under the name of Marina Wyss.',
    checked: '2026-11-23',
  },
  'google': {
    title: 'MLOps: Continuous delivery and automation pipelines in machine learning',
    authors: 'Google Cloud',
    published: 'last reviewed 2024-08-28',
    url: 'https://docs.cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning',
    check: 'Rests on a stored copy of the page, not on the live one. On this day several public notes on it described the same three levels; review date and licence come from one such note.',
    checked: '2026-11-23',
    license: 'CC BY 4.0',
  },
  'microsoft': {
    title: 'MLOps maturity model',
    authors: 'Microsoft, Azure Architecture Center',
    published: '2025-10-28',
    url: 'https://learn.microsoft.com/azure/architecture/ai-ml/guide/mlops-maturity-model',
    check: 'The text behind the page was read in full in Microsoft\'s public documentation repository; every fact used here was found in it.',
    checked: '2026-11-23',
  },
  'ml-test-score': {
    title: 'The ML Test Score: A Rubric for ML Production Readiness and Technical Debt Reduction',
    authors: 'Eric Breck, Shanqing Cai, Eric Nielsen, Michael Salib, D. Sculley',
    published: 'IEEE Big Data 2017, DOI 10.1109/BigData.2017.8258038',
    url: 'https://research.google/pubs/pub46555/',
    check: 'Abstract, rule of scoring and names of tests were read in stored copies and public transcriptions. The bands and the survey figure rest on notes that agree with each other; the paper itself was not opened.',
    checked: '2026-11-23',
  },
  'technical-debt': {
    title: 'Hidden Technical Debt in Machine Learning Systems',
    authors: 'D. Sculley, Gary Holt, Daniel Golovin, Eugene Davydov, Todd Phillips, Dietmar Ebner, Vinay Chaudhary, Michael Young, Jean-François Crespo, Dan Dennison',
    published: 'NIPS 2015, pp. 2503–2511',
    url: 'https://papers.nips.cc/paper_files/paper/2015/hash/86df7dcfd896fcaf2674f757a2463eba-Abstract.html',
    check: 'Title, pages and abstract come from the proceedings\' metadata. Abstract and introduction were read in a stored copy, the passage on glue code in a note that quotes it.',
    checked: '2026-11-23',
  },
  'crisp-ml': {
    title: 'Towards CRISP-ML(Q): A Machine Learning Process Model with Quality Assurance Methodology',
    authors: 'Stefan Studer, Thanh Binh Bui, Christian Drescher, Alexander Hanuschkin, Ludwig Winkler, Steven Peters, Klaus-Robert Müller',
    published: 'Machine Learning and Knowledge Extraction 2021, 3(2), 392–413',
    url: 'https://doi.org/10.3390/make3020020',
    check: 'Abstract and bibliographic details were read in stored copies of the journal\'s page and of the preprint, the six phases in a public note.',
    checked: '2026-11-23',
    license: 'CC BY 4.0',
  },
})
