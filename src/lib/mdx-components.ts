/**
 * Names of the components that posts and pages have without importing them. The components are in
 * `components/mdx/`, which plain Node cannot read: the checks know them by these names.
 */
export const MDX_COMPONENTS = ['Host', 'Publisher'] as const;

export type MdxComponent = (typeof MDX_COMPONENTS)[number];
