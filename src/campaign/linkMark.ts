/** How a link with a war in it begins, after the page's own address. */
export const LINK_MARK = '#r=';
