package org.dinggang.exchange.workbook;

import java.util.Optional;
import java.util.function.Function;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.exchange.workbook.values.ValueForm;

/**
 * Columns whose headings are data: a grade, a year.
 *
 * @param keyOf the datum that a heading means; empty where it means none
 * @param form form of the values below
 */
record FreeColumns(Function<Content, Optional<String>> keyOf, ValueForm form) {}
