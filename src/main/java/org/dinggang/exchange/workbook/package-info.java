/**
 * Cases and results as Excel workbooks: a sheet per list with Chinese headings, for people. Reading understands what people really
 * type and names sheet and cell of everything that is wrong; what is right and wrong in a case is decided by
 * {@link org.dinggang.exchange.CaseReading} alone.
 */
@NullMarked
package org.dinggang.exchange.workbook;

import org.jspecify.annotations.NullMarked;
