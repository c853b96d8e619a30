package org.dinggang.exchange.workbook.cells;

/**
 * A cell that is not empty.
 *
 * @param column column, from 0
 * @param content what it holds
 * @param formula whether the content is the stored result of a formula
 */
public record SheetCell(int column, Content content, boolean formula) {}
