import { expect, it } from 'vitest'
import { nearest } from '../../deck/nearest.ts'

const known = ['docker', 'airflow', 'aws', 'l1', 'l2']

it.each([
  { word: 'docker', meant: 'docker' },
  { word: 'dokcer', meant: 'docker' },
  { word: 'Airflow', meant: 'airflow' },
  { word: 'airfow', meant: 'airflow' },
  { word: 'L2', meant: 'l2' },
  { word: 'azs', meant: 'aws' },
])('takes $word for $meant', ({ word, meant }) => {
  expect(nearest(word, known)).toBe(meant)
})

it.each(['', 'l6', 'kubernetes', 'dr'])('finds nothing close to %o', (word) => {
  expect(nearest(word, known)).toBeUndefined()
})

it('finds nothing where nothing is known', () => {
  expect(nearest('docker', [])).toBeUndefined()
})
