export { useTimer } from '@slidev/client/composables/useTimer.ts'
