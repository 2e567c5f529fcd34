import { defineQuestions } from '../model/define.ts'
import { levels } from './levels.ts'
import { roles } from './roles.ts'
import { slides } from './slides.ts'

export const questions = defineQuestions({ levels, roles, slides }, {
  q1: {
    question: 'What separates a first ML project from what companies like Google and Amazon run?',
    answer: 'Above all complexity and scalability. A first project typically has clean, structured data and a basic model. A large company has messy data from the real world, and works on deployment, monitoring and scale; among its production challenges are inference latency and the reliability of the system.',
    levels: ['l1', 'l2', 'l3', 'l4'],
    roles: [],
    slides: ['gap'],
    evidence: [{ source: ['Q1', 'A1.1', 'A1.2'] }],
  },
  q2: {
    question: 'What does a typical level 1 project look like?',
    answer: 'One [[jupyter]] notebook, made for fast trial and error. The data is often clean already. The basic tasks are cleaning, exploring, and training something simple, such as a linear or a logistic regression.',
    levels: ['l1'],
    roles: [],
    slides: ['level-1'],
    evidence: [{ source: ['Q2', 'A2.1', 'A2.2'] }],
  },
  q3: {
    question: 'Which tools and techniques belong to level 2?',
    answer: 'The data is messier, so the work is organised: [[python]] modules kept in [[git]]. The tools include [[scikit-learn]], [[lightgbm]], neural networks and [[prefect]]. The techniques involve a proper split, dealing with rare classes, building features, and judging the model by more advanced metrics.',
    levels: ['l2'],
    roles: [],
    slides: ['level-2'],
    evidence: [{ source: ['Q3', 'A3.1', 'A3.2', 'A3.3'] }],
  },
  q4: {
    question: 'What changes on the way from level 2 to level 3?',
    answer: 'Pure data science turns into machine learning engineering, because the model has to run in production. Tools like [[docker]], [[fastapi]], [[kubernetes]] and [[mlflow]] bring containers, an API and monitoring. The aim is a model that handles real traffic and stays reliable over time.',
    levels: ['l2', 'l3'],
    roles: [],
    slides: ['level-3'],
    evidence: [{ source: ['Q4', 'A4.1', 'A4.2'] }],
  },
  q5: {
    question: 'What is hard about level 3?',
    answer: 'Among other things: the system has to stay up, answer in time, handle heavy traffic and keep its performance over time. So monitoring becomes crucial: you watch metrics such as the click-through rate beside anomalies of the system. Deploying a model requires containers and version control.',
    levels: ['l3'],
    roles: [],
    slides: ['production'],
    evidence: [{ source: ['Q5', 'A5.1', 'A5.2'] }],
  },
  q6: {
    question: 'What sets level 4 apart from the levels before it?',
    answer: 'Industrial scale. It takes expertise in cloud platforms like [[aws]], [[google-cloud]] and [[azure]], and orchestration tools like [[kubernetes]] and [[airflow]]. The focus is on scalability, automation, and robust, fast answers in complex environments.',
    levels: ['l4'],
    roles: [],
    slides: ['level-4'],
    evidence: [{ source: ['Q6', 'A6.1', 'A6.2'] }],
  },
  q7: {
    question: 'Which tools and approaches do level 4 systems use?',
    answer: 'Clouds such as [[aws]] and [[azure]], [[airflow]] or [[prefect]] for workflows, [[tensorflow]] or [[pytorch]] for deep learning. Models are quantized and trained on many machines, and drift in the data starts retraining by itself. Monitoring and A/B testing frameworks are key components too.',
    levels: ['l4'],
    roles: [],
    slides: ['level-4', 'tools'],
    evidence: [{ source: ['Q7', 'A7.1', 'A7.2'] }],
  },
  q8: {
    question: 'What makes a project level 5?',
    answer: 'It is research: it develops new methods and architectures instead of applying known ones. It could involve self-supervised learning, hybrids of symbolic reasoning and neural networks, or creating hardware accelerators. Such work is experimental and tries to move the limits of AI.',
    levels: ['l5'],
    roles: [],
    slides: ['level-5'],
    evidence: [{ source: ['Q8', 'A8.1', 'A8.2', 'A8.3'] }],
  },
  q9: {
    question: 'Which level goes with which job?',
    answer: 'Entry-level jobs ask for level 2: real data and proper validation. Mid-level roles, data scientists and ML engineers among them, ask for level 3, to show deployment skills. Senior, MLOps and ML platform roles ask for level 4, and research roles at top AI companies for level 5.',
    levels: ['l2', 'l3', 'l4', 'l5'],
    roles: ['entry-ml', 'data-scientist', 'ml-engineer', 'senior-ml', 'mlops-engineer', 'ml-platform-engineer', 'researcher'],
    slides: ['roles'],
    evidence: [{ source: ['Q9', 'A9.1', 'A9.2', 'A9.3'] }],
  },
  q10: {
    question: 'Does a successful career need level 5?',
    answer: 'No. Most ML jobs fall between level 3 and level 4, and a solid level 3 project that solves a real problem end to end is often worth more than multiple level 1 projects. Cutting-edge research roles in AI-first companies, however, typically require level 5 work.',
    levels: ['l1', 'l3', 'l4', 'l5'],
    roles: ['researcher'],
    slides: ['level-5', 'one-beats-many'],
    evidence: [{ source: ['Q10', 'A10.1', 'A10.2', 'A10.3'] }],
  },
})
