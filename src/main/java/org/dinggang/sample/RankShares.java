package org.dinggang.sample;

/**
 * Shares of the ranks in the technical posts, in thousandths, as approved structure ratios (结构比例) give them. What is left is
 * for the grades 11 to 13.
 *
 * @param fullSenior share of grades 1 to 4
 * @param associateSenior share of grades 5 to 7
 * @param intermediate share of grades 8 to 10
 * @param topGrade the best grade that the institution has
 * @param technicians of the remaining posts, the thousandths at grade 13
 */
record RankShares(int fullSenior, int associateSenior, int intermediate, int topGrade, int technicians) {}
