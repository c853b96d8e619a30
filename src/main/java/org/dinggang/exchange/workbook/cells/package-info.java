/**
 * The cells of a workbook file as they are, one row at a time. Reads the container itself, so that every bound on a hostile file
 * is kept in one place: sizes, ratios, rows, columns, strings, depth, document types.
 */
@NullMarked
package org.dinggang.exchange.workbook.cells;

import org.jspecify.annotations.NullMarked;
