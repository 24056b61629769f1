/** The province whose registers the graph keeps, by whose numbers of law its data are shared. */
export const PROVINCE = '620000';
