/** What the build embeds (src/admin/embed.ts): one door, so that a test can put its own behind it. */
export { default as embedded } from 'virtual:rules';
