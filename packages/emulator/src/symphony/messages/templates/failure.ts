/** What keeps a template from being expanded. */
export class TemplateFailure extends Error {}
