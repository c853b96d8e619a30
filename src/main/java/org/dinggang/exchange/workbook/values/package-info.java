/** What people type into cells, and what they mean by it: dates, grades, ranks, yes and no, choices, lists. */
@NullMarked
package org.dinggang.exchange.workbook.values;

import org.jspecify.annotations.NullMarked;
