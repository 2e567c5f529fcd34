import { defineQuestions } from '../model/define.ts'
import { levels } from './levels.ts'
import { roles } from './roles.ts'
import { slides } from './slides.ts'

export const questions = defineQuestions({ levels, roles, slides }, {
  q1: {
    question: 'What separates a first ML project from what companies like Google and Amazon run?',
    answer: 'Complexity and scale. A first project typically has a clean table and a basic model. A large company has messy data from the real world, a model that must be deployed and watched, and traffic that grows. It also has to answer quickly and stay up.',
    levels: ['l1', 'l2', 'l3', 'l4'],
    roles: [],
    slides: ['gap'],
    evidence: [{ source: ['Q1', 'A1.1', 'A1.2'] }],
  },
  q2: {
    question: 'What does a typical level 1 project look like?',
    answer: 'One [[jupyter]] notebook, made for fast trial and error. The data is often clean already. You tidy it a little, explore it with tables and charts, and train something simple, such as a linear or a logistic regression.',
    levels: ['l1'],
    roles: [],
    slides: ['level-1'],
    evidence: [{ source: ['Q2', 'A2.1', 'A2.2'] }],
  },
  q3: {
    question: 'Which tools and techniques belong to level 2?',
    answer: 'The data is messier, so the work is organised: [[python]] modules kept in [[git]]. The tools are [[scikit-learn]], [[lightgbm]], simple neural networks and [[prefect]]. The skills are a proper split, dealing with rare classes, building features, and judging the model by more advanced metrics.',
    levels: ['l2'],
    roles: [],
    slides: ['level-2'],
    evidence: [{ source: ['Q3', 'A3.1', 'A3.2', 'A3.3'] }],
  },
  q4: {
    question: 'What changes on the way from level 2 to level 3?',
    answer: 'Pure data science turns into machine learning engineering, because the model has to run in production. [[docker]] packs it, [[fastapi]] gives it an API, [[mlflow]] and monitoring keep track of it, and [[kubernetes]] gets a first mention. The aim is a model that stands real traffic and stays reliable.',
    levels: ['l2', 'l3'],
    roles: [],
    slides: ['level-3'],
    evidence: [{ source: ['Q4', 'A4.1', 'A4.2'] }],
  },
  q5: {
    question: 'What is hard about level 3?',
    answer: 'Four things: the system has to stay up, answer in time, cope with heavy traffic and keep its quality as time passes. So you watch outcomes such as the click-through rate beside anomalies of the system. Containers and version control are part of every deployment.',
    levels: ['l3'],
    roles: [],
    slides: ['production'],
    evidence: [{ source: ['Q5', 'A5.1', 'A5.2'] }],
  },
  q6: {
    question: 'What sets level 4 apart from the levels before it?',
    answer: 'Industrial scale. You need to know a cloud ([[aws]], [[google-cloud]] or [[azure]]) and orchestration ([[kubernetes]], [[airflow]]). The work is about scaling, about automation, and about answers that stay fast and robust in complex surroundings.',
    levels: ['l4'],
    roles: [],
    slides: ['level-4'],
    evidence: [{ source: ['Q6', 'A6.1', 'A6.2'] }],
  },
  q7: {
    question: 'Which tools and approaches do level 4 systems use?',
    answer: 'Clouds such as [[aws]] and [[azure]], [[airflow]] or [[prefect]] for workflows, [[tensorflow]] or [[pytorch]] for deep learning. Models are quantized and trained on many machines, and drift in the data starts retraining by itself. Monitoring and A/B testing frameworks complete the picture.',
    levels: ['l4'],
    roles: [],
    slides: ['level-4', 'tools'],
    evidence: [{ source: ['Q7', 'A7.1', 'A7.2'] }],
  },
  q8: {
    question: 'What makes a project level 5?',
    answer: 'It is research: it develops new methods and architectures instead of applying known ones. Examples are self-supervised learning, hybrids of symbolic reasoning and neural networks, and hardware accelerators of your own. Such work is experimental and tries to move the limits of AI.',
    levels: ['l5'],
    roles: [],
    slides: ['level-5'],
    evidence: [{ source: ['Q8', 'A8.1', 'A8.2', 'A8.3'] }],
  },
  q9: {
    question: 'Which level goes with which job?',
    answer: 'An entry-level job asks for level 2: real data and a validation that holds. Mid-level data scientists and ML engineers are asked for level 3, with deployment to show. Senior, MLOps and ML platform roles ask for level 4, and research roles for level 5.',
    levels: ['l2', 'l3', 'l4', 'l5'],
    roles: ['entry-ml', 'data-scientist', 'ml-engineer', 'senior-ml', 'mlops-engineer', 'ml-platform-engineer', 'researcher'],
    slides: ['roles'],
    evidence: [{ source: ['Q9', 'A9.1', 'A9.2', 'A9.3'] }],
  },
  q10: {
    question: 'Does a successful career need level 5?',
    answer: 'No. Most ML jobs lie between level 3 and level 4, and one solid level 3 project, built around a real problem from end to end, is often worth more than several level 1 projects. Research roles at AI-first companies are the exception: they typically ask for level 5.',
    levels: ['l1', 'l3', 'l4', 'l5'],
    roles: ['researcher'],
    slides: ['level-5', 'one-beats-many'],
    evidence: [{ source: ['Q10', 'A10.1', 'A10.2', 'A10.3'] }],
  },
})
