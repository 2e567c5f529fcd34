import { define } from '../model/define.ts'
import { kinds } from './kinds.ts'
import { levels } from './levels.ts'

/** What is asked for is the thing, not its usual form. An id stays as long as a yes to it stays a yes: browsers and links keep the answers. */
export const criteria = define('criteria', { levels, kinds }, {
  'c1-1': {
    level: 'l1',
    statement: 'What you did and what came out is written down, for example in a notebook, and someone else can follow it.',
    weight: 'core',
    evidence: [{ source: ['A2.2'] }, { ours: 'someone else can follow it' }],
  },
  'c1-2': {
    level: 'l1',
    statement: 'You have data, and you can say what one example is and where it comes from.',
    wording: {
      table: 'The data is a table, and you can say what one row stands for and where it comes from.',
      media: 'You can say what one image or text is, where it comes from, and what its label means.',
      llm: 'You have real questions or inputs, and you can say what a good answer to them is.',
    },
    weight: 'core',
    evidence: [{ source: ['T1'] }, { ours: 'you can say what one example is and where it comes from' }],
  },
  'c1-3': {
    level: 'l1',
    statement: 'Every step from the raw data to what the model gets is in code, none was done by hand.',
    wording: {
      table: 'Every cleaning step is in code, none was done by hand.',
      llm: 'Prompts, documents and settings are in files; nothing lives in a chat window only.',
    },
    weight: 'other',
    evidence: [{ source: ['A2.1'] }, { ours: 'none was done by hand' }],
  },
  'c1-4': {
    level: 'l1',
    statement: 'You looked at the data closely, and what you saw changed a decision.',
    wording: {
      table: 'At least one chart or summary table changed a decision you made.',
      media: 'You looked through many examples and labels, and what you saw changed a decision.',
      llm: 'You read many real answers one by one, and what you saw changed the prompt or the documents.',
    },
    weight: 'other',
    evidence: [{ source: ['A2.1'] }, { ours: 'what you saw changed a decision' }],
  },
  'c1-5': {
    level: 'l1',
    statement: 'A model was trained, or put to use on your problem, and its result is written down.',
    wording: {
      table: 'You trained a model (a simple one will do, such as a logistic regression) and wrote its result down.',
      media: 'You trained or fine-tuned a model, or used a trained one, and wrote its result down.',
      llm: 'A model answers your questions, and you wrote down how many of the answers are good.',
    },
    weight: 'core',
    evidence: [{ source: ['A2.1'] }, { ours: 'or put to use on your problem' }, { ours: 'its result is written down' }],
  },
  'c1-6': {
    level: 'l1',
    statement: 'You use common libraries for data and model.',
    wording: {
      table: 'You use common libraries such as [[pandas]] and [[scikit-learn]] for data and model.',
      media: 'You use common libraries, such as [[pytorch]], and do not write the network from nothing.',
      llm: 'You call the model through a common library or its API, not by copy and paste.',
    },
    weight: 'other',
    evidence: [{ source: ['T1'] }],
  },

  'c2-1': {
    level: 'l2',
    statement: 'The data came messy, and you can list its defects and what you did about each.',
    wording: {
      media: 'The examples came messy (wrong labels, doubles, bad scans), and you can list what you did about each defect.',
      llm: 'Questions and documents are real and messy, and you can list what goes wrong with them and what you did.',
    },
    weight: 'core',
    evidence: [{ source: ['T2', 'T6'] }, { ours: 'you can list its defects and what you did about each' }],
  },
  'c2-2': {
    level: 'l2',
    statement: 'The code is in a [[git@l2]] repository with a readable history.',
    weight: 'core',
    evidence: [{ source: ['T2'] }, { ours: 'with a readable history' }],
  },
  'c2-3': {
    level: 'l2',
    statement: 'The code is split into modules with clear tasks, not one long notebook or script.',
    wording: {
      llm: 'Prompts, retrieval, calls and evaluation are modules of their own, not one long script.',
    },
    weight: 'core',
    evidence: [{ source: ['A3.1'] }],
  },
  'c2-4': {
    level: 'l2',
    statement: 'You split before fitting, can say why this split is the right one, and looked for a leak.',
    wording: {
      table: 'You split before fitting (by time or group where rows belong together), can say why, and looked for a leak.',
      media: 'You split before fitting, with pictures or texts of one origin on one side, and looked for a leak.',
      llm: 'You keep an evaluation set that no prompt was tuned on, and looked for answers that leak into the prompt.',
    },
    weight: 'core',
    evidence: [{ source: ['A3.3', 'T6'] }, { ours: 'can say why this split is the right one, and looked for a leak' }],
  },
  'c2-8': {
    level: 'l2',
    statement: 'From a fresh clone, one command in a locked environment on named data gives your number again.',
    wording: {
      llm: 'From a fresh clone, one command with model, prompts and documents pinned gives your numbers again, within their spread.',
    },
    weight: 'core',
  },
  'c2-5': {
    level: 'l2',
    statement: 'You checked the class balance and dealt with it, or you can show there was nothing to deal with.',
    wording: {
      llm: 'You know which kinds of question are rare, and the evaluation set has enough of them.',
    },
    weight: 'other',
    evidence: [{ source: ['A3.3'] }, { ours: 'or you can show there was nothing to deal with' }],
  },
  'c2-6': {
    level: 'l2',
    statement: 'At least one idea about the input, such as a feature, is your own, and you measured what it added.',
    wording: {
      table: 'At least one feature is your own, and you measured what it added.',
      media: 'At least one idea about the input (augmentation, cleaning, labels) is your own, and you measured what it added.',
      llm: 'At least one idea (prompt, retrieval, cutting of documents) is your own, and you measured what it added.',
    },
    weight: 'other',
    evidence: [{ source: ['T2', 'A3.3'] }, { ours: 'is your own, and you measured what it added' }],
  },
  'c2-7': {
    level: 'l2',
    statement: 'Your model was compared with a simpler one, on more than accuracy.',
    wording: {
      table: 'A stronger model (for example [[lightgbm@l2]]) was compared with the simple one, on more than accuracy.',
      media: 'Your model was compared with a simpler one, class by class, on more than accuracy.',
      llm: 'Your setup was compared with the plain model, on quality, time and cost.',
    },
    weight: 'other',
    evidence: [{ source: ['T2', 'A3.3'] }, { ours: 'was compared with a simpler one' }],
  },

  'c3-1': {
    level: 'l3',
    statement: 'Another program or person can get a prediction from it right now, through an API or a scheduled batch.',
    wording: {
      llm: 'Another program or person can get an answer from it right now, through an API or an app.',
    },
    weight: 'core',
    evidence: [{ source: ['T3', 'A4.1'] }, { ours: 'or a scheduled batch' }],
  },
  'c3-2': {
    level: 'l3',
    statement: 'It runs from a container image, or something just as repeatable, built from files in the repository.',
    weight: 'core',
    evidence: [{ source: ['T3', 'A5.2'] }, { ours: 'or something just as repeatable, built from files in the repository' }],
  },
  'c3-3': {
    level: 'l3',
    statement: 'Every model that answered has a version, and you can put the previous one back.',
    wording: {
      llm: 'Model, prompts and index that answered have a version, and you can put the previous ones back.',
    },
    weight: 'core',
    evidence: [{ source: ['T3'] }, { ours: 'you can put the previous one back' }],
  },
  'c3-4': {
    level: 'l3',
    statement: 'You can see requests, latency and errors of what runs, for example on a dashboard.',
    wording: {
      llm: 'You can see requests, latency, errors and cost of what runs, and follow one answer back to its prompt and documents.',
    },
    weight: 'core',
    evidence: [{ source: ['T3', 'A5.2'] }, { ours: 'requests, latency and errors' }],
  },
  'c3-5': {
    level: 'l3',
    statement: 'A push starts tests and a build without anyone\'s help.',
    wording: {
      llm: 'A push starts tests and an evaluation without anyone\'s help.',
    },
    weight: 'other',
    evidence: [{ source: ['T7'] }],
  },
  'c3-6': {
    level: 'l3',
    statement: 'You measured latency under load and know the number.',
    wording: {
      llm: 'You measured how long an answer takes and what a thousand of them cost.',
    },
    weight: 'other',
    evidence: [{ source: ['A5.1'] }, { ours: 'know the number' }],
  },
  'c3-7': {
    level: 'l3',
    statement: 'You track at least one outcome after release (for example click-through rate) and would notice if it fell.',
    wording: {
      llm: 'You track whether answers help (for example by ratings or corrections) and would notice if that fell.',
    },
    weight: 'other',
    evidence: [{ source: ['A5.2', 'A5.1'] }, { ours: 'would notice if it fell' }],
  },
  'c3-8': {
    level: 'l3',
    statement: 'It solves a real problem end to end: you can name who uses the answer, and for what.',
    weight: 'other',
    evidence: [{ source: ['T10', 'A10.2'] }, { ours: 'you can name who uses the answer, and for what' }],
  },

  'c4-1': {
    level: 'l4',
    statement: 'It runs on a cloud platform or a cluster of your own, and its resources are described in files.',
    weight: 'core',
    evidence: [{ source: ['A6.1'] }, { ours: 'or a cluster of your own, and its resources are described in files' }],
  },
  'c4-2': {
    level: 'l4',
    statement: 'It runs as several copies or jobs that are restarted and scaled without a person.',
    weight: 'core',
    evidence: [{ source: ['T4', 'A6.2'] }, { ours: 'several copies or jobs' }],
  },
  'c4-3': {
    level: 'l4',
    statement: 'Training runs as an automated workflow, not by hand.',
    wording: {
      llm: 'A new version (prompts, index or model) is built and evaluated by an automated workflow, not by hand.',
    },
    weight: 'core',
    evidence: [{ source: ['A7.1'] }],
  },
  'c4-4': {
    level: 'l4',
    statement: 'Drift, a schedule or falling quality starts retraining by itself, and a gate lets only a better model through.',
    wording: {
      llm: 'New documents, a schedule or falling quality starts an evaluation by itself, and a gate stops what is worse.',
    },
    weight: 'core',
    evidence: [{ source: ['A7.1'] }, { ours: ', a schedule or falling quality' }, { ours: 'a gate lets only a better model through' }],
  },
  'c4-8': {
    level: 'l4',
    statement: 'Incoming data is checked, so that a broken feed raises an alarm and does not train a model.',
    wording: {
      llm: 'New documents and questions are checked, so that a broken source raises an alarm and reaches no index.',
    },
    weight: 'other',
  },
  'c4-5': {
    level: 'l4',
    statement: 'Training and serving get the same features from one place, for example a feature store.',
    wording: {
      media: 'Training and serving prepare their inputs by the same code, in one place.',
      llm: 'Evaluation and application use the same prompts and the same retrieval, from one place.',
    },
    weight: 'other',
    evidence: [{ source: ['T8'] }, { ours: 'Training and serving get the same features from one place' }],
  },
  'c4-6': {
    level: 'l4',
    statement: 'A new version meets real traffic beside the old one, for example in an A/B test, before it takes over.',
    weight: 'other',
    evidence: [{ source: ['A7.2'] }, { ours: 'before it takes over' }],
  },
  'c4-7': {
    level: 'l4',
    statement: 'You made training or inference cheaper (distributed training, quantization) and have numbers before and after.',
    wording: {
      llm: 'You made answers cheaper or faster (smaller model, cache, fewer tokens) and have numbers before and after.',
    },
    weight: 'other',
    evidence: [{ source: ['A7.1', 'T4'] }, { ours: 'have numbers before and after' }],
  },

  'c5-1': {
    level: 'l5',
    statement: 'You ask a question that no library and no paper you found answers, and say what the best method cannot do.',
    weight: 'core',
    evidence: [{ source: ['A8.1'] }, { ours: 'say what the best method cannot do' }],
  },
  'c5-2': {
    level: 'l5',
    statement: 'It is set up as an experiment: a comparison with the best known method, its spread, a result either way.',
    weight: 'core',
    evidence: [{ source: ['A8.3'] }, { ours: 'a comparison with the best known method, its spread, a result either way' }],
  },
  'c5-3': {
    level: 'l5',
    statement: 'New is how it learns, for example from unlabelled data by a self-supervised task.',
    weight: 'one-of',
    evidence: [{ source: ['T5', 'A8.2'] }],
  },
  'c5-4': {
    level: 'l5',
    statement: 'New is what it joins, for example symbolic reasoning with a neural network.',
    weight: 'one-of',
    evidence: [{ source: ['A8.2', 'T5'] }],
  },
  'c5-5': {
    level: 'l5',
    statement: 'New is how it is built: an architecture or a hardware accelerator of your own design.',
    weight: 'one-of',
    evidence: [{ source: ['T5', 'A8.2'] }],
  },
  'c5-7': {
    level: 'l5',
    statement: 'New is something else: a dataset, a way to evaluate, an explanation, a cost nobody had reached.',
    weight: 'one-of',
  },
  'c5-6': {
    level: 'l5',
    statement: 'The code and results are public, so that others can check the claim.',
    weight: 'optional',
    evidence: [{ source: ['T9'] }, { ours: 'public, so that others can check the claim' }],
  },
})
