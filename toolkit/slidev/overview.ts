export { currentOverviewPage } from '@slidev/client/logic/overview.ts'
export { showOverview } from '@slidev/client/state/storage.ts'
