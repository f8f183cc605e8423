export { EraseAll } from './erase-all.tsx';
export { RecentCases } from './recent-cases.tsx';
