/**
 * Every id of the talk, in display order.
 *
 * Ids are declared first and tables second (`Record<Id, Row>`), so that a
 * wrong reference, a missing row, an extra row and a duplicate are compile
 * errors at the line that is wrong.
 */

export const LEVEL_IDS = ['l1', 'l2', 'l3', 'l4', 'l5'] as const

export const FACET_IDS = [
  'data',
  'environment',
  'structure',
  'validation',
  'delivery',
  'operation',
  'models',
  'challenges',
  'metrics',
] as const

export const CATEGORY_IDS = [
  'workbench',
  'modelling',
  'versioning',
  'serving',
  'orchestration',
  'cloud',
  'monitoring',
  'research',
] as const

export const TOOL_IDS = [
  'jupyter',
  'pandas',
  'python',
  'scikit-learn',
  'lightgbm',
  'tensorflow',
  'pytorch',
  'git',
  'mlflow',
  'docker',
  'fastapi',
  'prefect',
  'airflow',
  'kubernetes',
  'aws',
  'google-cloud',
  'azure',
  'grafana',
] as const

export const CAPABILITY_IDS = [
  'viz-libs',
  'ci-cd-pipeline',
  'ab-framework',
  'adv-monitoring',
  'feature-store-cap',
  'retraining-pipeline',
  'hw-accelerator',
] as const

export const TECHNIQUE_IDS = [
  'data-cleaning',
  'eda',
  'simple-training',
  'data-manipulation',
  'quick-experimentation',
  'messy-data',
  'feature-engineering',
  'class-imbalance',
  'data-splitting',
  'validation',
  'advanced-metrics',
  'modular-structure',
  'visualization',
  'version-control',
  'containerization',
  'api-deployment',
  'production-deployment',
  'model-versioning',
  'monitoring',
  'outcome-metrics',
  'latency-management',
  'ci-cd',
  'cloud-deployment',
  'orchestration',
  'distributed-training',
  'automated-retraining',
  'drift-detection',
  'quantization',
  'ab-testing',
  'advanced-monitoring',
  'feature-store',
  'custom-architectures',
  'self-supervised',
  'neuro-symbolic',
  'hybrid-models',
  'hardware-accelerators',
  'new-methods',
] as const

export const MODEL_IDS = [
  'linear-regression',
  'logistic-regression',
  'lightgbm-model',
  'simple-nn',
  'deep-nn',
  'custom-nn',
  'ssl-system',
  'hybrid-model',
] as const

export const ROLE_IDS = [
  'entry-ml',
  'data-scientist',
  'ml-engineer',
  'senior-ml',
  'mlops-engineer',
  'ml-platform-engineer',
  'researcher',
] as const

export const CLAIM_IDS = ['claim-band', 'claim-one-beats-many', 'claim-l5-optional'] as const

export const QUESTION_IDS = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10'] as const

export const TAKEAWAY_IDS = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10'] as const

export const CRITERION_IDS = [
  'c1-1',
  'c1-2',
  'c1-3',
  'c1-4',
  'c1-5',
  'c1-6',
  'c2-1',
  'c2-2',
  'c2-3',
  'c2-4',
  'c2-5',
  'c2-6',
  'c2-7',
  'c3-1',
  'c3-2',
  'c3-3',
  'c3-4',
  'c3-5',
  'c3-6',
  'c3-7',
  'c4-1',
  'c4-2',
  'c4-3',
  'c4-4',
  'c4-5',
  'c4-6',
  'c4-7',
  'c5-1',
  'c5-2',
  'c5-3',
  'c5-4',
  'c5-5',
  'c5-6',
] as const

export const TRANSITION_IDS = ['1-2', '2-3', '3-4', '4-5'] as const

export const NEXT_STEP_IDS = [
  'n12-1',
  'n12-2',
  'n12-3',
  'n12-4',
  'n12-5',
  'n23-1',
  'n23-2',
  'n23-3',
  'n23-4',
  'n23-5',
  'n34-1',
  'n34-2',
  'n34-3',
  'n34-4',
  'n34-5',
  'n45-1',
  'n45-2',
  'n45-3',
  'n45-4',
] as const

export const TERM_IDS = [
  'eda',
  'data-cleaning',
  'baseline',
  'linear-logistic',
  'messy-data',
  'class-imbalance',
  'data-split',
  'validation',
  'feature-engineering',
  'gradient-boosting',
  'version-control',
  'modular-structure',
  'container',
  'api',
  'inference-latency',
  'ci-cd',
  'model-versioning',
  'monitoring',
  'ctr',
  'mlops',
  'container-orchestration',
  'workflow-orchestration',
  'distributed-training',
  'data-drift',
  'automated-retraining',
  'feature-store',
  'quantization',
  'ab-test',
  'self-supervised',
  'neuro-symbolic',
  'custom-architecture',
  'accelerator',
] as const

export const HIGHLIGHT_IDS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'h8', 'h9', 'h10'] as const

export const SOURCE_IDS = ['summary', 'video', 'google', 'microsoft', 'ml-test-score', 'technical-debt', 'crisp-ml'] as const

export const FACT_IDS = [
  'g-0',
  'g-1',
  'g-2',
  'g-3',
  'g-4',
  'g-5',
  'm-0',
  'm-1',
  'm-2',
  'm-3',
  'm-4',
  'm-5',
  'm-6',
  'm-7',
  'b-0',
  'b-1',
  'b-2',
  'b-3',
  'b-4',
  's-0',
  's-1',
  's-2',
  's-3',
  's-4',
  'p-0',
] as const

export const SCALE_IDS = ['google', 'microsoft', 'ml-test-score', 'technical-debt'] as const

/** The four sections of the ML Test Score. */
export const SECTION_IDS = ['data', 'model', 'infrastructure', 'monitoring'] as const

/** The ten boxes of Figure 1 in "Hidden Technical Debt". */
export const BOX_IDS = [
  'ml-code',
  'data-collection',
  'data-verification',
  'feature-extraction',
  'configuration',
  'serving-infrastructure',
  'monitoring',
  'analysis-tools',
  'machine-resource-management',
  'process-management-tools',
] as const

/** The six phases of CRISP-ML(Q). */
export const PHASE_IDS = [
  'understanding',
  'data-preparation',
  'modelling',
  'evaluation',
  'deployment',
  'monitoring-maintenance',
] as const

/** What the room is asked to show hands for: a guess at the start, the result at the end. */
export const POLL_IDS = ['guess', 'result'] as const

export const ACT_IDS = ['opening', 'ladder', 'jobs', 'close', 'backup'] as const

/** The talks that the deck can give, by their length in minutes. */
export const TALK_IDS = ['5', '10', '20', '45'] as const

/** What the room does in a workshop, in order. */
export const EXERCISE_IDS = ['guess', 'card-sort', 'audit', 'assessment', 'plan', 'questions'] as const

/** Every slide by its address (`/level-3`), in running order: those of the talks first, then the backup slides. */
export const SLIDE_IDS = [
  'title',
  'gap',
  'opening-guess',
  'ladder',
  'level-1',
  'what-changes-first',
  'level-2',
  'level-3',
  'production',
  'level-4',
  'card-sort',
  'tools',
  'level-5',
  'roles',
  'one-beats-many',
  'crosswalk',
  'mini-audit',
  'assess',
  'self-assessment',
  'next-step',
  'plan-in-pairs',
  'close',
  'open-floor',
  'outline',
  'levels',
  'card-3',
  'card-4',
  'step-1-2',
  'path-1-2',
  'work-1-2',
  'step-2-3',
  'path-2-3',
  'work-2-3',
  'step-3-4',
  'path-3-4',
  'work-3-4',
  'step-4-5',
  'path-4-5',
  'work-4-5',
  'tools-enter',
  'techniques',
  'capabilities',
  'criteria-1',
  'criteria-2',
  'criteria-3',
  'criteria-4',
  'criteria-5',
  'role-lens',
  'any-two',
  'room',
  'room-result',
  'room-compared',
  'mindmap',
  'takeaways',
  'questions',
  'q1',
  'q2',
  'q3',
  'q4',
  'q5',
  'q6',
  'q7',
  'q8',
  'q9',
  'q10',
  'glossary-1',
  'glossary-2',
  'glossary-3',
  'glossary-4',
  'glossary-5',
  'highlights',
  'crosswalk-google',
  'crosswalk-microsoft',
  'crosswalk-score',
  'crosswalk-tests',
  'crosswalk-debt',
  'sources',
] as const

export const PART_IDS = [
  'problem',
  'ladder',
  'level-by-level',
  'steps',
  'levels',
  'tools',
  'roles',
  'claims',
  'scales',
  'assess',
  'your-job',
  'questions',
  'takeaways',
  'glossary',
  'mindmap',
  'highlights',
  'transcript',
  'sources',
] as const

export type LevelId = (typeof LEVEL_IDS)[number]
export type FacetId = (typeof FACET_IDS)[number]
export type CategoryId = (typeof CATEGORY_IDS)[number]
export type ToolId = (typeof TOOL_IDS)[number]
export type CapabilityId = (typeof CAPABILITY_IDS)[number]
export type TechniqueId = (typeof TECHNIQUE_IDS)[number]
export type ModelId = (typeof MODEL_IDS)[number]
export type RoleId = (typeof ROLE_IDS)[number]
export type ClaimId = (typeof CLAIM_IDS)[number]
export type QuestionId = (typeof QUESTION_IDS)[number]
export type TakeawayId = (typeof TAKEAWAY_IDS)[number]
export type CriterionId = (typeof CRITERION_IDS)[number]
export type TransitionId = (typeof TRANSITION_IDS)[number]
export type NextStepId = (typeof NEXT_STEP_IDS)[number]
export type TermId = (typeof TERM_IDS)[number]
export type HighlightId = (typeof HIGHLIGHT_IDS)[number]
export type SourceId = (typeof SOURCE_IDS)[number]
export type FactId = (typeof FACT_IDS)[number]
export type ScaleId = (typeof SCALE_IDS)[number]
export type SectionId = (typeof SECTION_IDS)[number]
export type BoxId = (typeof BOX_IDS)[number]
export type PhaseId = (typeof PHASE_IDS)[number]
export type PollId = (typeof POLL_IDS)[number]
export type ActId = (typeof ACT_IDS)[number]
export type TalkId = (typeof TALK_IDS)[number]
export type ExerciseId = (typeof EXERCISE_IDS)[number]
export type SlideId = (typeof SLIDE_IDS)[number]
export type PartId = (typeof PART_IDS)[number]
