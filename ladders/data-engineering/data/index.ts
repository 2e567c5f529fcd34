import type { Ladder } from '../../../model/catalog.ts'
import { define, defineTalk } from '../../../model/define.ts'

const facets = define('facets', {}, {
  run: { label: 'Runs', question: 'Who or what starts it?' },
  change: { label: 'Changes', question: 'How does a change get in?' },
  quality: { label: 'Quality', question: 'How do you know that the data is right?', click: 1 },
  failure: { label: 'Failure', question: 'What happens when it breaks?', click: 1 },
  users: { label: 'Users', question: 'Who builds on it?', click: 2 },
})

const levels = define('levels', { facets }, {
  script: {
    title: 'Script',
    titles: { level: 'A script gives you the numbers today' },
    promise: 'The numbers, when I run it.',
    facets: {
      run: { text: 'You, by hand', detail: 'Somebody asks, you open the file and run it from top to bottom.' },
      change: { text: 'You edit the file', detail: 'The newest copy is the truth, and it is on your machine.' },
      quality: { text: 'You look at the result', detail: 'A total that seems odd is the only alarm.' },
      failure: { text: 'You see the error and fix it', detail: 'Nothing runs without you, so nothing fails without you.' },
      users: { text: 'The person who asked', detail: 'The result leaves as a spreadsheet or a chart in a mail.' },
    },
  },
  pipeline: {
    title: 'Pipeline',
    titles: { level: 'A pipeline has the table ready every morning' },
    promise: 'A fresh table every morning.',
    facets: {
      run: { text: 'A schedule', detail: 'A scheduler starts each task when those before it are done, and tries again when one fails.' },
      change: { text: 'A commit, then a deploy', detail: 'The code is in a repository, and what runs is what was merged.' },
      quality: { text: 'Tests on keys and empty values', detail: 'A run stops when a key is doubled or a column that must be filled is empty.' },
      failure: { text: 'You rerun the day, safely', detail: 'A task writes its day anew instead of adding to it, so a second run changes nothing.' },
      users: { text: 'One team, one dashboard', detail: 'People near you know the table by its name and ask you when it is late.' },
    },
  },
  warehouse: {
    title: 'Warehouse',
    titles: { level: 'A warehouse has one answer for the whole company' },
    promise: 'One answer for the whole company.',
    facets: {
      run: { text: 'Changes in the data', detail: 'Sources are copied as they change, and models are built when what they read is new.' },
      change: { text: 'A review, and a test on a copy', detail: 'Each pull request builds the models it touches beside those in use, and shows what differs.' },
      quality: { text: 'Freshness and volume are watched', detail: 'A table that is late or has half its usual rows raises an alarm before anyone opens a report.' },
      failure: { text: 'Lineage shows who is hit', detail: 'From a broken source you see every table and report below it, and can fill the gap from raw data.' },
      users: { text: 'Many teams, shared definitions', detail: 'Customer and revenue mean the same in every report, because they are defined once.' },
    },
  },
  product: {
    title: 'Data product',
    titles: { level: 'A data product keeps a promise to people you never meet' },
    promise: 'Data with a promise and an owner.',
    facets: {
      run: { text: 'Events, within minutes', detail: 'Where somebody needs it, data arrives as a stream; where nobody does, once a day is cheaper and enough.' },
      change: { text: 'A contract, checked on both sides', detail: 'The team that produces the data cannot change its shape without those who read it being told first.' },
      quality: { text: 'Measured against a promise', detail: 'Freshness and completeness have targets, and their history is there for all to see.' },
      failure: { text: 'An owner on call, and a review', detail: 'An incident has an owner, a deadline and a written review that changes something.' },
      users: { text: 'Teams and programs you do not know', detail: 'Others find it in a catalog, read what it promises, and use it without asking you.' },
    },
  },
})

const categories = define('categories', {}, {
  work: { label: 'Workbench' },
  transform: { label: 'Transformation' },
  run: { label: 'Orchestration' },
  move: { label: 'Movement' },
  store: { label: 'Storage' },
  platform: { label: 'Platform' },
})

const tools = define('tools', { levels, categories }, {
  python: { name: 'Python', icon: 'simple-icons:python', category: 'work', homeLevel: 'script', purpose: 'Reads a file, changes it, writes another.', url: 'https://www.python.org' },
  pandas: { name: 'pandas', icon: 'simple-icons:pandas', category: 'transform', homeLevel: 'script', purpose: 'Tables in the memory of one machine.', url: 'https://pandas.pydata.org', leftAt: 'warehouse' },
  duckdb: { name: 'DuckDB', icon: 'simple-icons:duckdb', category: 'store', homeLevel: 'script', purpose: 'SQL on files, without a server.', url: 'https://duckdb.org' },
  git: { name: 'Git', icon: 'simple-icons:git', category: 'work', homeLevel: 'pipeline', purpose: 'What runs is what was merged.', url: 'https://git-scm.com' },
  docker: { name: 'Docker', icon: 'simple-icons:docker', category: 'platform', homeLevel: 'pipeline', purpose: 'The same environment on every machine.', url: 'https://www.docker.com' },
  airflow: { name: 'Apache Airflow', icon: 'simple-icons:apacheairflow', category: 'run', homeLevel: 'pipeline', purpose: 'Starts tasks in order, again if one fails.', url: 'https://airflow.apache.org' },
  postgres: { name: 'PostgreSQL', icon: 'simple-icons:postgresql', category: 'store', homeLevel: 'pipeline', purpose: 'A database that one team can share.', url: 'https://www.postgresql.org' },
  dbt: { name: 'dbt', icon: 'simple-icons:dbt', category: 'transform', homeLevel: 'warehouse', purpose: 'Models in SQL, with tests and lineage.', url: 'https://www.getdbt.com' },
  snowflake: { name: 'Snowflake', icon: 'simple-icons:snowflake', category: 'store', homeLevel: 'warehouse', purpose: 'Storage and computing that grow apart.', url: 'https://www.snowflake.com' },
  airbyte: { name: 'Airbyte', icon: 'simple-icons:airbyte', category: 'move', homeLevel: 'warehouse', purpose: 'Copies sources as they change.', url: 'https://airbyte.com' },
  kafka: { name: 'Apache Kafka', icon: 'simple-icons:apachekafka', category: 'move', homeLevel: 'product', purpose: 'Events that many can read, in order.', url: 'https://kafka.apache.org' },
  spark: { name: 'Apache Spark', icon: 'simple-icons:apachespark', category: 'transform', homeLevel: 'product', purpose: 'Tables too large for one machine.', url: 'https://spark.apache.org' },
  terraform: { name: 'Terraform', icon: 'simple-icons:terraform', category: 'platform', homeLevel: 'product', purpose: 'The platform itself as code.', url: 'https://developer.hashicorp.com/terraform' },
})

const roles = define('roles', { levels, tools }, {
  'data-analyst': { name: 'Data analyst', level: 'script', asks: { text: 'An answer that holds, and a query that somebody else can read.' }, tools: ['python', 'pandas'] },
  'junior-data-engineer': { name: 'Junior data engineer', level: 'pipeline', asks: { text: 'A table that is there in the morning, and a rerun that changes nothing.' }, tools: ['git', 'airflow'] },
  'analytics-engineer': { name: 'Analytics engineer', level: 'warehouse', asks: { text: 'Definitions that a company agrees on, with tests and documentation.' }, tools: ['dbt', 'snowflake'] },
  'data-engineer': { name: 'Data engineer', level: 'warehouse', asks: { text: 'Sources that arrive by themselves, and a way to fill last month again.' }, tools: ['airbyte', 'airflow'] },
  'platform-engineer': { name: 'Data platform engineer', level: 'product', asks: { text: 'Tools that let other teams own their data without asking you.' }, tools: ['terraform', 'kafka'] },
})

const transitions = define('transitions', { levels }, {
  'to-pipeline': { from: 'script', to: 'pipeline', headline: 'A schedule, and runs you can repeat', change: { text: 'From numbers that need you to a table that is there without you.' } },
  'to-warehouse': { from: 'pipeline', to: 'warehouse', headline: 'One definition, and alarms of your own', change: { text: 'From a table for one team to answers that a company shares.' } },
  'to-product': { from: 'warehouse', to: 'product', headline: 'A contract, a target and an owner', change: { text: 'From tables that are there to data that others dare to build on.' } },
})

const nextSteps = define('nextSteps', { transitions }, {
  'repository': { transition: 'to-pipeline', short: 'Script into a repository', step: 'Put the script into a repository, with its versions pinned and no password in it.' },
  'repeatable': { transition: 'to-pipeline', short: 'Make a run repeatable', step: 'Have a run replace its day, and run it twice: the table must be the same.' },
  'schedule': { transition: 'to-pipeline', short: 'Give it a schedule', step: 'Let a scheduler start it, try again, and tell you when it gives up.' },
  'key-tests': { transition: 'to-pipeline', short: 'Test the keys', step: 'Stop the run when a key is doubled, or a value is missing that must be there.' },
  'raw-copy': { transition: 'to-warehouse', short: 'Keep raw data as it came', step: 'Copy sources unchanged first, so that every table can be built anew from them.' },
  'definitions': { transition: 'to-warehouse', short: 'Define a number once', step: 'Take the number that two reports disagree on, define it in one model, and have both read that.' },
  'build-on-copy': { transition: 'to-warehouse', short: 'Build each change on a copy', step: 'Let a pull request build what it touches beside the tables in use, and compare the two.' },
  'freshness': { transition: 'to-warehouse', short: 'Watch age and size', step: 'Raise an alarm when a table is late or far from its usual number of rows.' },
  'contract': { transition: 'to-product', short: 'Agree on a contract', step: 'Write down columns, meaning and keys with the team that produces the data, and check it in their tests.' },
  'target': { transition: 'to-product', short: 'Promise a time', step: 'Promise by when the data is there, measure it for a month, and show the result.' },
  'owner': { transition: 'to-product', short: 'Name an owner', step: 'Name who is called when it breaks, and write a review after each time.' },
  'self-service': { transition: 'to-product', short: 'Let others start alone', step: 'Give another team a template with which they have a table of their own in a day.' },
})

const talk = defineTalk({}, {
  title: 'The 4 Levels of Data Engineering',
  subtitle: 'From a script that you run to data that others build on',
  description: 'What separates a script from a data product, which level each job asks for, and the next step from where you are.',
  keywords: ['data engineering', 'data pipelines', 'data products'],
})

/** A second ladder: the levels and the advice are its author's own, and rest on no source. */
export const ladder: Ladder = { talk, facets, levels, categories, tools, roles, transitions, nextSteps }
