/** Made at build time by src/admin/embed.ts. */
declare module 'virtual:rules' {
  const rules: import('./core/rulebook.ts').RulesData;
  // biome-ignore lint/style/noDefaultExport: the module is generated with a default export
  export default rules;
}

/** Base64 of the list's index (core/account-index.ts). */
declare module 'virtual:account-index' {
  const index: string;
  // biome-ignore lint/style/noDefaultExport: the module is generated with a default export
  export default index;
}
